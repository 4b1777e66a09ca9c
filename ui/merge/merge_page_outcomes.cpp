#include <QAction>
#include <QDateTime>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include "ui/bridge/count_text.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/bridge/time_words.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/controls/wait_dialog.h"
#include "ui/merge/conflict_model.h"
#include "ui/merge/kind_words.h"
#include "ui/merge/merge_page.h"
#include "ui/merge/merge_start.h"
#include "ui/merge/news_model.h"
#include "ui/merge/refusal.h"
#include "ui/merge/side_model.h"

#include <system_error>
#include <utility>

namespace alidade::ui {

namespace {

/// So few things are shown unfolded.
constexpr std::size_t FEW = 30;

}

void MergePage::showCounts()
{
    if (!m_comparison) {
        return;
    }
    m_file->setText(pathToQt(m_comparison->file.filename()));
    const auto& newest = m_comparison->newest;
    m_newest->setText(newest ? tr("last change in it: “%1”, %2, %3")
                                   .arg(toQt(newest->label),
                                        toQt(newest->reviewer),
                                        dayWords(localTime(newest->at), QDateTime::currentDateTime()))
                             : QString());
    const auto count = static_cast<int>(m_news->thingCount());
    m_newsTitle->setText(count == 0 ? tr("Nothing else is new")
                                    : tr("%Ln thing(s) would change", nullptr, count));
    const int open = m_conflicts->openCount();
    const auto all = tr("%Ln conflict(s)", nullptr, m_conflicts->rowCount());
    m_conflictTitle->setText(open == 0 ? tr("%1, all decided").arg(all)
                                       : tr("%1, %2 to decide").arg(all, countText(open)));
}

void MergePage::showConflict()
{
    const auto current = m_conflictTable->currentIndex();
    const auto* words = m_conflicts->words(current);
    m_thing->setText(words == nullptr ? QString() : said(words->thing));
    m_sideModel->setConflict(words, m_conflicts->choice(current.row()));
    updateActions();
}

/// What was compared is no longer so once either copy has changed.
void MergePage::follow(const store::ChangeNotice& notice)
{
    if (m_isOwnChange || m_other.empty()) {
        return;
    }
    if (m_state == State::Merged && notice.kind == store::NoticeKind::Change) {
        return; // it is done, and work goes on
    }
    m_isStale = true;
    if (isVisible()) {
        QTimer::singleShot(0, this, &MergePage::compare);
    }
}

void MergePage::takeComparison(const CopyMerger::Compared& comparison)
{
    m_wait->end();
    const bool wasMerging = std::exchange(m_isOwnChange, false);
    const auto before = m_conflicts->rowCount();
    const auto row = m_conflictTable->currentIndex().row();
    m_comparison = comparison;
    m_news->setKinds(comparison->words.kinds);
    m_conflicts->setComparison(comparison);
    const auto& report = comparison->report;
    if (report.changes.empty() && report.conflicts.empty()) {
        m_note->setTexts(
            tr("Nothing is new"),
            tr("Everything in %1 is in this review already.").arg(pathToQt(comparison->file.filename())));
        setState(State::NothingNew);
    } else {
        m_conflictStack->setCurrentIndex(report.conflicts.empty() ? 0 : 1);
        if (m_news->thingCount() <= FEW) {
            m_newsTree->expandAll();
        }
        m_newsTree->setCurrentIndex(m_news->index(0, 0));
        const auto open = m_conflicts->nextOpen(-1);
        const bool isSame = before == m_conflicts->rowCount();
        m_conflictTable->selectRow(isSame && row >= 0 ? row : open.value_or(0));
        setState(State::Compared);
        showConflict();
        QTimer::singleShot(0, this, &MergePage::shareRoom); // once there is room to share
    }
    if (wasMerging) {
        m_said->say(
            tr("Nothing was merged yet: the choices brought up %Ln more conflict(s), or a copy has changed "
               "meanwhile. Decide them, then merge again.",
               nullptr,
               m_conflicts->openCount()),
            TextRole::Warning);
    }
    if (isVisible()) {
        focusStart();
    }
}

/// How the conflicts were settled; empty where there were none.
QString MergePage::settledText() const
{
    const int all = m_conflicts->rowCount();
    int mine = 0;
    for (int row = 0; row < all; ++row) {
        mine += m_conflicts->choice(row) == MergeSide::Mine ? 1 : 0;
    }
    return all == 0 ? QString()
                    : tr("%1: %2 mine, %3 theirs.")
                          .arg(tr("%Ln conflict(s)", nullptr, all), countText(mine), countText(all - mine));
}

void MergePage::takeMerged(const CopyMerger::Compared& done)
{
    m_wait->end();
    m_isOwnChange = false;
    m_comparison = done;
    const auto settled = settledText();
    m_conflicts->setComparison({});
    m_news->setKinds({});
    const auto name = pathToQt(done->file.filename());
    const auto what = mergedWords(done->words.kinds);
    auto text = what.isEmpty()
        ? tr("Everything stayed as it was here; what you decided will not be asked again.")
        : tr("%1.\nIt is one step: Ctrl+Z takes all of it back. Save a copy for the other person now, and "
             "both have the same review again.")
              .arg(what);
    if (!settled.isEmpty()) {
        text = settled + QLatin1Char('\n') + text;
    }
    if (const auto keys = movedKeyWords(done->report.movedKeys); !keys.isEmpty()) {
        text += QLatin1Char('\n') + keys;
    }
    m_note->setTexts(tr("%1 is merged").arg(name), text);
    setState(State::Merged);
    m_history->setEnabled(true);
    if (isVisible()) {
        focusStart();
    }
}

void MergePage::takeCopied(const QString& file)
{
    const auto text =
        tr("The copy is %1. Give it away; what happens in it can be merged back here.").arg(file);
    endCopy();
    sayWhereOneLooks(tr("A copy is saved"), text, TextRole::Plain);
}

void MergePage::takeCopyFailure(const Error& error)
{
    endCopy();
    sayWhereOneLooks(heading(error.code), sentence(error), TextRole::Warning);
}

void MergePage::endCopy()
{
    m_wait->end();
    updateActions();
}

void MergePage::takeFailure(const Error& error)
{
    m_wait->end();
    m_isOwnChange = false;
    if (error.code == ErrorCode::Cancelled) {
        if (m_comparison) {
            m_other = m_comparison->file; // which is on show, and not the one that was stopped
        } else {
            m_other.clear();
            setState(State::Start);
        }
        updateActions();
        const auto stopped = tr("Stopped; nothing was changed.");
        m_said->say(stopped, TextRole::Muted);
        m_start->said().say(stopped, TextRole::Muted);
        return;
    }
    std::error_code status;
    const bool isItself =
        std::filesystem::equivalent(m_other, workspace().review().file(), status) && !status;
    const auto refusal = refusalOf(error, isItself);
    const bool keepsComparison = m_state == State::Compared && error.where.empty();
    if (keepsComparison) {
        m_said->say(refusal.title + QStringLiteral(": ") + refusal.sentence, TextRole::Warning);
        updateActions();
        return;
    }
    m_note->setTexts(refusal.title, refusal.sentence);
    setState(State::Refused);
    if (isVisible()) {
        focusStart();
    }
}

QString MergePage::saidText() const
{
    return m_said->text();
}

void MergePage::sayWhereOneLooks(const QString& title, const QString& text, TextRole role)
{
    switch (m_state) {
    case State::Start: m_start->said().say(text, role); break;
    case State::Compared: m_said->say(text, role); break;
    case State::NothingNew:
    case State::Merged:
    case State::Refused: m_note->setTexts(title, text); break;
    }
}

}
