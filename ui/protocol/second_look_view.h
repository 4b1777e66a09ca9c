#pragma once

#include <QWidget>

#include "core/screening/second_look.h"
#include "ui/bridge/review_reader.h"
#include "ui/bridge/workspace.h"

class QAction;
class QComboBox;
class QLabel;
class QTableView;

namespace alidade::ui {

class CardStack;
class SaidLine;
class SecondLookModel;

/// The decisions whose criterion has changed since: criterion by criterion, what it said and what it says,
/// and the decisions, to be let stand, taken back, or looked at.
class SecondLookView : public QWidget
{
    Q_OBJECT

public:
    explicit SecondLookView(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    /// Whether what is shown is what the review says now: a long list is read aside.
    bool isUpToDate() const { return !m_reader.isRunning(); }

    std::size_t count() const;
    QList<QAction*> actions() const { return m_actions; }
    QComboBox* criteria() const { return m_criteria; }
    QTableView* table() const { return m_table; }
    SecondLookModel* model() const { return m_model; }
    QString changeText() const;
    QString problemText() const;
    /// Puts the keyboard where it is of use.
    void edit();

    /// Lets the chosen decisions stand, or all of the criterion.
    void confirmChosen();
    void confirmAll();
    /// Takes the chosen decisions back, so that their reviewers decide anew.
    void withdrawChosen();
    void openPaper();
    void showPapers();

Q_SIGNALS:
    void pageWanted(const QString& page);

private:
    QAction* makeAction(const QString& name,
                        const QKeySequence& key,
                        const QString& tip,
                        void (SecondLookView::*work)());
    void makeActions();
    QWidget* content();
    void makeTable();
    void take(std::vector<screening::SecondLook> looks);
    void selectRow(int row);
    void showCriterion();
    void updateActions();
    std::vector<Decision> chosen() const;
    void confirm(const std::vector<Decision>& decisions);
    const screening::SecondLook* current() const;

    Workspace& m_workspace;
    ReviewReader m_reader;
    std::vector<screening::SecondLook> m_looks;
    SecondLookModel* m_model;
    CardStack* m_stack;
    QComboBox* m_criteria;
    QLabel* m_before;
    QLabel* m_now;
    SaidLine* m_problem;
    QTableView* m_table;
    QList<QAction*> m_actions;
    QAction* m_confirm = nullptr;
    QAction* m_confirmAll = nullptr;
    QAction* m_withdraw = nullptr;
    QAction* m_open = nullptr;
    QAction* m_papers = nullptr;
};

}
