#include "ui/controls/parts.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialog>
#include <QEvent>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/controls/flow_layout.h"

namespace alidade::ui {

namespace {

constexpr int ICON_GAP = 4; ///< pixels between an icon and its text, as Qt's styles have it
constexpr int ROUNDING = 1;
constexpr int SENTENCE_CHARACTERS = 80; ///< in a line, of average width: longer ones are hard to read

/// Cuts its text at the end where there is not room for all of it; the tool tip has the whole.
class ActionButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        auto room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
        if (!option.icon.isNull()) {
            room -= option.iconSize.width() + ICON_GAP;
        }
        option.text =
            option.fontMetrics.elidedText(option.text, Qt::ElideRight, room + ROUNDING, Qt::TextShowMnemonic);
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }
};

/// Scrolls up and down only, so it is never narrower than its content.
class UprightArea : public QScrollArea
{
public:
    QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry();
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

QString roleName(TextRole role)
{
    switch (role) {
    case TextRole::Plain: return {};
    case TextRole::Title: return QStringLiteral("title");
    case TextRole::Heading: return QStringLiteral("heading");
    case TextRole::Muted: return QStringLiteral("muted");
    case TextRole::Warning: return QStringLiteral("warning");
    case TextRole::Key: return QStringLiteral("key");
    }
    return {};
}

}

Panel::Panel(QWidget* parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
{
    setProperty("panel", true);
    m_content->setContentsMargins(12, 10, 12, 10);
    m_content->setSpacing(6);
}

QLabel* label(const QString& text, TextRole role, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("role", roleName(role));
    return made;
}

QLabel* wrapped(const QString& text, TextRole role)
{
    auto* made = label(text, role);
    made->setWordWrap(true);
    return made;
}

QLabel* copyable(TextRole role)
{
    auto* made = wrapped({}, role);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

void setRole(QLabel& label, TextRole role)
{
    const auto name = roleName(role);
    if (label.property("role").toString() == name) {
        return;
    }
    label.setProperty("role", name);
    label.style()->unpolish(&label); // a style sheet looks at properties once
    label.style()->polish(&label);
}

void resizeWithin(QWidget& window, const QSize& usual)
{
    const QSize frame(16, 48); // the window manager's
    window.resize(usual.boundedTo(window.screen()->availableSize() - frame));
}

QVBoxLayout* dialogColumn(QDialog* dialog)
{
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    return column;
}

QListWidget* textList(const QString& name)
{
    auto* made = new QListWidget;
    made->setAccessibleName(name);
    made->ensurePolished(); // rows may be measured before it is shown, and the style sheet has their padding
    return made;
}

QPushButton* button(QAction* action, QWidget* parent)
{
    auto* made = new ActionButton(parent);
    const auto follow = [made, action] {
        made->setText(action->iconText());
        made->setIcon(action->icon());
        made->setToolTip(action->shortcut().isEmpty()
                             ? action->toolTip()
                             : QStringLiteral("%1 (%2)").arg(
                                 action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
        made->setAccessibleName(action->iconText());
        made->setEnabled(action->isEnabled());
        made->setCheckable(action->isCheckable());
        made->setChecked(action->isChecked());
    };
    follow();
    QObject::connect(action, &QAction::changed, made, follow);
    QObject::connect(made, &QPushButton::clicked, action, &QAction::trigger);
    return made;
}

QWidget* endButtons(const QList<QAction*>& actions, const QAction* primary)
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(FlowLayout::GAP, row, FlowLayout::Side::End);
    for (auto* action : actions) {
        auto* made = button(action);
        made->setProperty("primary", action == primary);
        layout->addWidget(made);
    }
    return row;
}

QScrollArea* scrolling(QWidget* content)
{
    auto* area = new UprightArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on
    area->viewport()->setAutoFillBackground(false);
    return area;
}

EmptyState::EmptyState(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_title(wrapped(title, TextRole::Heading))
    , m_sentence(wrapped(sentence, TextRole::Muted))
    , m_buttons(new FlowLayout(FlowLayout::GAP, nullptr, FlowLayout::Side::Middle))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(m_sentence->fontMetrics().averageCharWidth() * SENTENCE_CHARACTERS);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_sentence, 1000); // all the room that it may have
    middle->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addLayout(middle);
    layout->addSpacing(6);
    layout->addLayout(m_buttons);
    layout->addStretch();
}

void EmptyState::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

QPushButton* EmptyState::addButton(QAction* action)
{
    auto* made = button(action, this);
    if (m_buttons->count() == 0) {
        made->setProperty("primary", true);
        setFocusProxy(made);
    }
    made->setVisible(action->isVisible());
    connect(
        action, &QAction::visibleChanged, made, [made, action] { made->setVisible(action->isVisible()); });
    m_buttons->addWidget(made);
    return made;
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    m_full = text;
    setAccessibleName(text);
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + 2, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        elide();
    }
}

void ElidedLabel::elide()
{
    const auto shown = fontMetrics().elidedText(m_full, Qt::ElideRight, contentsRect().width());
    if (shown != QLabel::text()) {
        QLabel::setText(shown);
    }
    setToolTip(shown == m_full ? QString() : m_full);
}

}
