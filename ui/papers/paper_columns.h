#pragma once

#include <QString>

#include "core/map/paper_order.h"

#include <vector>

namespace alidade::ui {

/// A column of a table of papers.
struct PaperColumn {
    map::PaperKey key;
    QString name;  ///< in settings: `label`, `dimension:approach`
    QString title; ///< in the header
    int width = 0; ///< to begin with
    bool isShownAtFirst = true;
    std::size_t dimension = 0; ///< its place in the taxonomy, for PaperKey::Field::Dimension
};

/// All that a review's papers can be shown by: label first, then title, authors …, one a dimension, claims,
/// notes.
std::vector<PaperColumn> paperColumns(const coding::Taxonomy& taxonomy);

/// The word for where a paper stands after screening.
QString verdictText(screening::Standing standing);

}
