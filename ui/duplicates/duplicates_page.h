#pragma once

#include "ui/bridge/background_write.h"
#include "ui/bridge/page.h"
#include "ui/duplicates/duplicate_finder.h"
#include "ui/duplicates/group_lists.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace alidade::ui {

class CardStack;
class EmptyState;
class GroupPanel;
class NoGroup;
class SaidLine;
class StrictnessBar;
class WaitDialog;

/// Records that stand for one paper: certain groups to be merged at once, others to be looked at one by one,
/// and what has been decided, to be taken back at any time.
class DuplicatesPage : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Workspace& workspace, QWidget* parent = nullptr);

    void focusStart() override;
    QString guidePage() const override { return QStringLiteral("duplicates"); }
    QString statusText() const override;

    /// The pages that empty states lead to: where searches are imported, if there is one, and what comes
    /// after.
    void setNeighbours(const QString& before, const QString& after);

    /// The number of groups to be looked at, and of those that can be merged without a look; nothing while
    /// they have not been looked for.
    std::optional<duplicates::TaskCounts> counts() const;

    GroupLists* lists() const { return m_lists; }
    GroupPanel* panel() const { return m_panel; }
    StrictnessBar* strictness() const { return m_strictness; }
    DuplicateFinder* finder() const { return m_finder; }
    NoGroup* noGroup() const { return m_noGroup; }
    QString noteText() const;

Q_SIGNALS:
    void countsChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // duplicates_page.cpp
    QWidget* leftPanel();
    void follow(const store::ChangeNotice& notice);
    void take(const DuplicateFinder::Found& findings);
    void refreshLists();
    void showCurrent();
    void updateActions();
    void say(const QString& note);
    double threshold() const;

    // decisions.cpp
    void makeActions();
    void makeDecisions();
    using Decision = std::function<Result<void>(store::Transaction&, ReviewerId)>;
    bool write(const QString& label, const Decision& decision);
    void
    decide(const QString& label, const Decision& decision, const std::optional<duplicates::Task>& rest = {});
    void mergeCertain();
    void sayKeptApart(std::size_t groups);
    void mergeCurrent();
    void declareDifferent();
    void splitOff();
    void takeBack();
    void setThreshold(double threshold);
    void openPaper();
    void lookAtBoth();
    QString currentName() const;

    DuplicateFinder* m_finder;
    DuplicateFinder::Found m_findings;
    std::optional<duplicates::Task> m_shown; ///< the group on the right
    QAction* m_mergeCertain = nullptr;
    QAction* m_merge = nullptr;
    QAction* m_different = nullptr;
    QAction* m_split = nullptr;
    QAction* m_takeBack = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_open = nullptr;
    QAction* m_lookAtBoth = nullptr;
    QAction* m_findAgain = nullptr;
    QAction* m_goBefore = nullptr;
    QAction* m_goAfter = nullptr;
    QString m_before;
    QString m_after;
    GroupLists* m_lists;
    StrictnessBar* m_strictness;
    GroupPanel* m_panel = nullptr;
    EmptyState* m_noRecords = nullptr;
    NoGroup* m_noGroup = nullptr;
    QPushButton* m_noRecordsLeads = nullptr;
    CardStack* m_stack;
    QStackedWidget* m_right;
    QSplitter* m_splitter;
    SaidLine* m_note;
    WaitDialog* m_wait;
    bool m_isDeciding = false;
    bool m_isStale = false;
    BackgroundWrite m_write; ///< last: it waits for what uses the others
};

}
