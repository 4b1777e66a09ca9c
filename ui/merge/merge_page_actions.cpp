#include <QAction>
#include <QFileDialog>
#include <QTableView>

#include "ui/bridge/kept_focus.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/controls/review_file.h"
#include "ui/controls/said_line.h"
#include "ui/controls/wait_dialog.h"
#include "ui/merge/conflict_model.h"
#include "ui/merge/merge_page.h"
#include "ui/merge/merge_start.h"
#include "ui/merge/news_model.h"

namespace alidade::ui {

void MergePage::makeActions()
{
    m_choose = addCommand(tr("Choose the other copy…"), QKeySequence(Qt::Key_O), [this] { chooseOther(); });
    m_choose->setToolTip(tr("The file on which the other person worked; it is only read"));
    m_saveCopy = addCommand(tr("Save a copy…"), QKeySequence(Qt::Key_S), [this] { askWhereToSave(); });
    m_saveCopy->setToolTip(tr("Saves the review as it is for somebody else; this one stays open"));
    m_merge = addCommand(this, tr("Merge"), enterKeys(Qt::ControlModifier), [this] { merge(); });
    m_merge->setToolTip(tr("Brings the other copy's changes in, as one step of undo"));
    m_mine = addCommand(tr("Mine counts"), QKeySequence(Qt::Key_M), [this] { choose(MergeSide::Mine); });
    m_mine->setIconText(tr("Mine"));
    m_theirs =
        addCommand(tr("Theirs counts"), QKeySequence(Qt::Key_T), [this] { choose(MergeSide::Theirs); });
    m_theirs->setIconText(tr("Theirs"));
    m_leaveOpen =
        addCommand(tr("Take the choice back"), QKeySequence(Qt::Key_U), [this] { choose(std::nullopt); });
    m_leaveOpen->setIconText(tr("Undecided"));
    m_allMine = addCommand(tr("Mine counts in all conflicts"), QKeySequence(Qt::SHIFT | Qt::Key_M), [this] {
        chooseAll(MergeSide::Mine);
    });
    m_allMine->setIconText(tr("All mine"));
    m_allTheirs = addCommand(tr("Theirs counts in all conflicts"),
                             QKeySequence(Qt::SHIFT | Qt::Key_T),
                             [this] { chooseAll(MergeSide::Theirs); });
    m_allTheirs->setIconText(tr("All theirs"));
    m_next = addCommand(tr("Next conflict"), QKeySequence(Qt::Key_J), [this] { step(1); });
    m_previous = addCommand(tr("Previous conflict"), QKeySequence(Qt::Key_K), [this] { step(-1); });
    m_open = addCommand(tr("Open its paper"), QKeySequence(Qt::Key_P), [this] { openPaper(); });
    m_open->setIconText(tr("Its paper"));
    m_open->setToolTip(tr("Opens the paper that the conflict is about"));
    m_compareAgain = addCommand(tr("Compare again"), QKeySequence(Qt::Key_F5), [this] { compare(); });
    m_compareAgain->setToolTip(tr("Reads the other copy anew; what you chose is kept"));
    m_putAway = addCommand(tr("Put the copy away"), QKeySequence(Qt::Key_X), [this] { putAway(); });
    m_putAway->setIconText(tr("Put away"));
    m_putAway->setToolTip(tr("Leaves the other copy be; nothing is merged"));
    m_history = addCommand(tr("Look at it in the history"), QKeySequence(Qt::Key_H), [this] {
        Q_EMIT pageWanted(QStringLiteral("review"));
    });
    m_agreement = addCommand(tr("Go to Agreement"), QKeySequence(Qt::Key_A), [this] {
        Q_EMIT pageWanted(QStringLiteral("agreement"));
    });
    m_agreement->setToolTip(tr("Shows the papers on which reviewers differ now"));
}

void MergePage::updateActions()
{
    const KeptFocus kept(*this);
    const bool canChange = !workspace().isReadOnly() && !isBusy();
    const bool isCompared = m_state == State::Compared && canChange;
    const auto current = m_conflictTable->currentIndex();
    const auto* words = isCompared ? m_conflicts->words(current) : nullptr;
    const bool isOnConflict = words != nullptr;
    m_choose->setEnabled(canChange);
    m_saveCopy->setEnabled(!isBusy());
    m_merge->setEnabled(isCompared && m_conflicts->openCount() == 0);
    m_mine->setEnabled(isOnConflict);
    m_theirs->setEnabled(isOnConflict);
    m_leaveOpen->setEnabled(isOnConflict && m_conflicts->choice(current.row()));
    m_allMine->setEnabled(isOnConflict);
    m_allTheirs->setEnabled(isOnConflict);
    m_next->setEnabled(isOnConflict);
    m_previous->setEnabled(isOnConflict);
    const bool hasPaper =
        isOnConflict && words->paper && workspace().index().ordinal(*words->paper).has_value();
    m_open->setEnabled(hasPaper);
    m_openButton->setVisible(hasPaper);
    m_compareAgain->setEnabled(canChange && !m_other.empty());
    m_putAway->setEnabled(canChange && !m_other.empty());
    m_history->setEnabled(m_state == State::Merged);
    m_agreement->setEnabled(m_state == State::Merged);
    const auto missing = m_conflicts->openCount();
    m_merge->setToolTip(isCompared && missing > 0
                            ? tr("First decide what counts in %Ln conflict(s)", nullptr, missing)
                            : tr("Brings the other copy's changes in, as one step of undo"));
}

void MergePage::chooseOther()
{
    const auto folder = m_other.empty() ? workspace().review().file().parent_path() : m_other.parent_path();
    const auto file = QFileDialog::getOpenFileName(
        this, tr("The other copy of this review"), pathToQt(folder), tr("Reviews (*.alidade)"));
    if (!file.isEmpty()) {
        setOther(toPath(file));
    }
}

void MergePage::setOther(const std::filesystem::path& other)
{
    if (workspace().isReadOnly() || isBusy()) {
        return;
    }
    if (other != m_other) {
        m_conflicts->forgetChoices();
    }
    m_start->said().sayNothing();
    m_other = other;
    compare();
}

void MergePage::askWhereToSave()
{
    const auto own = workspace().review().file();
    const auto proposed = pathToQt(own.parent_path()) + QLatin1Char('/')
        + tr("%1 copy.alidade", "name of a file").arg(pathToQt(own.stem()));
    const auto file = askReviewFile(this, tr("Save a copy for somebody else"), proposed);
    if (!file.isEmpty()) {
        saveCopyTo(toPath(file));
    }
}

void MergePage::saveCopyTo(const std::filesystem::path& target)
{
    if (isBusy()) {
        return;
    }
    if (workspace().keepAll()) {
        m_wait->begin(tr("Saving a copy…"));
        m_merger->copyTo(target);
        updateActions();
    } else {
        sayWhereOneLooks(
            tr("No copy was saved"),
            tr("What is being written on another page cannot be kept; it would be missing in the copy."),
            TextRole::Warning);
    }
}

void MergePage::putAway()
{
    m_other.clear();
    m_comparison.reset();
    m_conflicts->setComparison({});
    m_conflicts->forgetChoices();
    m_news->setKinds({});
    m_said->sayNothing();
    setState(State::Start);
    focusStart();
}

void MergePage::compare()
{
    if (m_other.empty() || isBusy() || workspace().isReadOnly()) {
        return;
    }
    m_isStale = false;
    m_said->sayNothing();
    m_wait->begin(tr("Comparing the two copies…"), [this] { m_merger->cancel(); });
    m_merger->compare(m_other);
    updateActions();
}

void MergePage::merge()
{
    if (m_state != State::Compared || isBusy() || m_conflicts->openCount() > 0) {
        return;
    }
    m_said->sayNothing();
    m_isOwnChange = true;
    m_wait->begin(tr("Merging…"), [this] { m_merger->cancel(); });
    m_merger->merge(m_other, m_conflicts->choices());
    updateActions();
}

void MergePage::choose(std::optional<MergeSide> side)
{
    const auto current = m_conflictTable->currentIndex();
    if (!current.isValid()) {
        return;
    }
    m_conflicts->choose(current.row(), side);
    const auto next = side ? m_conflicts->nextOpen(current.row()) : std::nullopt;
    if (next) {
        m_conflictTable->selectRow(*next);
    }
    showConflict();
    showCounts();
    Q_EMIT statusChanged();
}

void MergePage::chooseAll(MergeSide side)
{
    m_conflicts->chooseAll(side);
    showConflict();
    showCounts();
    Q_EMIT statusChanged();
}

void MergePage::step(int by)
{
    const int row = m_conflictTable->currentIndex().row() + by;
    if (row >= 0 && row < m_conflicts->rowCount()) {
        m_conflictTable->selectRow(row);
    }
}

void MergePage::openPaper()
{
    const auto* words = m_conflicts->words(m_conflictTable->currentIndex());
    if (words != nullptr && words->paper && workspace().index().ordinal(*words->paper)) {
        workspace().setCurrentPaper(words->paper);
        Q_EMIT pageWanted(QStringLiteral("coding"));
    }
}

}
