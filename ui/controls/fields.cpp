#include "ui/controls/fields.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

#include "ui/controls/parts.h"

namespace alidade::ui {

namespace {

constexpr auto WRONG = "wrong"; // the property that the style sheet looks at

}

QLabel* fieldLabel(const QString& name, QWidget* field)
{
    auto* made = label(name, TextRole::Muted);
    made->setBuddy(field);
    return made;
}

QString textIn(const QWidget& field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&field)) {
        return line->text().trimmed();
    }
    const auto* text = qobject_cast<const QPlainTextEdit*>(&field);
    return text != nullptr ? text->toPlainText().trimmed() : QString();
}

void setTextIn(QWidget& field, const QString& shown)
{
    if (auto* line = qobject_cast<QLineEdit*>(&field)) {
        line->setText(shown);
        line->setCursorPosition(0);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(&field)) {
        text->setPlainText(shown);
    }
}

void setWrong(QWidget& field, bool isNowWrong)
{
    if (isWrong(field) != isNowWrong) {
        field.setProperty(WRONG, isNowWrong);
        field.style()->unpolish(&field);
        field.style()->polish(&field);
    }
}

bool isWrong(const QWidget& field)
{
    return field.property(WRONG).toBool();
}

FieldWish wishOf(const QWidget& field, const QEvent& event)
{
    if (event.type() == QEvent::FocusOut) {
        return FieldWish::Keep;
    }
    if (event.type() != QEvent::KeyPress) {
        return FieldWish::None;
    }
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isLine = qobject_cast<const QLineEdit*>(&field) != nullptr;
    if (isReturn && (isLine || key.modifiers().testFlag(Qt::ControlModifier))) {
        return FieldWish::Keep;
    }
    return key.key() == Qt::Key_Escape ? FieldWish::Restore : FieldWish::None;
}

}
