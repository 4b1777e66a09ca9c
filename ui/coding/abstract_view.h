#pragma once

#include <QTextEdit>

#include "ui/coding/desk.h"
#include "ui/controls/parts.h"

class QStackedWidget;

namespace alidade::ui {

/// The abstract, to be read and to select passages in, by mouse or keyboard. While something is selected, a
/// bar below says what can be done with it. Passages that support codes are marked, and so are the words that
/// the filter asks for.
class AbstractView : public QWidget
{
    Q_OBJECT

public:
    explicit AbstractView(Desk& desk, QWidget* parent = nullptr);

    /// The selected passage; nothing where none is selected.
    std::optional<Excerpt> passage() const;
    void clearPassage();
    QTextEdit* text() const { return m_text; }
    /// What E attaches to, for the bar: a code's label.
    void setCodeAtHand(const QString& label);

Q_SIGNALS:
    void attachWanted();
    void claimWanted();
    void editWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void markPassages();
    void refreshBar();

    Desk& m_desk;
    QTextEdit* m_text;
    QStackedWidget* m_stack;
    QWidget* m_bar;
    QPushButton* m_attach;
    QString m_code;
};

}
