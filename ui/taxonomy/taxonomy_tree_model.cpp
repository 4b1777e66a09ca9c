#include "ui/taxonomy/taxonomy_tree_model.h"

#include "core/coding/code_digits.h"
#include "ui/taxonomy/taxonomy_drag.h"

#include <algorithm>

namespace alidade::ui {

struct TaxonomyTreeModel::Node {
    std::optional<TaxonomyItem> item; ///< none for the root and the draft
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node& add(const TaxonomyItem& wanted)
    {
        children.push_back(std::make_unique<Node>());
        children.back()->item = wanted;
        children.back()->parent = this;
        return *children.back();
    }

    int row() const
    {
        const auto& siblings = parent->children;
        const auto found =
            std::ranges::find_if(siblings, [this](const auto& sibling) { return sibling.get() == this; });
        return static_cast<int>(found - siblings.begin());
    }
};

TaxonomyTreeModel::TaxonomyTreeModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_taxonomy(workspace.index().taxonomy())
{
    take(workspace.index().taxonomy());
    build();
}

TaxonomyTreeModel::~TaxonomyTreeModel() = default;

void TaxonomyTreeModel::take(const coding::Taxonomy& taxonomy)
{
    m_taxonomy = taxonomy;
    m_use.reset();
    m_digits.clear();
    for (const auto& dimension : m_taxonomy.dimensions()) {
        m_digits.merge(coding::codeDigits(m_taxonomy, dimension.id));
    }
}

const coding::TaxonomyUse& TaxonomyTreeModel::use() const
{
    if (!m_use) {
        m_use.emplace(m_workspace.review().database(), m_taxonomy);
    }
    return *m_use;
}

void TaxonomyTreeModel::build()
{
    m_draft = nullptr;
    m_draftLabel.clear();
    m_root = std::make_unique<Node>();
    for (const auto& dimension : m_taxonomy.dimensions()) {
        addCodes(m_root->add(dimension.id), dimension.id, {});
    }
}

void TaxonomyTreeModel::addCodes(Node& above, DimensionId dimension, std::optional<CodeId> parent)
{
    for (const auto* code : m_taxonomy.children(dimension, parent)) {
        addCodes(above.add(code->id), dimension, code->id);
    }
}

bool TaxonomyTreeModel::hasShape(const coding::Taxonomy& taxonomy) const
{
    const auto isSame =
        [&](const auto& self, const Node& node, DimensionId dimension, std::optional<CodeId> parent) -> bool {
        const auto codes = taxonomy.children(dimension, parent);
        return std::ranges::equal(node.children, codes, [&](const auto& child, const Code* code) {
            return child->item == TaxonomyItem(code->id) && self(self, *child, dimension, code->id);
        });
    };
    return m_draft == nullptr
        && std::ranges::equal(
               m_root->children, taxonomy.dimensions(), [&](const auto& child, const Dimension& dimension) {
                   return child->item == TaxonomyItem(dimension.id)
                       && isSame(isSame, *child, dimension.id, {});
               });
}

void TaxonomyTreeModel::refresh()
{
    const auto& taxonomy = m_workspace.index().taxonomy();
    if (hasShape(taxonomy)) {
        take(taxonomy);
        const auto tell = [this](const auto& self, const Node& node) -> void {
            if (!node.children.empty()) {
                Q_EMIT dataChanged(indexAt(*node.children.front()),
                                   indexAt(*node.children.back(), ColumnCount - 1));
            }
            for (const auto& child : node.children) {
                self(self, *child);
            }
        };
        tell(tell, *m_root);
        return;
    }
    beginResetModel();
    take(taxonomy);
    build();
    endResetModel();
    Q_EMIT shapeChanged();
}

QModelIndex TaxonomyTreeModel::addDraft(const TreePlace& place)
{
    if (m_draft != nullptr) {
        takeDraft();
    }
    const auto above = place.parent ? indexOf(*place.parent) : QModelIndex();
    auto& node = nodeAt(above);
    const auto count = static_cast<int>(node.children.size());
    const auto row = std::min(place.row.value_or(count), count);
    beginInsertRows(above, row, row);
    auto draft = std::make_unique<Node>();
    draft->parent = &node;
    m_draft = draft.get();
    node.children.insert(node.children.begin() + row, std::move(draft));
    endInsertRows();
    return indexAt(*m_draft);
}

TaxonomyTreeModel::Draft TaxonomyTreeModel::takeDraft()
{
    Draft draft;
    if (m_draft == nullptr) {
        return draft;
    }
    auto& above = *m_draft->parent;
    const auto row = m_draft->row();
    draft = {{above.item, row}, m_draftLabel};
    beginRemoveRows(above.parent == nullptr ? QModelIndex() : indexAt(above), row, row);
    m_draft = nullptr;
    m_draftLabel.clear();
    above.children.erase(above.children.begin() + row);
    endRemoveRows();
    return draft;
}

TaxonomyTreeModel::Node& TaxonomyTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
}

QModelIndex TaxonomyTreeModel::indexAt(const Node& node, int column) const
{
    return createIndex(node.row(), column, &node);
}

std::optional<TaxonomyItem> TaxonomyTreeModel::item(const QModelIndex& index) const
{
    return index.isValid() ? nodeAt(index).item : std::nullopt;
}

QModelIndex TaxonomyTreeModel::indexOf(const TaxonomyItem& item) const
{
    const auto find = [&](const auto& self, const Node& node) -> const Node* {
        for (const auto& child : node.children) {
            if (child->item == item) {
                return child.get();
            }
            if (const auto* found = self(self, *child)) {
                return found;
            }
        }
        return nullptr;
    };
    const auto* node = find(find, *m_root);
    return node == nullptr ? QModelIndex() : indexAt(*node);
}

QModelIndex TaxonomyTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeAt(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex TaxonomyTreeModel::parent(const QModelIndex& child) const
{
    const auto* above = child.isValid() ? nodeAt(child).parent : nullptr;
    return above == nullptr || above == m_root.get() ? QModelIndex() : indexAt(*above);
}

int TaxonomyTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
}

int TaxonomyTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant TaxonomyTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto& node = nodeAt(index);
    return node.item ? itemData(*node.item, index.column(), role) : draftData(index.column(), role);
}

bool TaxonomyTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != Name || role != Qt::EditRole) {
        return false;
    }
    const auto label = value.toString().simplified();
    const auto& node = nodeAt(index);
    if (!node.item) {
        m_draftLabel = label;
        Q_EMIT dataChanged(index, index);
        return true;
    }
    return !label.isEmpty() && renameItem(m_workspace, TaxonomyItem(*node.item), label);
}

Qt::ItemFlags TaxonomyTreeModel::flags(const QModelIndex& index) const
{
    const bool canChange = !m_workspace.isReadOnly();
    if (!index.isValid()) {
        return canChange ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    }
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!canChange) {
        return flags;
    }
    if (index.column() == Name) {
        flags |= Qt::ItemIsEditable;
    }
    return item(index) ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : flags;
}

QStringList TaxonomyTreeModel::mimeTypes() const
{
    return {draggedItemsType()};
}

QMimeData* TaxonomyTreeModel::mimeData(const QModelIndexList& indexes) const
{
    TaxonomyItems items;
    for (const auto& index : indexes) {
        if (const auto dragged = item(index); dragged && index.column() == Name) {
            items.push_back(*dragged);
        }
    }
    return draggedItems(items); // the view's, as the contract of models says
}

TreePlace TaxonomyTreeModel::placeAt(int row, const QModelIndex& parent) const
{
    return {item(parent), row < 0 ? std::nullopt : std::optional(row)};
}

bool TaxonomyTreeModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent) const
{
    return action == Qt::MoveAction && !m_workspace.isReadOnly()
        && canMove(m_taxonomy, itemsIn(data), placeAt(row, parent));
}

bool TaxonomyTreeModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    return canDropMimeData(data, action, row, column, parent)
        && moveItems(m_workspace, itemsIn(data), placeAt(row, parent));
}

}
