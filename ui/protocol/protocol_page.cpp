#include "ui/protocol/protocol_page.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

#include "core/screening/second_look.h"
#include "ui/controls/card_stack.h"
#include "ui/controls/parts.h"
#include "ui/controls/template_menu.h"
#include "ui/protocol/checklist_view.h"
#include "ui/protocol/plan_model.h"
#include "ui/protocol/plan_view.h"
#include "ui/protocol/second_look_view.h"

namespace alidade::ui {

namespace {

/// What the page shows hangs on these.
bool isAbout(const store::ChangeNotice& notice)
{
    using store::Table;
    return std::ranges::any_of(std::array{Table::ResearchQuestion,
                                          Table::Criterion,
                                          Table::Source,
                                          Table::Search,
                                          Table::Setting,
                                          Table::Reviewer,
                                          Table::Decision,
                                          Table::Dimension,
                                          Table::Metric,
                                          Table::Claim,
                                          Table::Coding,
                                          Table::Answer,
                                          Table::Record,
                                          Table::Paper,
                                          Table::Figure,
                                          Table::Reported},
                               [&](Table table) { return notice.touches(table); });
}

}

ProtocolPage::ProtocolPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_tabs(new QTabBar)
    , m_stack(new CardStack)
    , m_plan(new PlanView(workspace))
    , m_checklist(new ChecklistView(workspace))
    , m_look(new SecondLookView(workspace))
    , m_isStale(TabCount, true)
{
    makePlanActions();
    makeOtherActions();
    m_tabs->setAccessibleName(tr("Parts of the protocol"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Plan"));
    m_tabs->addTab(tr("Checklist"));
    m_tabs->addTab(tr("Second look"));
    m_stack->addWidget(m_plan);
    m_stack->addWidget(m_checklist);
    m_stack->addWidget(m_look);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 10);
    layout->setSpacing(6);
    layout->addWidget(head());
    layout->addWidget(m_stack, 1);

    connect(&workspace, &Workspace::reviewChanged, this, &ProtocolPage::follow);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_plan->commit();
        m_checklist->commit();
        m_stack->setCurrentIndex(tab);
        refreshTab();
    });
    connect(m_plan, &PlanView::currentChanged, this, &ProtocolPage::updateActions);
    connect(m_checklist, &ChecklistView::changed, this, &ProtocolPage::updateActions);
    connect(m_checklist, &ChecklistView::pageWanted, this, [this](const QString& page) {
        if (page == QLatin1String("protocol")) {
            showTab(Plan);
            focusStart();
        } else {
            Q_EMIT pageWanted(page);
        }
    });
    connect(m_look, &SecondLookView::pageWanted, this, &Page::pageWanted);
    refresh();
}

ProtocolPage::~ProtocolPage()
{
    m_plan->commit();
    m_checklist->commit();
    // a field that loses the keyboard while it goes must find nobody listening
    workspace().disconnect(this);
}

QAction* ProtocolPage::makeAction(QWidget* owner,
                                  const QString& name,
                                  const QList<QKeySequence>& keys,
                                  const QString& tip,
                                  const std::function<void()>& work)
{
    auto* action = addCommand(owner, name, keys, work);
    action->setToolTip(tip);
    return action;
}

void ProtocolPage::makePlanActions()
{
    const auto inPlan = [this](const std::function<void()>& work) {
        return [this, work] {
            showTab(Plan);
            work();
        };
    };
    m_add = makeAction(m_plan,
                       tr("Add"),
                       {QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::Key_N)},
                       tr("Adds to the part that is chosen: a question, a criterion, a source, a metric"),
                       inPlan([this] { m_plan->add(); }));
    m_edit = makeAction(m_plan->tree(),
                        tr("Edit"),
                        QList{QKeySequence(Qt::Key_F2)} + enterKeys(),
                        tr("Goes to the first field of what is chosen"),
                        inPlan([this] { m_plan->edit(); }));
    m_up = makeAction(m_plan->tree(),
                      tr("Move up"),
                      {QKeySequence(Qt::ALT | Qt::Key_Up)},
                      tr("One place up in the order of the protocol"),
                      inPlan([this] { m_plan->move(-1); }));
    m_down = makeAction(m_plan->tree(),
                        tr("Move down"),
                        {QKeySequence(Qt::ALT | Qt::Key_Down)},
                        tr("One place down in the order of the protocol"),
                        inPlan([this] { m_plan->move(1); }));
    m_delete = makeAction(m_plan->tree(),
                          tr("Delete…"),
                          {QKeySequence(Qt::Key_Delete)},
                          tr("Takes what is chosen away; a criterion that decisions cite asks first"),
                          inPlan([this] { m_plan->remove(); }));
    m_template = new QAction(tr("Start from a template"), this);
    m_template->setToolTip(tr("Criteria and dimensions for a known kind of review"));
}

void ProtocolPage::makeOtherActions()
{
    const std::pair<Tab, QString> tabs[] = {{Plan, tr("The plan")},
                                            {Checklist, tr("The checklist")},
                                            {SecondLook, tr("Decisions to look at again")}};
    for (const auto& [tab, name] : tabs) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(tab));
        makeAction(this, name, {QKeySequence(Qt::ALT | digit)}, name, [this, tab = tab] {
            showTab(tab);
            focusStart();
        });
    }
    m_copy = makeAction(this,
                        tr("Copy the checklist"),
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                        tr("As Markdown; of PRISMA-S the whole report of the search"),
                        [this] { m_checklist->copyReport(); });
    m_save = makeAction(this,
                        tr("Save the checklist…"),
                        {QKeySequence(Qt::CTRL | Qt::Key_E)},
                        tr("As Markdown or a table; of PRISMA-S the whole report of the search"),
                        [this] { m_checklist->saveReport(); });
    makeAction(
        this, tr("Report of the search (PRISMA-S)"), {}, tr("Opens the checklist of PRISMA-S"), [this] {
            showTab(Checklist);
            m_checklist->choose(report::Standard::PrismaS);
            focusStart();
        });
    addCommands(m_look->actions());
}

QWidget* ProtocolPage::head()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    layout->addStretch();
    auto* templates = button(m_template);
    templates->setMenu(templateMenu(workspace(), templates));
    layout->addWidget(templates);
    auto* add = button(m_add);
    auto* remove = button(m_delete);
    auto* copy = button(m_copy);
    auto* save = button(m_save);
    for (auto* one : {remove, add, copy, save}) {
        layout->addWidget(one);
    }
    const auto fit = [this, templates, add, remove, copy, save] {
        const int tab = m_tabs->currentIndex();
        templates->setVisible(tab == Plan && m_template->isEnabled());
        add->setVisible(tab == Plan);
        remove->setVisible(tab == Plan);
        copy->setVisible(tab == Checklist);
        save->setVisible(tab == Checklist);
    };
    connect(m_tabs, &QTabBar::currentChanged, row, fit);
    connect(m_template, &QAction::changed, row, fit);
    fit();
    return row;
}

void ProtocolPage::focusStart()
{
    switch (static_cast<Tab>(m_tabs->currentIndex())) {
    case Plan: m_plan->tree()->setFocus(Qt::OtherFocusReason); break;
    case Checklist: m_checklist->table()->setFocus(Qt::OtherFocusReason); break;
    case SecondLook: m_look->edit(); break;
    case TabCount: break;
    }
}

QString ProtocolPage::statusText() const
{
    const auto& database = workspace().review().database();
    return tr("%Ln question(s)", nullptr, static_cast<int>(database.count<ResearchQuestion>()))
        + QStringLiteral(" · ")
        + tr("%Ln criterion(s)", nullptr, static_cast<int>(database.count<Criterion>()));
}

void ProtocolPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ProtocolPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refreshTab();
}

void ProtocolPage::follow(const store::ChangeNotice& notice)
{
    if (isAbout(notice)) {
        refresh();
    }
}

void ProtocolPage::refresh()
{
    m_isStale.assign(TabCount, true);
    if (isVisible()) {
        refreshTab();
    }
}

void ProtocolPage::refreshTab()
{
    const auto tab = static_cast<std::size_t>(m_tabs->currentIndex());
    if (m_isStale[tab]) {
        m_isStale[tab] = false;
        switch (static_cast<Tab>(tab)) {
        case Plan: m_plan->refresh(); break;
        case Checklist: m_checklist->refresh(); break;
        case SecondLook: m_look->refresh(); break;
        case TabCount: break;
        }
    }
    const auto again = static_cast<int>(screening::secondLookCount(workspace().review().database()));
    m_tabs->setTabText(SecondLook, again == 0 ? tr("Second look") : tr("Second look: %Ln", nullptr, again));
    updateActions();
    Q_EMIT statusChanged();
}

void ProtocolPage::updateActions()
{
    const auto& database = workspace().review().database();
    const auto item = m_plan->current();
    const bool canChange = !workspace().isReadOnly();
    const bool isItem = item && item->id != 0;
    m_add->setEnabled(canChange);
    m_edit->setEnabled(canChange);
    for (auto* action : {m_up, m_down, m_delete}) {
        action->setEnabled(canChange && isItem);
    }
    m_template->setEnabled(canChange && database.count<Criterion>() + database.count<Dimension>() == 0);
    m_copy->setEnabled(m_checklist->isReady());
    m_save->setEnabled(m_checklist->isReady());
}

}
