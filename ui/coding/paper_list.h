#pragma once

#include <QListView>
#include <QToolButton>

#include "ui/coding/desk.h"
#include "ui/controls/parts.h"
#include "ui/papers/paper_table_model.h"
#include "ui/papers/stand_in.h"

class QStackedWidget;
class QTimer;

namespace alidade::ui {

class NoMatch;
class SpokenPapers;

/// The left side of the page: the papers that match the filter, each with how far the reviewer has come. Its
/// current row and the workspace's current paper are one.
class PaperList : public Panel
{
    Q_OBJECT

public:
    explicit PaperList(Desk& desk, QWidget* parent = nullptr);

    QListView* view() const { return m_view; }
    PaperTableModel& papers() const { return *m_model; }
    QList<QAction*> listActions() const { return m_actions; }

    /// To the next paper in the list, or the one before; false at its end.
    bool step(int by);
    /// The same, to the next one that is open, around the end if need be. False where none is.
    bool stepToOpen(int by);
    /// Brings the current paper into the list, whatever that takes: another scope, no filter.
    void showCurrentPaper();
    int openCount() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Order { Label, Year, OpenFirst };

    void makeActions();
    void setOrder(Order order);
    void followPaper();
    void takeFilter();
    void showState();
    void choosePaper(const QModelIndex& index);
    void refreshHead();
    void countOpen();
    void refreshView();
    void placeRows();

    Desk& m_desk;
    PaperTableModel* m_model;
    SpokenPapers* m_spoken; ///< what the view shows
    QListView* m_view;
    QStackedWidget* m_stack;
    QWidget* m_noPapers; ///< blank: the paper beside says what to do
    NoMatch* m_noMatch;
    ElidedLabel* m_head;
    QTimer* m_counting;
    QToolButton* m_orderButton;
    QList<QAction*> m_actions;
    QAction* m_all = nullptr; ///< shows papers that are not included, too
    bool m_isResetting = false;
    bool m_isFilterNew = false; ///< since the current paper was chosen
    StandIn m_standIn;
};

}
