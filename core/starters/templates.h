#pragma once

#include "core/base/error.h"
#include "core/review/review.h"

#include <string>
#include <string_view>
#include <vector>

namespace alidade::starters {

/// A protocol to start from: criteria and dimensions of a known kind of review, to be cut and filled in.
/// Research questions are not in it; they are what a new review is about.
struct Template {
    std::string name; ///< on the command line: mapping-study
    std::string label;
    std::string description; ///< a sentence: for whom it is, after which guidelines
};

constexpr std::string_view DEFAULT_TEMPLATE = "empty";

/// All there are, the default first. Each is a file of resources/templates.
std::vector<Template> templates();

/// Writes the method, criteria and dimensions of a template into a review that has none, as one change. Fails
/// with NotFound, naming the nearest, where there is no such template, and with Conflict where the review has
/// criteria or dimensions already.
Result<void> applyTemplate(Review& review, std::string_view name);

}
