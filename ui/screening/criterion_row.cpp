#include "ui/screening/criterion_row.h"

#include <QPainter>

#include "ui/bridge/text.h"
#include "ui/controls/theme.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int PADDING = 6;
constexpr int KEY = 18;
constexpr int TEXT_LEFT = PADDING + KEY + 8;
constexpr int TALL = 10000;

}

CriterionRow::CriterionRow(const Criterion& criterion, QWidget* parent)
    : QAbstractButton(parent)
    , m_criterion(criterion.id)
    , m_key(criterion.digit ? QString::number(*criterion.digit) : QString())
    , m_name(toQt(criterion.name))
{
    setText(toQt(criterion.text.empty() ? criterion.name : criterion.text));
    setAccessibleName(criterion.text.empty() ? m_name : QStringLiteral("%1 %2").arg(m_name, text()));
    setAccessibleDescription(m_key.isEmpty() ? QString() : tr("Key %1").arg(m_key));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CriterionRow::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

QRect CriterionRow::textArea(int width) const
{
    const QRect room(TEXT_LEFT, 0, std::max(40, width - TEXT_LEFT - PADDING), TALL);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text());
}

QSize CriterionRow::sizeHint() const
{
    constexpr int USUAL = 240;
    return {USUAL, heightForWidth(USUAL)};
}

int CriterionRow::heightForWidth(int width) const
{
    return fontMetrics().height() + textArea(width).height() + 2 * PADDING;
}

void CriterionRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CriterionRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void CriterionRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme();
    const bool isFramed = m_isCurrent || hasFocus() || (underMouse() && isEnabled());
    painter.setPen(isFramed ? QPen(colours.accent) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? colours.accentSoft : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    const int line = fontMetrics().height();
    if (!m_key.isEmpty()) {
        const QRectF key(PADDING + 0.5, PADDING + 0.5, KEY - 1, line);
        painter.setPen(colours.line);
        painter.setBrush(colours.sunken);
        painter.drawRoundedRect(key, 3, 3);
        painter.setPen(colours.muted);
        painter.drawText(key, Qt::AlignCenter, m_key);
    }
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(QRect(TEXT_LEFT, PADDING, width() - TEXT_LEFT - PADDING, line), Qt::AlignLeft, m_name);
    painter.setFont(font());
    painter.setPen(colours.muted);
    painter.drawText(QRect(TEXT_LEFT, PADDING + line, std::max(40, width() - TEXT_LEFT - PADDING), TALL),
                     Qt::TextWordWrap,
                     text());
}

}
