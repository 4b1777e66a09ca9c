#pragma once

#include "ui/coding/desk.h"
#include "ui/controls/parts.h"

class QStackedWidget;
class QTabWidget;

namespace alidade::ui {

class AbstractView;
class NoMatch;
class NotesView;
class PaperFiles;
class PaperForm;

/// The middle of the page: the current paper, with what there is to read of it.
class PaperView : public Panel
{
    Q_OBJECT

public:
    explicit PaperView(Desk& desk, QWidget* parent = nullptr);

    AbstractView* abstract() const { return m_abstract; }
    NotesView* notes() const { return m_notes; }
    PaperForm* form() const { return m_form; }
    PaperFiles* files() const { return m_files; }
    EmptyState* emptyState() const { return m_none; }
    void editPaper();
    void writeNote();
    void setEditAction(QAction* action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void refresh();
    void nameTabs();
    void showNone();
    void showHead(const Paper& paper);
    void openLink() const;

    Desk& m_desk;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    NoMatch* m_noMatch;
    PaperForm* m_form;
    QLabel* m_title;
    QLabel* m_authors;
    QLabel* m_venue;
    QPushButton* m_link;
    PaperFiles* m_files;
    QBoxLayout* m_titleLine;
    QTabWidget* m_tabs;
    AbstractView* m_abstract;
    NotesView* m_notes;
    std::optional<PaperId> m_shown;
};

}
