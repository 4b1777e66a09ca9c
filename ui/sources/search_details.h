#pragma once

#include <QWidget>

#include "ui/bridge/workspace.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace alidade::ui {

class SaidLine;

/// What is known of one search: its query as it was sent, when, what it gave. Fields are changed in place;
/// each is one undo step when it is left or Ctrl+Enter is pressed, and Esc puts back what was there.
class SearchDetails : public QWidget
{
    Q_OBJECT

public:
    explicit SearchDetails(Workspace& workspace, QWidget* parent = nullptr);

    void show(std::optional<SearchId> search);
    /// Fills the fields anew with what the review says, unless one is being edited.
    void refresh();
    /// Puts what is typed into the review. False where something is none of what it should be, which is said.
    bool commit();

    QPlainTextEdit* queryField() const { return m_query; }
    QLineEdit* dateField() const { return m_date; }
    QLineEdit* hitsField() const { return m_hits; }
    QString problemText() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        QWidget* widget;
        QString name;                          ///< in the history: `query`
        std::string Search::*member = nullptr; ///< nullptr for the hits
    };

    QString stored(const Field& field) const;
    bool commitField(const Field& field);
    void fill(const Field& field);
    void refuse(const Field* field, const QString& why);
    void describe();
    QWidget* form();

    Workspace& m_workspace;
    std::optional<Search> m_search;
    std::vector<Field> m_fields;
    QLabel* m_title;
    QLabel* m_about;
    QPlainTextEdit* m_query;
    QPushButton* m_copy;
    QLineEdit* m_date;
    QLineEdit* m_hits;
    QLineEdit* m_searched;
    QPlainTextEdit* m_limits;
    QPlainTextEdit* m_note;
    QLabel* m_files;
    SaidLine* m_problem;
};

}
