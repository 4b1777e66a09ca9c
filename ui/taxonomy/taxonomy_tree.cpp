#include "ui/taxonomy/taxonomy_tree.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTreeView>

#include "core/base/text.h"
#include "ui/bridge/text.h"
#include "ui/taxonomy/taxonomy_tree_model.h"

#include <algorithm>
#include <array>
#include <map>

namespace alidade::ui {

namespace {

constexpr int ROW = 25;
constexpr int NAME_LETTERS = 21; ///< of a name, for which the other columns make room
constexpr int LEAST_NUMBER = 48; ///< pixels of a column beside the names
constexpr int NAME_DEPTH = 2;    ///< so many steps into the tree stand before it

/// Edits a name, and says so to a screen reader.
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* editor = new QLineEdit(parent);
        editor->setAccessibleName(TaxonomyTreeModel::tr("Name"));
        editor->setPlaceholderText(TaxonomyTreeModel::tr("Name, then Enter"));
        return editor;
    }

    void updateEditorGeometry(QWidget* editor,
                              const QStyleOptionViewItem& option,
                              const QModelIndex&) const override
    {
        editor->setGeometry(option.rect);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        // of the numbers nothing is asked: they are counted when they are shown, and their columns stay as
        // wide
        const bool isName = index.column() == TaxonomyTreeModel::Name;
        return {isName ? QStyledItemDelegate::sizeHint(option, index).width() : 0, ROW};
    }
};

/// What stands beside the names gives way to them where there is not room for both: the key first, which the
/// coding page shows, too.
class RoomForNames : public QObject
{
public:
    explicit RoomForNames(QTreeView* tree)
        : QObject(tree)
        , m_tree(tree)
    {
        tree->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) {
            share();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void share()
    {
        constexpr std::array BESIDE = {
            TaxonomyTreeModel::Papers, TaxonomyTreeModel::Codings, TaxonomyTreeModel::Key};
        int rest = m_tree->viewport()->width() - NAME_DEPTH * m_tree->indentation()
            - NAME_LETTERS * m_tree->fontMetrics().averageCharWidth();
        for (const auto column : BESIDE) {
            if (!m_tree->isColumnHidden(column)) {
                m_widths[column] = m_tree->columnWidth(column);
            }
            rest -= m_widths[column]; // those that stand first stay longest
            m_tree->setColumnHidden(column, column != TaxonomyTreeModel::Papers && rest < 0);
        }
    }

    QTreeView* m_tree;
    std::map<int, int> m_widths; ///< a hidden column has none
};

std::string wordsOf(const TaxonomyTreeModel& model, const TaxonomyItem& item)
{
    const auto& taxonomy = model.taxonomy();
    if (const auto* id = std::get_if<DimensionId>(&item)) {
        const auto* dimension = taxonomy.find(*id);
        return dimension == nullptr
            ? std::string()
            : dimension->label + '\n' + dimension->slug + '\n' + dimension->definition;
    }
    const auto* code = taxonomy.find(std::get<CodeId>(item));
    return code == nullptr ? std::string() : code->label + '\n' + code->slug + '\n' + code->definition;
}

bool isMatch(const TaxonomyTreeModel& model, const QModelIndex& index, const std::string& text)
{
    const auto item = model.item(index);
    return item && folded(wordsOf(model, *item)).find(text) != std::string::npos;
}

std::string wanted(const QString& text)
{
    return folded(simplified(fromQt(text)));
}

/// Hides what neither matches nor leads to a match; gives the number of matches.
int filterBelow(QTreeView& tree,
                const TaxonomyTreeModel& model,
                const QModelIndex& parent,
                const std::string& text)
{
    int matches = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        const auto below = filterBelow(tree, model, index, text);
        const bool isOwn = isMatch(model, index, text);
        tree.setRowHidden(row, parent, !isOwn && below == 0);
        if (below > 0 && !text.empty()) {
            tree.expand(index);
        }
        matches += below + (isOwn ? 1 : 0);
    }
    return matches;
}

/// The first row that matches, and the first one behind the current row, in the order of the tree.
struct Matches {
    QModelIndex first;
    QModelIndex behind;
    bool isBehind = false; ///< the current row was passed
};

void findMatches(const TaxonomyTreeModel& model,
                 const QModelIndex& parent,
                 const std::string& text,
                 const QModelIndex& current,
                 Matches& found)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        if (isMatch(model, index, text)) {
            found.first = found.first.isValid() ? found.first : index;
            found.behind = found.isBehind && !found.behind.isValid() ? index : found.behind;
        }
        found.isBehind = found.isBehind || index == current;
        findMatches(model, index, text, current, found);
    }
}

}

QTreeView* makeTaxonomyTree(TaxonomyTreeModel* model)
{
    auto* tree = new QTreeView;
    tree->setModel(model);
    tree->setItemDelegate(new NameDelegate(tree));
    tree->setAccessibleName(TaxonomyTreeModel::tr("Dimensions and codes"));
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    // not by a click on the chosen row: who clicks twice would overwrite the name with the next key
    tree->setEditTriggers(QAbstractItemView::DoubleClicked);
    tree->setDragDropMode(QAbstractItemView::InternalMove);
    tree->setDefaultDropAction(Qt::MoveAction);
    tree->setDropIndicatorShown(true);
    tree->setUniformRowHeights(true);
    tree->setIndentation(14);
    tree->setAllColumnsShowFocus(true);
    tree->setExpandsOnDoubleClick(false);
    tree->setTabKeyNavigation(false);
    auto* header = tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(LEAST_NUMBER);
    header->setSectionResizeMode(TaxonomyTreeModel::Name, QHeaderView::Stretch);
    header->setSectionsMovable(false);
    for (const auto column :
         {TaxonomyTreeModel::Papers, TaxonomyTreeModel::Codings, TaxonomyTreeModel::Key}) {
        header->resizeSection(column, std::max(LEAST_NUMBER, header->sectionSizeHint(column)));
    }
    new RoomForNames(tree);
    return tree;
}

TaxonomyItems selectedItems(const QTreeView& tree, const TaxonomyTreeModel& model)
{
    TaxonomyItems items;
    for (const auto& index : tree.selectionModel()->selectedRows()) {
        if (const auto item = model.item(index)) {
            items.push_back(*item);
        }
    }
    return items.empty() ? items : inReadingOrder(model.taxonomy(), items);
}

void selectItems(QTreeView& tree, const TaxonomyTreeModel& model, const TaxonomyItems& items)
{
    auto* selection = tree.selectionModel();
    QItemSelection wanted;
    QModelIndex first;
    for (const auto& item : items) {
        if (const auto index = model.indexOf(item); index.isValid()) {
            first = first.isValid() ? first : index;
            wanted.select(index, index.siblingAtColumn(TaxonomyTreeModel::ColumnCount - 1));
        }
    }
    if (first.isValid()) {
        selection->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        tree.scrollTo(first);
    }
    selection->select(wanted, QItemSelectionModel::ClearAndSelect);
}

std::optional<int> showMatches(QTreeView& tree, const TaxonomyTreeModel& model, const QString& text)
{
    const auto matches = filterBelow(tree, model, {}, wanted(text));
    return wanted(text).empty() ? std::nullopt : std::optional(matches);
}

void selectNextMatch(QTreeView& tree, const TaxonomyTreeModel& model, const QString& text)
{
    Matches found;
    findMatches(model, {}, wanted(text), tree.currentIndex().siblingAtColumn(0), found);
    if (const auto& next = found.behind.isValid() ? found.behind : found.first; next.isValid()) {
        tree.setCurrentIndex(next);
    }
}

}
