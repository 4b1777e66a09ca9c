#pragma once

#include <QWidget>

#include "ui/bridge/workspace.h"

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace alidade::ui {

class SaidLine;

/// Fields that are changed in place: each is one step of undo when it is left, when Enter is pressed in it
/// (Ctrl+Enter where a text has several lines), or when something else is chosen. What cannot be saved is
/// said below, and the field keeps it until Esc puts back what was there.
class InPlaceForm : public QWidget
{
    Q_OBJECT

public:
    explicit InPlaceForm(Workspace& workspace, QWidget* parent = nullptr);

    /// Fills the fields with what the review says; one that is being typed into is left alone.
    void refresh();
    /// Puts what is typed into the review.
    void commit();
    /// Says why something was not done; empty says nothing.
    void showProblem(const QString& text);
    QString problemText() const;
    /// The first field.
    void edit();

protected:
    using Read = std::function<QString()>;
    /// Writes the text as one change; false where it failed.
    using Write = std::function<bool(const QString&)>;

    QLineEdit* addLine(const QString& name, const Read& read, const Write& write);
    QPlainTextEdit* addText(const QString& name, int lines, const Read& read, const Write& write);
    /// `texts` in their order; `read` and `write` give and take a place among them.
    QComboBox* addChoice(const QString& name,
                         const QStringList& texts,
                         const std::function<int()>& read,
                         const std::function<bool(int)>& write);
    /// Yes or no, in words of its own.
    QCheckBox*
    addCheck(const QString& text, const std::function<bool()>& read, const std::function<bool(bool)>& write);
    QFormLayout* rows() const { return m_rows; }
    Workspace& workspace() const { return m_workspace; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        QWidget* widget = nullptr;
        Read read;
        Write write;
        QString shown; ///< what was there when it was filled
    };
    struct Choice {
        QComboBox* box = nullptr;
        std::function<int()> read;
    };

    struct Check {
        QCheckBox* box = nullptr;
        std::function<bool()> read;
    };

    void addRow(const QString& name, QWidget* field);
    void commitField(Field& field);
    void fill(Field& field);
    /// Runs `write`, and shows what it failed with.
    bool attempt(const std::function<bool()>& write);

    Workspace& m_workspace;
    QFormLayout* m_rows;
    SaidLine* m_problem;
    std::vector<Field> m_fields;
    std::vector<Choice> m_choices;
    std::vector<Check> m_checks;
    bool m_isSaving = false;
};

}
