#pragma once

#include <QMimeData>

#include "ui/taxonomy/taxonomy_commands.h"

/// Dimensions and codes while they are dragged, within one window.
namespace alidade::ui {

QString draggedItemsType();

/// The caller owns it, or hands it on to a drag.
QMimeData* draggedItems(const TaxonomyItems& items);
/// None where something else is dragged.
TaxonomyItems itemsIn(const QMimeData* data);

}
