#include <QAction>
#include <QListView>

#include "core/duplicates/merge.h"
#include "core/duplicates/settle.h"
#include "core/map/paper_filter.h"
#include "core/review/settings.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/wait_dialog.h"
#include "ui/duplicates/duplicates_page.h"
#include "ui/duplicates/group_panel.h"
#include "ui/duplicates/strictness_bar.h"

#include <algorithm>
#include <array>
#include <memory>

namespace alidade::ui {

namespace {

/// So many groups are merged in a blink; more of them beside the window, behind a dialog.
constexpr std::size_t MOST_AT_ONCE = 100;

/// What is left of a group without one record: its papers are those of the records that stay.
std::optional<duplicates::Task>
without(const duplicates::Task& task, const duplicates::SideBySide& shown, RecordId record)
{
    duplicates::Task rest;
    rest.score = task.score;
    for (const auto& head : shown.heads) {
        if (head.record == record || !head.paper) {
            continue;
        }
        rest.records.push_back(head.record);
        if (std::ranges::find(rest.papers, *head.paper) == rest.papers.end()) {
            rest.papers.push_back(*head.paper);
        }
    }
    for (const auto& pair : task.pairs) {
        if (pair.record != record && pair.other != record) {
            rest.pairs.push_back(pair);
        }
    }
    return rest.papers.size() > 1 && !rest.pairs.empty() ? std::optional(rest) : std::nullopt;
}

}

void DuplicatesPage::makeActions()
{
    makeDecisions();
    m_next = addCommand(tr("Next group"), QKeySequence(Qt::Key_J), [this] { m_lists->step(1); });
    m_next->setIconText(tr("Next"));
    m_previous = addCommand(tr("Previous group"), QKeySequence(Qt::Key_K), [this] { m_lists->step(-1); });
    m_previous->setIconText(tr("Previous"));
    m_open = addCommand(this, tr("Open the paper"), enterKeys(), [this] { openPaper(); });
    m_open->setIconText(tr("Open"));
    m_open->setToolTip(tr("Opens the paper of the chosen record"));
    m_lookAtBoth = addCommand(tr("Look at both papers"), QKeySequence(Qt::Key_B), [this] { lookAtBoth(); });
    m_lookAtBoth->setIconText(tr("Look at both"));
    m_lookAtBoth->setToolTip(tr("Filters for the two papers that cannot become one"));
    m_findAgain = addCommand(tr("Look for duplicates again"), QKeySequence(Qt::Key_F5), [this] {
        say({});
        m_finder->find();
    });
    for (auto* action : m_lists->partActions()) {
        addAction(action);
        addCommands({action});
    }
    m_goBefore = new QAction(tr("Go to Searches"), this);
    connect(m_goBefore, &QAction::triggered, this, [this] { Q_EMIT pageWanted(m_before); });
    m_goAfter = new QAction(tr("Go to Coding"), this);
    connect(m_goAfter, &QAction::triggered, this, [this] { Q_EMIT pageWanted(m_after); });
}

void DuplicatesPage::makeDecisions()
{
    m_merge = addCommand(tr("Merge the group"), QKeySequence(Qt::Key_M), [this] { mergeCurrent(); });
    m_merge->setIconText(tr("Merge"));
    m_merge->setToolTip(tr("Makes one paper of the group"));
    m_different =
        addCommand(tr("They are different"), QKeySequence(Qt::Key_D), [this] { declareDifferent(); });
    m_different->setIconText(tr("Different"));
    m_different->setToolTip(tr("Each stays a paper of its own, and they are not proposed again"));
    m_split = addCommand(tr("Split the chosen record off"), QKeySequence(Qt::Key_S), [this] { splitOff(); });
    m_split->setIconText(tr("Split off"));
    m_split->setToolTip(tr("The chosen record is another paper than the others"));
    m_takeBack = addCommand(
        tr("Un-merge, or not different after all"), QKeySequence(Qt::Key_U), [this] { takeBack(); });
    m_takeBack->setToolTip(tr("Takes the decision back, also where newer ones follow"));
    m_mergeCertain = addCommand(
        tr("Merge all certain groups"), QKeySequence(Qt::SHIFT | Qt::Key_M), [this] { mergeCertain(); });
    m_mergeCertain->setToolTip(tr("Makes one paper of each certain group, as one change"));
    m_undo = addCommand(tr("Undo"), QKeySequence(Qt::Key_Z), [this] { workspace().undo(); });
}

QString DuplicatesPage::currentName() const
{
    QStringList labels;
    for (const auto paper : m_shown ? m_shown->papers : std::vector<PaperId>()) {
        const auto row = workspace().review().database().find<Paper>(paper);
        if (row && !row->label.empty()) {
            labels << toQt(row->label);
        }
    }
    return labels.isEmpty() ? tr("papers without a label") : labels.join(tr(", "));
}

bool DuplicatesPage::write(const QString& label, const Decision& decision)
{
    say({});
    m_isDeciding = true;
    const bool isWritten = workspace().writeAsReviewer(label, decision);
    m_isDeciding = false;
    return isWritten;
}

/// One decision on the group that is shown; the next one comes in its place.
void DuplicatesPage::decide(const QString& label,
                            const Decision& decision,
                            const std::optional<duplicates::Task>& rest)
{
    if (!m_shown || !write(label, decision)) {
        return;
    }
    if (const auto entry = workspace().review().journal().toUndo()) {
        m_lists->settle(entry->id, rest);
    }
}

void DuplicatesPage::mergeCurrent()
{
    if (m_shown) {
        decide(tr("Merge %1").arg(currentName()),
               [papers = m_shown->papers](store::Transaction& transaction, ReviewerId) -> Result<void> {
                   const auto kept = duplicates::merge(transaction, papers);
                   return kept ? Result<void>() : Result<void>(fail(kept.error()));
               });
    }
}

void DuplicatesPage::declareDifferent()
{
    if (m_shown) {
        decide(tr("Declare %1 different").arg(currentName()),
               [papers = m_shown->papers](store::Transaction& transaction, ReviewerId reviewer) {
                   return duplicates::declareAllDifferent(transaction, papers, reviewer);
               });
    }
}

void DuplicatesPage::splitOff()
{
    const auto record = m_panel->comparison()->chosenRecord();
    if (!m_shown || !record) {
        return;
    }
    const bool isToDo = m_lists->part() != DuplicatePart::Merged;
    const auto& shown = qobject_cast<ComparisonModel*>(m_panel->comparison()->model())->shown();
    decide(
        tr("Split a record off %1").arg(currentName()),
        [record, papers = m_shown->papers](store::Transaction& transaction, ReviewerId reviewer) {
            return duplicates::splitOff(transaction, *record, papers, reviewer);
        },
        isToDo ? without(*m_shown, shown, *record) : std::nullopt);
}

void DuplicatesPage::takeBack()
{
    if (!m_shown) {
        return;
    }
    if (m_lists->part() == DuplicatePart::Merged) {
        decide(tr("Un-merge %1").arg(currentName()),
               [papers = m_shown->papers](store::Transaction& transaction, ReviewerId reviewer) {
                   return duplicates::unmergeAll(transaction, papers.front(), reviewer);
               });
    } else if (m_lists->part() == DuplicatePart::Apart) {
        decide(tr("Take back that %1 are different").arg(currentName()),
               [records = m_shown->records](store::Transaction& transaction, ReviewerId) {
                   return duplicates::withdrawDifference(transaction, records.front(), records.back());
               });
    }
}

void DuplicatesPage::mergeCertain()
{
    if (m_write.isRunning()) {
        return;
    }
    const auto tasks = std::make_shared<const std::vector<duplicates::Task>>(
        m_lists->model(DuplicatePart::Certain)->tasks());
    const auto keptApart = std::make_shared<std::size_t>(0);
    const auto label = tr("Merge %Ln certain group(s)", nullptr, static_cast<int>(tasks->size()));
    const auto workWith = [&](const duplicates::Watch& watch) {
        return [tasks, keptApart, watch](store::Transaction& transaction) -> Result<void> {
            const auto merged = duplicates::mergeAll(transaction, *tasks, watch);
            if (!merged) {
                return fail(merged.error());
            }
            *keptApart = merged->keptApart.size();
            return {};
        };
    };
    if (tasks->size() <= MOST_AT_ONCE) {
        write(label, [work = workWith({})](store::Transaction& transaction, ReviewerId) {
            return work(transaction);
        });
        sayKeptApart(*keptApart);
        return;
    }
    say({});
    m_isDeciding = true;
    m_write.write(label,
                  workWith(m_wait->beginWatched(tr("Merging…"))),
                  [this, keptApart](const Result<void>& written) {
                      m_isDeciding = false;
                      m_wait->end();
                      if (written) {
                          sayKeptApart(*keptApart);
                      } else {
                          say(written.error().code == ErrorCode::Cancelled
                                  ? tr("Stopped: nothing was merged.")
                                  : sentence(written.error()));
                      }
                  });
}

void DuplicatesPage::sayKeptApart(std::size_t groups)
{
    showCurrent();
    if (groups > 0) {
        say(tr("%Ln certain group(s) could not be merged: something stands in the way, and they say what.",
               nullptr,
               static_cast<int>(groups)));
    }
}

void DuplicatesPage::setThreshold(double threshold)
{
    write(tr("Set the strictness of duplicates"),
          [&](store::Transaction& transaction, ReviewerId) -> Result<void> {
              setSetting(transaction, setting::STRICTNESS, duplicates::thresholdText(threshold));
              return {};
          });
    refreshLists();
}

void DuplicatesPage::openPaper()
{
    if (!m_shown || m_shown->papers.empty()) {
        return;
    }
    auto paper = m_shown->papers.front();
    if (const auto record = m_panel->comparison()->chosenRecord()) {
        const auto row = workspace().review().database().find<Record>(*record);
        paper = row && row->paper ? *row->paper : paper;
    }
    workspace().setCurrentPaper(paper);
    Q_EMIT pageWanted(QStringLiteral("coding"));
}

void DuplicatesPage::lookAtBoth()
{
    if (!m_panel->obstructed()) {
        return;
    }
    const auto [first, second] = *m_panel->obstructed();
    const std::array<PaperId, 2> both = {first, second};
    const auto filter = map::filterFor(workspace().review().database(), both);
    if (filter && !workspace().applyFilter(toQt(*filter))) {
        return;
    }
    workspace().setCurrentPaper(first);
    Q_EMIT pageWanted(QStringLiteral("coding"));
}

}
