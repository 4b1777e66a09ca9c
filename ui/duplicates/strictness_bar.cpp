#include "ui/duplicates/strictness_bar.h"

#include <QAction>
#include <QBoxLayout>
#include <QSlider>

#include "ui/bridge/count_text.h"
#include "ui/controls/parts.h"
#include "ui/duplicates/field_words.h"

#include <cmath>

namespace alidade::ui {

namespace {

/// Below, everything that is alike in any way would be certain.
constexpr int LEAST = 50;
constexpr int MOST = 100;
constexpr int PAGE = 10;
constexpr double PERCENT = 100;
constexpr int HANDLE = 20; ///< pixels

int percentOf(double threshold)
{
    return static_cast<int>(std::lround(threshold * PERCENT));
}

int groups(std::size_t count)
{
    return static_cast<int>(count);
}

/// `+3`, `−3`, `±0`.
QString signedNumber(std::size_t then, std::size_t now)
{
    const auto number = [](std::size_t value) { return countText(value); };
    if (then == now) {
        return QStringLiteral("±0");
    }
    return then > now ? QLatin1Char('+') + number(then - now) : QStringLiteral("−") + number(now - then);
}

}

StrictnessBar::StrictnessBar(Count count, QWidget* parent)
    : QWidget(parent)
    , m_count(std::move(count))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_value(label({}))
    , m_text(wrapped({}, TextRole::Muted))
    , m_change(wrapped({}))
    , m_use(new QAction(tr("Use this strictness"), this))
{
    m_slider->setRange(LEAST, MOST);
    m_slider->setPageStep(PAGE);
    m_slider->setValue(percentOf(m_threshold));
    m_slider->setMinimumHeight(HANDLE);
    m_slider->setAccessibleName(tr("Strictness"));
    m_slider->setToolTip(tr("How sure a pair must be to be merged without a look"));
    m_use->setIconText(tr("Use"));
    m_use->setToolTip(tr("Makes this the strictness of the review"));
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("Strictness"), TextRole::Title));
    head->addStretch();
    head->addWidget(m_value);
    m_button = button(m_use);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_change, 1);
    foot->addWidget(m_button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_slider);
    layout->addWidget(m_text);
    layout->addLayout(foot);
    connect(m_slider, &QSlider::valueChanged, this, &StrictnessBar::refresh);
    connect(m_use, &QAction::triggered, this, [this] { Q_EMIT thresholdWanted(chosen()); });
    setThreshold(m_threshold, true);
}

void StrictnessBar::setThreshold(double threshold, bool canChange)
{
    const bool isMoved = m_slider->value() != percentOf(m_threshold);
    const bool isOther = percentOf(threshold) != percentOf(m_threshold);
    m_threshold = threshold;
    m_canChange = canChange;
    if (!isMoved || isOther) {
        m_slider->setValue(percentOf(threshold));
    }
    refresh();
}

double StrictnessBar::chosen() const
{
    return m_slider->value() / PERCENT;
}

QString StrictnessBar::text() const
{
    return m_change->text().isEmpty() ? m_text->text() : m_text->text() + QLatin1Char(' ') + m_change->text();
}

void StrictnessBar::refresh()
{
    const auto then = m_count(chosen());
    const bool isOther = m_slider->value() != percentOf(m_threshold);
    m_value->setText(percentWords(chosen()));
    m_text->setText(then ? tr("%1, %2").arg(tr("%Ln certain", nullptr, groups(then->certain)),
                                            tr("%Ln to look at", nullptr, groups(then->open)))
                         : QString());
    m_text->setVisible(then.has_value());
    if (const auto now = isOther ? m_count(m_threshold) : std::nullopt) {
        m_change->setText(
            tr("%1 certain, %2 to look at")
                .arg(signedNumber(then->certain, now->certain), signedNumber(then->open, now->open)));
    } else {
        m_change->clear();
    }
    m_change->setVisible(isOther);
    m_button->setVisible(isOther);
    m_use->setEnabled(isOther && m_canChange);
    m_slider->setAccessibleDescription(text());
}

}
