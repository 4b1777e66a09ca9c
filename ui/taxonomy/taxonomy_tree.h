#pragma once

#include <QString>

#include "ui/taxonomy/taxonomy_item.h"

#include <optional>

class QTreeView;

namespace alidade::ui {

class TaxonomyTreeModel;

/// The tree, with its columns, its way of editing and of dragging.
QTreeView* makeTaxonomyTree(TaxonomyTreeModel* model);

/// In reading order.
TaxonomyItems selectedItems(const QTreeView& tree, const TaxonomyTreeModel& model);
/// Those of them that are in the tree; the first one is brought into sight.
void selectItems(QTreeView& tree, const TaxonomyTreeModel& model, const TaxonomyItems& items);

/// Leaves the rows in whose name, short name or definition `text` stands, and those above them. How many
/// match; nothing for an empty text, which shows all.
std::optional<int> showMatches(QTreeView& tree, const TaxonomyTreeModel& model, const QString& text);

/// Goes to the next row that matches, from the current one on, and round.
void selectNextMatch(QTreeView& tree, const TaxonomyTreeModel& model, const QString& text);

}
