#pragma once

#include "ui/bridge/page.h"
#include "ui/merge/copy_merger.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace alidade::ui {

class CardStack;
class ElidedLabel;
class EmptyState;
class MergeConflictModel;
class MergeNewsModel;
class MergeSideModel;
class MergeSideView;
class MergeStart;
class SaidLine;
class WaitDialog;
enum class TextRole;

/// Another copy of this review, merged back: what is new in it, what conflicts, one choice for each.
class MergePage : public Page
{
    Q_OBJECT

public:
    explicit MergePage(Workspace& workspace, QWidget* parent = nullptr);
    ~MergePage() override;

    void focusStart() override;
    QString guidePage() const override { return QStringLiteral("merge"); }
    QString statusText() const override;

    /// Holds another copy against the review, as choosing its file does.
    void setOther(const std::filesystem::path& other);
    const std::filesystem::path& other() const { return m_other; }
    /// Saves the review for somebody else; it stays the one that is open.
    void saveCopyTo(const std::filesystem::path& target);

    enum class State { Start, Compared, NothingNew, Merged, Refused };
    State state() const { return m_state; }
    bool isBusy() const { return m_merger->isRunning(); }

    MergeStart* start() const { return m_start; }
    MergeNewsModel* news() const { return m_news; }
    MergeConflictModel* conflicts() const { return m_conflicts; }
    QTableView* conflictTable() const { return m_conflictTable; }
    MergeSideView* sides() const { return m_sides; }
    EmptyState* note() const { return m_note; }
    QString saidText() const;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // merge_page.cpp
    QWidget* headPanel();
    QWidget* newsPanel();
    QWidget* conflictPanel();
    QWidget* comparison();
    void setState(State state);
    void shareRoom();

    // merge_page_actions.cpp
    void makeActions();
    void updateActions();
    void chooseOther();
    void askWhereToSave();
    void putAway();
    void compare();
    void merge();
    void choose(std::optional<MergeSide> side);
    void chooseAll(MergeSide side);
    void step(int by);
    void openPaper();

    // merge_page_outcomes.cpp
    void showCounts();
    void showConflict();
    void follow(const store::ChangeNotice& notice);
    void takeComparison(const CopyMerger::Compared& comparison);
    void takeMerged(const CopyMerger::Compared& done);
    QString settledText() const;
    void takeCopied(const QString& file);
    void takeCopyFailure(const Error& error);
    void endCopy();
    void takeFailure(const Error& error);
    void sayWhereOneLooks(const QString& title, const QString& text, TextRole role);

    State m_state = State::Start;
    std::filesystem::path m_other;
    CopyMerger::Compared m_comparison;
    QAction* m_choose = nullptr;
    QAction* m_saveCopy = nullptr;
    QAction* m_merge = nullptr;
    QAction* m_mine = nullptr;
    QAction* m_theirs = nullptr;
    QAction* m_leaveOpen = nullptr;
    QAction* m_allMine = nullptr;
    QAction* m_allTheirs = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_open = nullptr;
    QAction* m_compareAgain = nullptr;
    QAction* m_putAway = nullptr;
    QAction* m_history = nullptr;
    QAction* m_agreement = nullptr;
    MergeNewsModel* m_news;
    MergeConflictModel* m_conflicts;
    MergeSideModel* m_sideModel;
    MergeStart* m_start = nullptr;
    EmptyState* m_note = nullptr;
    QPushButton* m_noteAgreement = nullptr;
    QPushButton* m_noteHistory = nullptr;
    QPushButton* m_noteSaveCopy = nullptr;
    QPushButton* m_noteAgain = nullptr;
    QPushButton* m_noteOther = nullptr;
    QTreeView* m_newsTree;
    QTableView* m_conflictTable;
    MergeSideView* m_sides;
    EmptyState* m_noConflicts = nullptr;
    QStackedWidget* m_conflictStack;
    CardStack* m_stack;
    QSplitter* m_splitter;
    QSplitter* m_conflictParts;
    QWidget* m_openButton = nullptr;
    ElidedLabel* m_file;
    ElidedLabel* m_newest;
    SaidLine* m_said; ///< above what is compared
    QLabel* m_newsTitle;
    QLabel* m_conflictTitle;
    QLabel* m_thing;
    WaitDialog* m_wait;
    bool m_isOwnChange = false;
    bool m_isStale = false;
    CopyMerger* m_merger;
};

}
