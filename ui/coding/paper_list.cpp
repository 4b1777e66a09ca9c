#include "ui/coding/paper_list.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include "ui/bridge/count_text.h"
#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"
#include "ui/coding/paper_list_delegate.h"
#include "ui/coding/spoken_papers.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/icons.h"
#include "ui/papers/no_match.h"
#include "ui/papers/none_included.h"

namespace alidade::ui {

namespace {

/// Beyond, each title is not measured: rows get one height.
constexpr int MOST_MEASURED = 2'000;

/// Beyond, the open papers are not counted anew at every key.
constexpr int MOST_COUNTED = 20'000;
constexpr int COUNTING_DELAY = 400; // ms

QString orderKey()
{
    return QStringLiteral("coding/order");
}

}

PaperList::PaperList(Desk& desk, QWidget* parent)
    : Panel(parent)
    , m_desk(desk)
    , m_model(new PaperTableModel(desk.workspace(), Shown::Counted, this))
    , m_spoken(new SpokenPapers(desk, this))
    , m_view(new QListView)
    , m_stack(new QStackedWidget)
    , m_noPapers(new QWidget)
    , m_noMatch(new NoMatch(desk.workspace()))
    , m_head(new ElidedLabel)
    , m_counting(new QTimer(this))
    , m_orderButton(new QToolButton)
{
    m_spoken->setSourceModel(m_model);
    m_view->setItemDelegate(new PaperListDelegate(desk, this));
    placeRows(); // before the view has a model, all of whose rows it would measure
    m_view->setModel(m_spoken);
    m_view->setAccessibleName(tr("Papers to code"));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    makeActions();

    auto* head = new FlowLayout(FlowLayout::GAP); // beside many papers, the order takes a line of its own
    m_head->setProperty("role", QStringLiteral("title"));
    head->addWidget(m_head);
    head->addWidget(m_orderButton);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_noPapers);
    m_stack->addWidget(m_noMatch);
    content()->setContentsMargins(6, 8, 6, 6);
    head->setContentsMargins(6, 0, 0, 0);
    content()->addLayout(head);
    content()->addWidget(m_stack, 1);

    connect(m_spoken, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isResetting = true; });
    connect(m_spoken, &QAbstractItemModel::modelReset, this, [this] {
        m_isResetting = false;
        refreshView();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PaperList::choosePaper);
    const auto* workspace = &desk.workspace();
    connect(workspace, &Workspace::currentPaperChanged, this, [this] {
        m_isFilterNew = false; // whoever has chosen it wants it, whatever the filter says
        followPaper();
    });
    connect(workspace, &Workspace::filterChanged, this, [this] { m_isFilterNew = true; });
    connect(workspace, &Workspace::reviewChanged, this, [this] { m_standIn.forget(); });
    connect(workspace, &Workspace::selectionChanged, this, [this] {
        if (isVisible()) {
            takeFilter();
            refreshView();
        }
    });
    m_counting->setSingleShot(true);
    m_counting->setInterval(COUNTING_DELAY);
    connect(m_counting, &QTimer::timeout, this, &PaperList::refreshHead);
    connect(&desk, &Desk::progressChanged, this, [this] {
        m_view->viewport()->update();
        countOpen();
    });
    m_model->setWatched(false);
    setOrder(static_cast<Order>(settings().value(orderKey(), static_cast<int>(Order::Label)).toInt()));
    refreshView();
}

void PaperList::makeActions()
{
    auto* menu = new QMenu(m_orderButton);
    auto* orders = new QActionGroup(this);
    const std::pair<Order, QString> choices[] = {{Order::Label, tr("Sort by label")},
                                                 {Order::Year, tr("Sort by year")},
                                                 {Order::OpenFirst, tr("Open papers first")}};
    for (const auto& [order, text] : choices) {
        auto* action = orders->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(order));
        connect(action, &QAction::triggered, this, [this, order = order] { setOrder(order); });
        menu->addAction(action);
        m_actions += action;
    }
    menu->addSeparator();
    m_all = menu->addAction(tr("Also papers not included"));
    m_all->setCheckable(true);
    connect(m_all, &QAction::toggled, this, [this](bool all) {
        m_model->setShown(all ? Shown::Selected : Shown::Counted);
        m_isFilterNew = true;
        takeFilter();
        refreshView();
    });
    m_actions += m_all;
    m_orderButton->setMenu(menu);
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    m_orderButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_orderButton->setAccessibleName(tr("Order of the papers"));
}

void PaperList::setOrder(Order order)
{
    QString word;
    switch (order) {
    case Order::Label:
        word = tr("by label");
        m_model->setFirst({});
        m_model->sort(PaperTableModel::LABEL_COLUMN);
        break;
    case Order::Year:
        word = tr("by year");
        m_model->setFirst({});
        m_model->sort(PaperTableModel::YEAR_COLUMN, Qt::DescendingOrder);
        break;
    case Order::OpenFirst:
        word = tr("open first");
        m_model->sort(PaperTableModel::LABEL_COLUMN);
        m_model->setFirst([this](PaperId paper) { return m_desk.progress().isOpen(paper); });
        break;
    }
    for (auto* action : m_actions) {
        if (action != m_all) {
            action->setChecked(action->data().toInt() == static_cast<int>(order));
        }
    }
    m_orderButton->setText(word + QStringLiteral(" ▾"));
    m_orderButton->setToolTip(tr("How the list is sorted, and which papers it has"));
    m_orderButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    settings().setValue(orderKey(), static_cast<int>(order));
}

void PaperList::showEvent(QShowEvent* event)
{
    m_model->setWatched(true);
    takeFilter();
    refreshView();
    Panel::showEvent(event);
}

void PaperList::hideEvent(QHideEvent* event)
{
    m_model->setWatched(false);
    Panel::hideEvent(event);
}

int PaperList::openCount() const
{
    const auto& progress = m_desk.progress();
    return static_cast<int>(
        std::ranges::count_if(m_model->papers(), [&](PaperId paper) { return progress.isOpen(paper); }));
}

void PaperList::refreshHead()
{
    if (!isVisible()) {
        return; // it is counted when it is shown
    }
    const int papers = m_model->rowCount();
    if (papers == 0) {
        m_head->setText(tr("No papers"));
    } else if (m_desk.progress().questions() == 0) {
        m_head->setText(tr("%Ln paper(s)", nullptr, papers));
    } else {
        m_head->setText(tr("%1 of %2 open").arg(countText(openCount()), countText(papers)));
    }
}

/// Among many papers when the hands rest.
void PaperList::countOpen()
{
    if (m_model->rowCount() > MOST_COUNTED) {
        m_counting->start();
    } else {
        refreshHead();
    }
}

void PaperList::placeRows()
{
    const bool isLarge = m_model->rowCount() > MOST_MEASURED;
    auto* delegate = static_cast<PaperListDelegate*>(m_view->itemDelegate());
    delegate->setUniform(isLarge);
    delegate->placeLabels(*m_model, m_view->font());
    m_view->setUniformItemSizes(isLarge);
}

void PaperList::refreshView()
{
    if (m_isResetting) {
        return;
    }
    placeRows();
    countOpen();
    showState();
    followPaper();
}

void PaperList::showState()
{
    const auto& workspace = m_desk.workspace();
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
    } else if (m_desk.sheet() == nullptr && !workspace.selection().any()) {
        m_stack->setCurrentWidget(m_noPapers);
    } else {
        m_stack->setCurrentWidget(m_noMatch);
        if (workspace.filter().isEmpty()) {
            m_noMatch->sayOther(tr("No paper is included"),
                                whyNoneIncluded(workspace) + QLatin1Char(' ')
                                    + tr("Choose “Also papers not included” in the menu above."));
        } else {
            m_noMatch->sayNoMatch(workspace.filter());
        }
    }
}

/// Where a new filter has hidden the open paper, its first match is open, so that no key says something of a
/// paper that nobody sees in the list. A paper that drops out by what is said of it stays, until the user
/// goes on.
void PaperList::takeFilter()
{
    if (!std::exchange(m_isFilterNew, false)) {
        return;
    }
    auto& workspace = m_desk.workspace();
    const auto isListed = [this](PaperId paper) { return m_model->rowOf(paper) >= 0; };
    const auto first = [this] {
        const auto& papers = m_model->papers();
        return papers.empty() ? std::nullopt : std::optional(papers.front());
    };
    workspace.setCurrentPaper(m_standIn.under(workspace.currentPaper(), isListed, first));
}

void PaperList::choosePaper(const QModelIndex& index)
{
    if (const auto paper = m_model->paper(index); paper && !m_isResetting) {
        m_desk.workspace().setCurrentPaper(paper);
    }
}

void PaperList::followPaper()
{
    const auto wanted = m_desk.workspace().currentPaper();
    if (m_isResetting || m_model->paper(m_view->currentIndex()) == wanted) {
        return;
    }
    const int row = wanted ? m_model->rowOf(*wanted) : -1;
    if (row < 0) {
        m_view->selectionModel()->clear();
        return;
    }
    m_view->setCurrentIndex(m_spoken->index(row, 0));
    m_view->scrollTo(m_view->currentIndex());
}

bool PaperList::step(int by)
{
    const auto current = m_view->currentIndex();
    const int row = current.isValid() ? current.row() + by : by > 0 ? 0 : m_model->rowCount() - 1;
    if (row < 0 || row >= m_model->rowCount()) {
        return false;
    }
    m_view->setCurrentIndex(m_spoken->index(row, 0));
    return true;
}

bool PaperList::stepToOpen(int by)
{
    const int rows = m_model->rowCount();
    const auto current = m_view->currentIndex();
    const int start = current.isValid() ? current.row() : by > 0 ? -1 : rows;
    const auto& progress = m_desk.progress();
    for (int i = 1; i <= rows; ++i) {
        const int row = ((start + by * i) % rows + rows) % rows;
        if (row != start && progress.isOpen(m_model->papers()[static_cast<std::size_t>(row)])) {
            m_view->setCurrentIndex(m_spoken->index(row, 0));
            return true;
        }
    }
    return false;
}

void PaperList::showCurrentPaper()
{
    const auto paper = m_desk.workspace().currentPaper();
    if (!paper || m_model->rowOf(*paper) >= 0) {
        return;
    }
    if (const auto place = m_desk.workspace().index().ordinal(*paper);
        place && !m_desk.workspace().selection().test(*place)) {
        static_cast<void>(m_desk.workspace().setFilter({})); // the empty filter always fits
    }
    if (m_model->rowOf(*paper) < 0) {
        m_all->setChecked(true);
    }
    followPaper();
}

}
