#include "ui/duplicates/duplicates_page.h"

#include <QApplication>
#include <QBoxLayout>
#include <QListView>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTimer>

#include "core/duplicates/settle.h"
#include "core/review/settings.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/card_stack.h"
#include "ui/controls/said_line.h"
#include "ui/controls/splitter.h"
#include "ui/controls/wait_dialog.h"
#include "ui/duplicates/finding_row.h"
#include "ui/duplicates/group_panel.h"
#include "ui/duplicates/no_group.h"
#include "ui/duplicates/strictness_bar.h"

#include <algorithm>

namespace alidade::ui {

namespace {

/// More records than these are compared when the page is first shown, and not when the review is opened.
constexpr std::int64_t MOST_UNASKED = 50'000;

/// The lists are narrower on a page that is narrower than this, so that records have room.
constexpr int ROOMY = 900;
constexpr int LISTS = 290;
constexpr int LEAST_LISTS = 216;

}

DuplicatesPage::DuplicatesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_finder(new DuplicateFinder(workspace.review().file(), this))
    , m_lists(new GroupLists(workspace))
    , m_strictness(new StrictnessBar([this](double threshold) {
        return m_findings ? std::optional(duplicates::taskCounts(*m_findings, threshold)) : std::nullopt;
    }))
    , m_stack(new CardStack)
    , m_right(new QStackedWidget)
    , m_splitter(splitter())
    , m_note(new SaidLine(TextRole::Warning))
    , m_wait(new WaitDialog(this))
    , m_write(workspace)
{
    makeActions();
    m_panel = new GroupPanel(workspace,
                             {m_merge, m_different, m_split, m_takeBack, m_previous, m_next, m_undo, m_open},
                             m_lookAtBoth);
    m_noGroup = new NoGroup(m_findAgain, m_mergeCertain, m_goAfter);
    m_noRecords = new EmptyState(tr("No records yet"),
                                 tr("Bring in what your searches found: records that stand for one paper are "
                                    "then found by themselves."));
    m_noRecordsLeads = m_noRecords->addButton(m_goBefore);
    auto* nothing = new Panel;
    nothing->content()->addWidget(m_noGroup);
    m_right->addWidget(nothing);
    m_right->addWidget(m_panel);
    m_splitter->addWidget(leftPanel());
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_noRecords);
    m_stack->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_stack);

    connect(&workspace, &Workspace::reviewChanged, this, &DuplicatesPage::follow);
    connect(m_lists, &GroupLists::currentChanged, this, &DuplicatesPage::showCurrent);
    connect(m_lists, &GroupLists::countsChanged, this, &DuplicatesPage::countsChanged);
    connect(m_strictness, &StrictnessBar::thresholdWanted, this, &DuplicatesPage::setThreshold);
    connect(m_finder, &DuplicateFinder::found, this, &DuplicatesPage::take);
    connect(m_finder, &DuplicateFinder::failed, this, [this](const Error& error) {
        say(sentence(error));
        updateActions();
    });
    connect(m_finder, &DuplicateFinder::stopped, this, [this] {
        say(tr("Stopped: what is listed may be out of date."));
        updateActions();
        showCurrent();
    });
    setNeighbours({}, QStringLiteral("coding"));
    const auto records = workspace.review().database().count<Record>();
    m_stack->setCurrentIndex(records == 0 ? 0 : 1);
    m_isStale = records > MOST_UNASKED;
    if (records > 0 && !m_isStale) {
        QTimer::singleShot(0, m_finder, &DuplicateFinder::find); // the page that is shown comes first
    }
    m_strictness->setThreshold(threshold(), !workspace.isReadOnly());
    showCurrent();
}

QWidget* DuplicatesPage::leftPanel()
{
    auto* merge = button(m_mergeCertain);
    merge->setProperty("primary", true);
    auto* panel = new Panel;
    const auto edges = panel->content()->contentsMargins(); // wider only where the button's words need it
    m_lists->setMinimumWidth(LEAST_LISTS - edges.left() - edges.right());
    panel->content()->addWidget(merge);
    panel->content()->addWidget(m_note);
    panel->content()->addWidget(m_lists, 1);
    panel->content()->addWidget(new FindingRow(*m_finder));
    panel->content()->addWidget(m_strictness);
    return panel;
}

void DuplicatesPage::setNeighbours(const QString& before, const QString& after)
{
    m_before = before;
    m_after = after;
    m_noRecordsLeads->setVisible(!before.isEmpty());
    m_goAfter->setIconText(after == QLatin1String("screening") ? tr("Go to Screening") : tr("Go to Coding"));
}

void DuplicatesPage::focusStart()
{
    if (m_stack->currentIndex() == 1) {
        m_lists->list()->setFocus(Qt::OtherFocusReason);
    } else if (m_noRecordsLeads->isVisible()) {
        m_noRecordsLeads->setFocus(Qt::OtherFocusReason);
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

QString DuplicatesPage::statusText() const
{
    const auto count = counts();
    return count ? tr("%Ln group(s) to look at", nullptr, static_cast<int>(count->open)) : QString();
}

std::optional<duplicates::TaskCounts> DuplicatesPage::counts() const
{
    if (!m_findings) {
        return {};
    }
    return duplicates::TaskCounts{static_cast<std::size_t>(m_lists->count(DuplicatePart::Certain)),
                                  static_cast<std::size_t>(m_lists->count(DuplicatePart::Open))};
}

QString DuplicatesPage::noteText() const
{
    return m_note->text();
}

void DuplicatesPage::say(const QString& note)
{
    m_note->say(note);
}

double DuplicatesPage::threshold() const
{
    return duplicates::thresholdFrom(workspace().review().setting(setting::STRICTNESS));
}

void DuplicatesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        m_isStale = false;
        m_finder->find();
    }
    showCurrent();
}

void DuplicatesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (event->oldSize().width() <= 0 || (event->oldSize().width() < ROOMY) != (width() < ROOMY)) {
        const int lists = width() < ROOMY ? LEAST_LISTS : LISTS;
        m_splitter->setSizes({lists, width() - lists});
    }
}

void DuplicatesPage::follow(const store::ChangeNotice& notice)
{
    using store::Table;
    m_strictness->setThreshold(threshold(), !workspace().isReadOnly());
    if (notice.kind == store::NoticeKind::Undo) {
        m_lists->restore(notice.entry);
    }
    if (notice.touches(Table::Record) || notice.touches(Table::NotDuplicate)) {
        const auto records = workspace().review().database().count<Record>();
        m_stack->setCurrentIndex(records == 0 ? 0 : 1);
        m_isStale = records > MOST_UNASKED && !isVisible();
        if (!m_isStale) {
            m_finder->find();
        }
    } else if (notice.touches(Table::Setting)) {
        refreshLists();
    } else if (notice.touches(Table::Search) || notice.touches(Table::Source)) {
        m_lists->forgetTexts();
        showCurrent();
    } else if (!m_isDeciding && m_shown && !notice.papers.empty()) {
        const auto isShown = [&](std::int64_t paper) {
            return std::ranges::find(m_shown->papers, PaperId{paper}) != m_shown->papers.end();
        };
        if (std::ranges::any_of(notice.papers, isShown)) {
            showCurrent();
        }
    }
    updateActions();
}

void DuplicatesPage::take(const DuplicateFinder::Found& findings)
{
    m_findings = findings;
    refreshLists();
}

void DuplicatesPage::refreshLists()
{
    if (!m_findings) {
        return;
    }
    m_lists->setWorklist(duplicates::worklist(*m_findings, threshold()));
    m_strictness->refresh();
    Q_EMIT statusChanged();
}

void DuplicatesPage::showCurrent()
{
    if (m_isDeciding) {
        return;
    }
    const auto* task = m_lists->current();
    m_shown = task == nullptr ? std::nullopt : std::optional(*task);
    if (!m_shown) {
        using enum NoGroup::Search;
        m_noGroup->explain(m_findings ? Done : m_finder->isRunning() ? Running : NotDone, *m_lists);
    } else if (isVisible()) {
        m_panel->showGroup(*m_shown, m_lists->part());
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_right->setCurrentIndex(m_shown ? 1 : 0);
    updateActions();
    if (hadFocus && !isAncestorOf(QApplication::focusWidget())) {
        focusStart(); // it was in what is hidden now
    }
}

void DuplicatesPage::updateActions()
{
    const bool canWrite = !workspace().isReadOnly();
    const auto part = m_lists->part();
    const bool isToDo = part == DuplicatePart::Open || part == DuplicatePart::Certain;
    const bool isThere = m_shown.has_value();
    const int certain = m_lists->count(DuplicatePart::Certain);
    m_mergeCertain->setIconText(certain == 0 ? tr("Merge certain groups")
                                             : tr("Merge %Ln certain", nullptr, certain));
    m_mergeCertain->setEnabled(canWrite && certain > 0);
    m_merge->setEnabled(canWrite && isThere && isToDo && !m_panel->obstructed());
    m_different->setEnabled(canWrite && isThere && isToDo);
    m_split->setEnabled(canWrite && isThere && part != DuplicatePart::Apart
                        && m_panel->comparison()->chosenRecord());
    m_takeBack->setEnabled(canWrite && isThere && !isToDo);
    m_takeBack->setIconText(part == DuplicatePart::Apart ? tr("Not different after all") : tr("Un-merge"));
    for (auto* action : {m_merge, m_different}) {
        action->setVisible(isToDo);
    }
    m_takeBack->setVisible(!isToDo);
    m_split->setVisible(part != DuplicatePart::Apart);
    m_lookAtBoth->setEnabled(m_panel->obstructed().has_value());
    m_open->setEnabled(isThere);
    m_next->setEnabled(isThere);
    m_previous->setEnabled(isThere);
    const auto undone = workspace().undoLabel();
    m_undo->setEnabled(canWrite && !undone.isEmpty());
    m_undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undone)); // whoever did it, wherever
    m_undo->setToolTip(m_undo->text());
    m_undo->setIconText(tr("Undo"));
}

}
