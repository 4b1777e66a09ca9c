#include "ui/taxonomy/tree_memory.h"

#include <QTreeView>

#include "ui/taxonomy/taxonomy_commands.h"
#include "ui/taxonomy/taxonomy_tree.h"
#include "ui/taxonomy/taxonomy_tree_model.h"

#include <algorithm>

namespace alidade::ui {

TreeMemory::TreeMemory(QTreeView& tree, const TaxonomyTreeModel& model)
    : QObject(&tree)
    , m_tree(tree)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TreeMemory::remember);
    connect(&model, &TaxonomyTreeModel::shapeChanged, this, &TreeMemory::restore);
    connect(&tree, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (const auto item = m_model.item(index); item && !m_isRestoring) {
            m_closed.insert(*item);
        }
    });
    connect(&tree, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (const auto item = m_model.item(index); item && !m_isRestoring) {
            m_closed.erase(*item);
        }
    });
}

void TreeMemory::remember()
{
    m_selected = selectedItems(m_tree, m_model);
    m_order = inReadingOrder(m_model.taxonomy(), {});
    m_isRestoring = true;
}

void TreeMemory::restore()
{
    m_tree.expandAll();
    for (const auto& item : m_closed) {
        m_tree.setExpanded(m_model.indexOf(item), false);
    }
    const auto isGone = [this](const TaxonomyItem& item) { return !m_model.indexOf(item).isValid(); };
    auto wanted = m_selected;
    std::erase_if(wanted, isGone);
    if (wanted.empty() && !m_selected.empty()) {
        const auto at = std::ranges::find(m_order, m_selected.front());
        auto next = std::find_if_not(at, m_order.end(), isGone);
        if (next == m_order.end() && !m_order.empty()) {
            next = std::find_if_not(m_order.begin(), m_order.end(), isGone);
        }
        if (next != m_order.end()) {
            wanted.push_back(*next);
        }
    }
    selectItems(m_tree, m_model, wanted);
    m_isRestoring = false;
}

}
