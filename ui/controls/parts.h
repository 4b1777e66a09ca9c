#pragma once

#include <QFrame>
#include <QLabel>
#include <QList>
#include <QPushButton>
#include <QString>

class QAction;
class QBoxLayout;
class QDialog;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

/// Small parts that every page is put together from, so that they look and read the same everywhere.
namespace alidade::ui {

/// A white card with a thin border. Its layout is vertical and empty.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget* parent = nullptr);
    QBoxLayout* content() const { return m_content; }

private:
    QBoxLayout* m_content;
};

enum class TextRole { Plain, Title, Heading, Muted, Warning, Key };

/// A label in one of the roles of the style sheet. Its text is plain, whatever it holds.
QLabel* label(const QString& text, TextRole role = TextRole::Plain, QWidget* parent = nullptr);

/// The same for a text that takes several lines where there is no room for it on one.
QLabel* wrapped(const QString& text, TextRole role = TextRole::Plain);
/// The same for a text that can be marked with the mouse and copied; empty at first.
QLabel* copyable(TextRole role);

/// Gives a label another role, also while it is shown.
void setRole(QLabel& label, TextRole role);

/// A button that does what the action does: its text, tool tip with the shortcut, enabled and checked state.
QPushButton* button(QAction* action, QWidget* parent = nullptr);

/// Buttons for the end of a heading's row, on several lines in a narrow window; `primary` is the one that
/// matters.
QWidget* endButtons(const QList<QAction*>& actions, const QAction* primary = nullptr);

/// Gives a window of its own its usual size, or what of it the screen has room for beside the frame: of a
/// dialog that is higher than the screen nobody reaches the buttons.
void resizeWithin(QWidget& window, const QSize& usual);

/// What a dialog stands in, from its head down to its buttons: the same margins and gaps in all of them.
QVBoxLayout* dialogColumn(QDialog* dialog);

/// A list of rows of text. `name` is what a screen reader says.
QListWidget* textList(const QString& name);

/// Lets content that stands in a panel scroll up and down, on the panel's own ground.
QScrollArea* scrolling(QWidget* content);

/// Says what is missing and what to do next, in the middle of an empty page.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& title, const QString& sentence, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& sentence);
    /// Adds a button below, there while its action is visible; the first one is the one that matters, and has
    /// the keyboard when this is given it.
    QPushButton* addButton(QAction* action);

private:
    QLabel* m_title;
    QLabel* m_sentence;
    QLayout* m_buttons;
};

/// A label that cuts its text at the end with an ellipsis and has all of it in its tool tip then.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setText(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    QString m_full;
};

}
