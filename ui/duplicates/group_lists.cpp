#include "ui/duplicates/group_lists.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>

#include "ui/bridge/count_text.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/parts.h"
#include "ui/duplicates/group_delegate.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr std::array<DuplicatePart, 4> PARTS = {
    DuplicatePart::Open, DuplicatePart::Certain, DuplicatePart::Merged, DuplicatePart::Apart};

/// The height of an item follows its title in no more of them: for that all of their records are read.
constexpr int MOST_FITTED = 300;

bool share(const duplicates::Task& a, const duplicates::Task& b)
{
    return std::ranges::any_of(
        a.records, [&](RecordId record) { return std::ranges::binary_search(b.records, record); });
}

/// A list that does not search by what is typed: letters are decisions here, also while one cannot be made.
class GroupListView : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString&) override { }
};

}

GroupLists::GroupLists(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_models{new GroupModel(workspace, DuplicatePart::Open, this),
               new GroupModel(workspace, DuplicatePart::Certain, this),
               new GroupModel(workspace, DuplicatePart::Merged, this),
               new GroupModel(workspace, DuplicatePart::Apart, this)}
    , m_list(new GroupListView)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    makeParts();
    m_list->setProperty("cards", true);
    m_list->setItemDelegate(new GroupDelegate(m_list));
    m_list->setWordWrap(true); // so that items are placed anew when the width is another
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_list, 1);
    showCounts();
    setPart(DuplicatePart::Open);
}

void GroupLists::makeParts()
{
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(4, buttons);
    auto* group = new QActionGroup(this);
    int key = Qt::Key_1;
    for (const auto part : PARTS) {
        auto* action = new QAction(group);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(key++));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, action, part] {
            setPart(part);
            Q_EMIT action->changed(); // a button that was pressed already has let go of itself
        });
        m_partActions << action;
        flow->addWidget(button(action));
    }
    layout()->addWidget(buttons);
}

void GroupLists::showCounts()
{
    const auto number = [&](DuplicatePart part) {
        return m_isFound ? countText(count(part)) : QStringLiteral("…");
    };
    const std::array<std::pair<QString, QString>, 4> texts = {{
        {tr("Show groups to look at"), tr("To look at %1").arg(number(DuplicatePart::Open))},
        {tr("Show certain groups"), tr("Certain %1").arg(number(DuplicatePart::Certain))},
        {tr("Show merged papers"), tr("Merged %1").arg(number(DuplicatePart::Merged))},
        {tr("Show those declared different"), tr("Different %1").arg(number(DuplicatePart::Apart))},
    }};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto* action = m_partActions[static_cast<qsizetype>(i)];
        action->setText(texts[i].first);
        action->setIconText(texts[i].second);
        action->setToolTip(texts[i].first);
    }
    m_list->setAccessibleName(m_partActions[static_cast<qsizetype>(m_part)]->iconText());
    Q_EMIT countsChanged();
}

void GroupLists::setPart(DuplicatePart part)
{
    m_rows[static_cast<std::size_t>(m_part)] = m_row;
    m_part = part;
    m_partActions[static_cast<qsizetype>(part)]->setChecked(true);
    m_list->setAccessibleName(m_partActions[static_cast<qsizetype>(part)]->iconText());
    if (auto* before = m_list->selectionModel(); m_list->model() != model(part)) {
        m_list->setUniformItemSizes(count(part) > MOST_FITTED);
        m_list->setModel(model(part)); // which makes another selection, and leaves the one before to us
        delete before;
        connect(m_list->selectionModel(),
                &QItemSelectionModel::currentRowChanged,
                this,
                [this](const QModelIndex& index) {
                    if (!m_isChanging && index.isValid()) {
                        m_row = index.row();
                        m_isChosen = true;
                        Q_EMIT currentChanged();
                    }
                });
    }
    const int row = std::max(0, m_rows[static_cast<std::size_t>(part)]);
    m_isChosen = row > 0;
    select(row);
}

const duplicates::Task* GroupLists::current() const
{
    const auto* shown = model(m_part);
    return shown->task(shown->index(m_row));
}

void GroupLists::select(int row)
{
    m_row = std::min(std::max(row, 0), count(m_part) - 1);
    m_isChanging = true;
    m_list->setCurrentIndex(model(m_part)->index(m_row));
    m_isChanging = false;
    Q_EMIT currentChanged();
}

void GroupLists::step(int by)
{
    m_isChosen = true;
    select(m_row + by);
}

void GroupLists::setWorklist(duplicates::Worklist worklist)
{
    const auto* shown = current();
    const auto kept = shown == nullptr ? std::nullopt : std::optional(*shown);
    const int row = m_row;
    m_isChanging = true;
    model(DuplicatePart::Open)->setTasks(std::move(worklist.open));
    model(DuplicatePart::Certain)->setTasks(std::move(worklist.certain));
    model(DuplicatePart::Merged)->setTasks(std::move(worklist.merged));
    model(DuplicatePart::Apart)->setTasks(std::move(worklist.apart));
    m_isChanging = false;
    m_isFound = true;
    showCounts();
    m_list->setUniformItemSizes(count(m_part) > MOST_FITTED);
    if (!m_isChosen) {
        select(0); // groups that were found since stand before the one that was the first
        return;
    }
    const auto index = kept ? model(m_part)->indexOf(*kept) : QModelIndex();
    select(index.isValid() ? index.row() : row);
}

void GroupLists::forgetTexts()
{
    for (auto* one : m_models) {
        one->forgetTexts();
    }
}

void GroupLists::dropDecided(const duplicates::Task& decided)
{
    for (const auto part : {DuplicatePart::Open, DuplicatePart::Certain}) {
        auto* list = model(part);
        for (int row = list->rowCount(); row-- > 0;) {
            if (share(*list->task(list->index(row)), decided)) {
                list->take(row);
            }
        }
    }
}

void GroupLists::settle(store::EntryId entry, const std::optional<duplicates::Task>& rest)
{
    const auto* shown = current();
    if (shown == nullptr) {
        return;
    }
    const auto decided = *shown;
    const int row = m_row;
    m_settled.push_back({entry, m_part, row, decided});
    m_isChanging = true;
    if (m_part == DuplicatePart::Open || m_part == DuplicatePart::Certain) {
        dropDecided(decided);
    } else {
        model(m_part)->take(row);
    }
    if (rest) {
        m_isChosen = true;
        model(m_part)->put(row, *rest);
    }
    m_isChanging = false;
    showCounts();
    select(row);
}

void GroupLists::restore(store::EntryId entry)
{
    const auto found = std::ranges::find(m_settled, entry, &Settled::entry);
    if (found == m_settled.end()) {
        return;
    }
    const auto settled = *found;
    m_settled.erase(found);
    if (m_part != settled.part) {
        setPart(settled.part);
    }
    m_isChanging = true;
    if (settled.part == DuplicatePart::Open || settled.part == DuplicatePart::Certain) {
        dropDecided(settled.task); // a rest of it
    }
    model(settled.part)->put(settled.row, settled.task);
    m_isChanging = false;
    showCounts();
    m_isChosen = true;
    select(model(settled.part)->indexOf(settled.task).row());
}

}
