#include "ui/shell/message_bar.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include "ui/controls/icons.h"

namespace alidade::ui {

namespace {

constexpr int SHOWN_MS = 9000; ///< long enough to read two sentences

}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_hide(new QTimer(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Hide the message"));
    close->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 6, 5);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    m_hide->setSingleShot(true);
    m_hide->setInterval(SHOWN_MS);
    connect(m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::say(const QString& heading, const QString& sentence)
{
    m_text->setText(heading.isEmpty() ? sentence : QStringLiteral("%1. %2").arg(heading, sentence));
    setAccessibleName(m_text->text());
    show();
    m_hide->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}
