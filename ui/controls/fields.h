#pragma once

#include <QString>

class QEvent;
class QLabel;
class QWidget;

/// What fields of forms have in common.
namespace alidade::ui {

/// The muted name of a field, which stands beside it in a form.
QLabel* fieldLabel(const QString& name, QWidget* field);

/// What stands in a field of one line or several, without blanks around it.
QString textIn(const QWidget& field);
/// Of one line its beginning is shown.
void setTextIn(QWidget& field, const QString& text);

/// Draws a field as one whose content is wrong, or no longer so.
void setWrong(QWidget& field, bool isWrong);
bool isWrong(const QWidget& field);

enum class FieldWish {
    None,
    Keep,    ///< what was typed
    Restore, ///< what stood there before
};

/// What an event at a field of a form that saves in place asks for: leaving it, and Return (in a text of
/// several lines with Ctrl), keep; Esc restores.
FieldWish wishOf(const QWidget& field, const QEvent& event);

}
