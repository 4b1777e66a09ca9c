#pragma once

#include <QString>

#include "ui/bridge/workspace.h"
#include "ui/taxonomy/taxonomy_item.h"

#include <cstdint>
#include <optional>

/// The changes that the tree makes without a dry run, each one step of undo. All give false where it failed;
/// Workspace::failed() says why.
namespace alidade::ui {

QString labelOf(const coding::Taxonomy& taxonomy, const TaxonomyItem& item);

/// The papers of which the code, or one below it, or any answer to the dimension counts, out of those that
/// maps run over: see map::population().
std::int64_t papersInForce(const map::Index& index, const TaxonomyItem& item);

/// A place in the tree, as it is before anything moves.
struct TreePlace {
    std::optional<TaxonomyItem> parent; ///< none: among the dimensions
    std::optional<int> row;             ///< before which of its children; none for the end
};

/// Adds a dimension, or a code below `place.parent`, and gives it.
std::optional<TaxonomyItem> addItem(Workspace& workspace, const TreePlace& place, const QString& label);

bool renameItem(Workspace& workspace, const TaxonomyItem& item, const QString& label);

/// Whether the items could stand there, by the shape of the tree alone.
bool canMove(const coding::Taxonomy& taxonomy, const TaxonomyItems& items, const TreePlace& place);
/// Moves the items together, in their order.
bool moveItems(Workspace& workspace, const TaxonomyItems& items, const TreePlace& place);

/// Where the items would go one up, down, in or out; nothing where they are not siblings or cannot go.
enum class Step { Up, Down, In, Out };
std::optional<TreePlace> placeFor(const coding::Taxonomy& taxonomy, const TaxonomyItems& items, Step step);

/// The items as the tree shows them from top to bottom; all there are where none is named.
TaxonomyItems inReadingOrder(const coding::Taxonomy& taxonomy, const TaxonomyItems& items);

/// Without those that stand below others of them; in reading order.
TaxonomyItems topmost(const coding::Taxonomy& taxonomy, const TaxonomyItems& items);

}
