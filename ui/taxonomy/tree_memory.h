#pragma once

#include <QObject>

#include "ui/taxonomy/taxonomy_item.h"

#include <set>

class QTreeView;

namespace alidade::ui {

class TaxonomyTreeModel;

/// What a person has closed and selected in the tree, over a change of its shape: what was closed stays
/// closed, and what was selected stays selected, or else what stood behind it.
class TreeMemory : public QObject
{
    Q_OBJECT

public:
    /// `tree`, which shows `model`, becomes its parent.
    TreeMemory(QTreeView& tree, const TaxonomyTreeModel& model);

    /// From where the model is reset until all is as it was: what the tree says meanwhile means nothing.
    bool isRestoring() const { return m_isRestoring; }
    /// The item is to be open from the next change on.
    void open(const TaxonomyItem& item) { m_closed.erase(item); }

private:
    void remember();
    void restore();

    QTreeView& m_tree;
    const TaxonomyTreeModel& m_model;
    std::set<TaxonomyItem> m_closed;
    TaxonomyItems m_selected;
    TaxonomyItems m_order; ///< all rows before the change, in reading order
    bool m_isRestoring = false;
};

}
