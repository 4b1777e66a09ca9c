#include "ui/taxonomy/taxonomy_page.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

#include "core/map/filter.h"
#include "ui/bridge/text.h"
#include "ui/controls/card_stack.h"
#include "ui/controls/parts.h"
#include "ui/controls/splitter.h"
#include "ui/controls/template_menu.h"
#include "ui/taxonomy/item_panel.h"
#include "ui/taxonomy/taxonomy_tree.h"
#include "ui/taxonomy/taxonomy_tree_model.h"
#include "ui/taxonomy/tree_memory.h"

namespace alidade::ui {

namespace {

constexpr int LEAST_TREE = 330; ///< leaves room for names beside the counts

}

TaxonomyPage::TaxonomyPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_stack(new CardStack)
    , m_model(new TaxonomyTreeModel(workspace, this))
    , m_tree(makeTaxonomyTree(m_model))
    , m_memory(new TreeMemory(*m_tree, *m_model))
    , m_search(new QLineEdit)
    , m_found(label({}, TextRole::Muted))
{
    makeActions();
    m_panel = new ItemPanel(workspace, {m_merge, m_split, m_move, m_delete});
    m_stack->addWidget(emptyState());
    m_stack->addWidget(listAndDetail(treePanel(), m_panel, {670, 390}));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_stack);

    connect(&workspace, &Workspace::reviewChanged, this, [this](const store::ChangeNotice& notice) {
        using store::Table;
        for (const auto table : {Table::Dimension,
                                 Table::Code,
                                 Table::CodeRelation,
                                 Table::Coding,
                                 Table::Answer,
                                 Table::Setting, // whose word counts
                                 Table::Reviewer,
                                 Table::Note,
                                 Table::Paper,
                                 Table::ResearchQuestion}) {
            if (notice.touches(table)) {
                refresh();
                return;
            }
        }
    });
    connect(m_tree->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &TaxonomyPage::selectionChanged);
    connect(m_tree->itemDelegate(),
            &QAbstractItemDelegate::closeEditor,
            this,
            &TaxonomyPage::finishDraft,
            Qt::QueuedConnection);
    connect(m_panel, &ItemPanel::paperWanted, this, [this](PaperId paper) {
        this->workspace().setCurrentPaper(paper);
        Q_EMIT pageWanted(QStringLiteral("coding"));
    });
    connect(m_panel, &ItemPanel::papersWanted, this, &TaxonomyPage::showPapers);
    connect(m_panel, &ItemPanel::itemWanted, this, [this](const TaxonomyItem& item) { select({item}); });
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->index(0, 0));
    refresh();
}

QWidget* TaxonomyPage::treePanel()
{
    m_search->setPlaceholderText(tr("Find a code"));
    m_search->setAccessibleName(tr("Find a code by its name, short name or definition"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(140);
    m_tree->setMinimumWidth(LEAST_TREE);
    connect(m_search, &QLineEdit::textChanged, this, &TaxonomyPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        selectNextMatch(*m_tree, *m_model, m_search->text());
    });

    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1, Qt::AlignTop); // beside the first line of buttons
    top->addWidget(m_found, 0, Qt::AlignTop);
    top->addWidget(endButtons({m_addDimension, m_addSibling}));
    auto* panel = new Panel;
    panel->content()->addLayout(top);
    panel->content()->addWidget(m_tree, 1);
    auto* keys = wrapped(tr("F2 rename · Insert add · Ctrl+Shift+N add below · Alt+arrows move · "
                            "M merge · S split · V move to · Del delete"),
                         TextRole::Muted);
    panel->content()->addWidget(keys);
    return panel;
}

QWidget* TaxonomyPage::emptyState()
{
    auto* empty =
        new EmptyState(tr("No dimensions yet"),
                       tr("A dimension is one question asked of every paper, such as \"Which approach?\". "
                          "Its codes are the possible answers."));
    empty->addButton(m_addDimension);
    auto* choose = new QAction(tr("Start from a template"), this);
    auto* templates = empty->addButton(choose);
    templates->setMenu(templateMenu(workspace(), templates));
    templates->setEnabled(!workspace().isReadOnly());
    return empty;
}

void TaxonomyPage::focusStart()
{
    if (m_stack->currentIndex() == 1) {
        m_tree->setFocus(Qt::OtherFocusReason);
    } else {
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

QString TaxonomyPage::statusText() const
{
    const auto count = m_model->taxonomy().dimensions().size();
    std::size_t codes = 0;
    for (const auto& dimension : m_model->taxonomy().dimensions()) {
        codes += m_model->taxonomy().codes(dimension.id).size();
    }
    return tr("%Ln dimension(s)", nullptr, static_cast<int>(count)) + QStringLiteral(" · ")
        + tr("%Ln code(s)", nullptr, static_cast<int>(codes));
}

TaxonomyItems TaxonomyPage::selected() const
{
    return selectedItems(*m_tree, *m_model);
}

void TaxonomyPage::select(const TaxonomyItems& items)
{
    selectItems(*m_tree, *m_model, items);
}

void TaxonomyPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void TaxonomyPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_tree->viewport()->update();
    }
}

void TaxonomyPage::refresh()
{
    // counting walks over all codings: for a page that nobody sees it can wait
    m_isStale = !isVisible();
    if (m_isStale) {
        return;
    }
    m_model->refresh();
    const bool hasDimensions = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(hasDimensions ? 1 : 0);
    selectionChanged();
    if (!m_search->text().isEmpty()) {
        search();
    }
    Q_EMIT statusChanged();
}

void TaxonomyPage::selectionChanged()
{
    if (m_memory->isRestoring() || m_isStale) {
        return;
    }
    m_panel->showItems(selected(), m_model->use());
    updateActions();
}

void TaxonomyPage::startDraft(const TreePlace& place)
{
    m_search->clear();
    m_stack->setCurrentIndex(1);
    const auto draft = m_model->addDraft(place);
    m_tree->expand(draft.parent());
    m_tree->setFocus(Qt::OtherFocusReason);
    m_tree->setCurrentIndex(draft);
    m_tree->edit(draft);
}

void TaxonomyPage::finishDraft()
{
    if (!m_model->hasDraft()) {
        return;
    }
    const auto draft = m_model->takeDraft();
    if (!draft.label.isEmpty()) {
        if (const auto added = addItem(workspace(), draft.place, draft.label)) {
            select({*added});
        }
    } else if (draft.place.parent) {
        select({*draft.place.parent});
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void TaxonomyPage::addDimension()
{
    startDraft({});
}

void TaxonomyPage::addSibling()
{
    const auto current = m_tree->currentIndex();
    const auto item = m_model->item(current);
    if (!item) {
        startDraft({});
        return;
    }
    startDraft({m_model->item(current.parent()), current.row() + 1});
}

void TaxonomyPage::addChild()
{
    const auto items = selected();
    if (items.size() == 1) {
        startDraft({items.front(), {}});
    }
}

void TaxonomyPage::step(Step step)
{
    const auto items = selected();
    if (const auto place = placeFor(m_model->taxonomy(), items, step)) {
        if (place->parent) {
            m_memory->open(*place->parent);
        }
        moveItems(workspace(), items, *place);
    }
}

void TaxonomyPage::search()
{
    const auto matches = showMatches(*m_tree, *m_model, m_search->text());
    m_found->setText(!matches ? QString() : *matches == 1 ? tr("1 found") : tr("%1 found").arg(*matches));
}

void TaxonomyPage::showPapers(const TaxonomyItem& item)
{
    const auto& taxonomy = m_model->taxonomy();
    const auto* code = std::holds_alternative<CodeId>(item) ? taxonomy.find(std::get<CodeId>(item)) : nullptr;
    const auto* dimension = taxonomy.find(code != nullptr ? code->dimension : std::get<DimensionId>(item));
    if (dimension == nullptr) {
        return;
    }
    const auto value =
        code == nullptr ? std::string("any") : taxonomy.path(code->id).substr(dimension->slug.size() + 1);
    if (workspace().applyFilter(toQt(map::toText(map::condition(dimension->slug, value))))) {
        Q_EMIT pageWanted(QStringLiteral("coding"));
    }
}

}
