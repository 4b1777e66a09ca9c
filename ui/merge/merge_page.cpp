#include "ui/merge/merge_page.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QTimer>
#include <QTreeView>
#include <QUrl>

#include "ui/bridge/kept_focus.h"
#include "ui/bridge/text.h"
#include "ui/controls/card_stack.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/keyed_button.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/controls/splitter.h"
#include "ui/controls/wait_dialog.h"
#include "ui/merge/conflict_model.h"
#include "ui/merge/merge_start.h"
#include "ui/merge/news_model.h"
#include "ui/merge/side_view.h"
#include "ui/papers/row_table.h"

#include <algorithm>
#include <utility>

namespace alidade::ui {

namespace {

/// Whether what came in is of a kind on which reviewers may differ.
bool canDiffer(const std::vector<coding::MergedKind>& kinds)
{
    using store::Table;
    return std::ranges::any_of(kinds, [](const coding::MergedKind& kind) {
        return kind.table == Table::Decision || kind.table == Table::Coding || kind.table == Table::Answer
            || kind.table == Table::Claim;
    });
}

/// Below this width what is new stands above the conflicts instead of beside them.
constexpr int NARROW = 820;

constexpr int LEAST_ROWS = 3; ///< of the list of conflicts
constexpr int ROOM = 8;       ///< below the last one

void setPrimary(QWidget* made, bool isPrimary)
{
    made->setProperty("primary", isPrimary);
    made->style()->unpolish(made);
    made->style()->polish(made);
}

/// The one review in what is dragged in.
QString draggedCopy(const QMimeData* data)
{
    const auto urls = data->urls();
    const bool isReview = urls.size() == 1 && urls.front().isLocalFile()
        && urls.front().toLocalFile().endsWith(QLatin1String(".alidade"));
    return isReview ? urls.front().toLocalFile() : QString();
}

}

MergePage::MergePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_news(new MergeNewsModel(this))
    , m_conflicts(new MergeConflictModel(this))
    , m_sideModel(new MergeSideModel(this))
    , m_newsTree(new QTreeView)
    , m_conflictTable(new QTableView)
    , m_sides(new MergeSideView(m_sideModel))
    , m_conflictStack(new QStackedWidget)
    , m_stack(new CardStack)
    , m_splitter(splitter())
    , m_conflictParts(new QSplitter(Qt::Vertical))
    , m_file(new ElidedLabel)
    , m_newest(new ElidedLabel)
    , m_said(new SaidLine)
    , m_newsTitle(label({}, TextRole::Title))
    , m_conflictTitle(label({}, TextRole::Title))
    , m_thing(wrapped({}, TextRole::Title))
    , m_wait(new WaitDialog(this))
    , m_merger(new CopyMerger(workspace, this))
{
    setAcceptDrops(true);
    makeActions();
    m_start = new MergeStart(m_saveCopy, m_choose);
    m_note = new EmptyState({}, {});
    m_noteAgain = m_note->addButton(m_compareAgain);
    m_noteAgreement = m_note->addButton(m_agreement);
    m_noteHistory = m_note->addButton(m_history);
    m_noteSaveCopy = m_note->addButton(m_saveCopy);
    m_noteOther = m_note->addButton(m_choose);
    setPrimary(m_noteAgain, false);
    m_stack->addWidget(m_start);
    m_stack->addWidget(comparison());
    auto* note = new Panel;
    note->content()->addWidget(m_note);
    m_stack->addWidget(note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_stack);

    connect(&workspace, &Workspace::reviewChanged, this, &MergePage::follow);
    connect(m_merger, &CopyMerger::progressed, m_wait, &WaitDialog::setShare);
    connect(m_merger, &CopyMerger::compared, this, &MergePage::takeComparison);
    connect(m_merger, &CopyMerger::merged, this, &MergePage::takeMerged);
    connect(m_merger, &CopyMerger::copied, this, &MergePage::takeCopied);
    connect(m_merger, &CopyMerger::copyFailed, this, &MergePage::takeCopyFailure);
    connect(m_merger, &CopyMerger::failed, this, &MergePage::takeFailure);
    connect(m_sides, &MergeSideView::sideWanted, this, [this](MergeSide side) { choose(side); });
    if (workspace.isReadOnly()) {
        m_start->said().say(tr("This review is open for reading only, so nothing can be merged into it."),
                            TextRole::Warning);
    }
    setState(State::Start);
}

MergePage::~MergePage() = default;

QWidget* MergePage::headPanel()
{
    m_file->setProperty("role", QStringLiteral("title"));
    m_newest->setProperty("role", QStringLiteral("muted"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_file);
    words->addWidget(m_newest);
    auto* merge = button(m_merge);
    merge->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(button(m_putAway));
    row->addWidget(button(m_compareAgain));
    row->addWidget(merge);
    auto* panel = new Panel;
    panel->content()->addLayout(row);
    panel->content()->addWidget(m_said);
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return panel;
}

QWidget* MergePage::newsPanel()
{
    m_newsTree->setModel(m_news);
    m_newsTree->setAccessibleName(tr("What is new in the other copy"));
    m_newsTree->setHeaderHidden(true);
    m_newsTree->setUniformRowHeights(true);
    m_newsTree->setTextElideMode(Qt::ElideRight);
    m_newsTree->setFrameShape(QFrame::NoFrame);
    m_newsTree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_newsTree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* panel = new Panel;
    panel->content()->addWidget(m_newsTitle);
    panel->content()->addWidget(m_newsTree, 1);
    return panel;
}

QWidget* MergePage::conflictPanel()
{
    m_conflictTable->setModel(m_conflicts);
    showRows(*m_conflictTable, tr("Conflicts"));
    m_conflictTable->setFrameShape(QFrame::NoFrame);
    auto* header = m_conflictTable->horizontalHeader();
    header->setSectionResizeMode(MergeConflictModel::Thing, QHeaderView::Stretch);
    header->setSectionResizeMode(MergeConflictModel::Choice, QHeaderView::ResizeToContents);
    connect(m_conflictTable->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &MergePage::showConflict);
    connect(m_conflictTable, &QTableView::activated, this, &MergePage::openPaper);

    auto* all = new QWidget;
    auto* flow = new FlowLayout(FlowLayout::GAP, all);
    for (auto* action : {m_mine, m_theirs, m_leaveOpen, m_allMine, m_allTheirs}) {
        flow->addWidget(keyedButton(action));
    }
    m_openButton = keyedButton(m_open);
    flow->addWidget(m_openButton);
    auto* panel = new Panel;
    panel->content()->addWidget(m_conflictTitle);
    m_conflictParts->setChildrenCollapsible(false);
    m_conflictParts->addWidget(m_conflictTable);
    auto* below = new QWidget;
    auto* rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 6, 0, 0);
    rows->addWidget(m_thing);
    rows->addWidget(all);
    rows->addWidget(m_sides, 1);
    m_conflictParts->addWidget(below);
    panel->content()->addWidget(m_conflictParts, 1);
    return panel;
}

QWidget* MergePage::comparison()
{
    auto* nothing = new Panel;
    m_noConflicts =
        new EmptyState(tr("Nothing conflicts"),
                       tr("Nothing was changed differently in both copies, so there is nothing to "
                          "decide."));
    nothing->content()->addWidget(m_noConflicts);
    m_conflictStack->addWidget(nothing);
    m_conflictStack->addWidget(conflictPanel());
    m_splitter->addWidget(newsPanel());
    m_splitter->addWidget(m_conflictStack);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    auto* made = new QWidget;
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(headPanel());
    layout->addWidget(m_splitter, 1);
    return made;
}

void MergePage::setState(State state)
{
    const KeptFocus kept(*this);
    m_state = state;
    m_stack->setCurrentIndex(state == State::Start ? 0 : state == State::Compared ? 1 : 2);
    m_noteAgain->setVisible(state != State::Merged && !m_other.empty());
    m_noteAgreement->setVisible(state == State::Merged && canDiffer(m_comparison->words.kinds));
    m_noteHistory->setVisible(state == State::Merged);
    m_noteSaveCopy->setVisible(state == State::Merged);
    setPrimary(m_noteSaveCopy, state == State::Merged);
    setPrimary(m_noteOther, state != State::Merged);
    showCounts();
    updateActions();
    Q_EMIT statusChanged();
}

void MergePage::focusStart()
{
    auto* wanted = m_state == State::Start ? static_cast<QWidget*>(m_start->chooseButton())
        : m_state != State::Compared       ? m_state == State::Merged ? m_noteSaveCopy : m_noteOther
        : m_conflicts->rowCount() > 0      ? static_cast<QWidget*>(m_conflictTable)
                                           : static_cast<QWidget*>(m_newsTree);
    if (wanted->isEnabled()) {
        wanted->setFocus(Qt::OtherFocusReason);
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

QString MergePage::statusText() const
{
    if (m_state != State::Compared) {
        return {};
    }
    return m_conflicts->rowCount() == 0 ? tr("no conflicts")
                                        : tr("%Ln conflict(s) to decide", nullptr, m_conflicts->openCount());
}

void MergePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (std::exchange(m_isStale, false)) {
        QTimer::singleShot(0, this, &MergePage::compare);
    }
}

void MergePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() < NARROW ? Qt::Vertical : Qt::Horizontal);
    if (event->oldSize().width() <= 0 || (event->oldSize().width() < NARROW) != (width() < NARROW)) {
        shareRoom();
    }
}

/// What is decided has more room than what is only read, and a list what it needs, up to a part of the whole.
void MergePage::shareRoom()
{
    const bool isNarrow = width() < NARROW;
    const int whole = isNarrow ? m_splitter->height() : m_splitter->width();
    const int news = whole * (isNarrow ? m_conflicts->rowCount() > 0 ? 22 : 50 : 38) / 100;
    m_splitter->setSizes({news, whole - news});
    const auto* rows = m_conflictTable->verticalHeader();
    const int needed = m_conflictTable->horizontalHeader()->sizeHint().height()
        + std::max(LEAST_ROWS, m_conflicts->rowCount()) * rows->defaultSectionSize() + ROOM;
    const int parts = m_conflictParts->height();
    const int list = std::min(needed, parts * 2 / 5);
    m_conflictParts->setSizes({list, parts - list});
}

void MergePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!workspace().isReadOnly() && !draggedCopy(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MergePage::dropEvent(QDropEvent* event)
{
    const auto file = draggedCopy(event->mimeData());
    if (!workspace().isReadOnly() && !file.isEmpty()) {
        event->acceptProposedAction();
        setOther(toPath(file));
    }
}

}
