#pragma once

#include "core/map/index.h"
#include "core/report/figure_question.h"

#include <string>
#include <string_view>
#include <vector>

/// By what a review is looked at when nobody has chosen yet.
namespace alidade::report {

/// What papers can be laid out along; see map::axis().
struct AxisName {
    std::string name;  ///< as the filter language names it
    std::string label; ///< of a dimension; the others are worded by whoever shows them
    std::optional<DimensionId> dimension;
    bool hasCodes = false;
    int depth = 1; ///< of the tree of codes
};

/// The dimensions in their order, then year, venue, source, verdict.
std::vector<AxisName> axisNames(const map::Index& index);

/// The review's first saved map that can still be drawn; else its first two dimensions with codes, or the
/// only one by years. Without such a dimension, one without rows.
FigureQuestion startingMap(const map::Index& index);

/// The first saved frequency that can still be drawn; else that of the first dimension with codes which
/// `besides` does not show, or of its rows, or of the years.
FigureQuestion startingFrequency(const map::Index& index, const FigureQuestion& besides);

/// Whether the review has everything that the question names. Its filter is not looked at.
bool isAnswerable(const map::Index& index, const FigureQuestion& question);

}
