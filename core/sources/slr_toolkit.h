#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the SLR Toolkit adds to a .bib file: a taxonomy beside it (`.taxonomy`), and in each entry a field
/// `classes` with the terms that the paper has been given.
namespace alidade::sources {

/// A term; terms stand behind their parents.
struct ToolkitTerm {
    std::string name;
    std::optional<std::size_t> parent; ///< its place among the terms
    std::size_t line = 0;              ///< from 1

    bool operator==(const ToolkitTerm&) const = default;
};

/// The terms of a taxonomy, or of a field `classes` with white space folded: `Model {Goal, Plan} Venue
/// {ICSE}`. Commas between terms may be missing; where a brace or a line end stands, none is needed. Comments
/// are passed over. Fails with Invalid at `name:line` when braces do not match, stand without a term, or go
/// deeper than any taxonomy does.
Result<std::vector<ToolkitTerm>> toolkitTerms(std::string_view text, std::string_view name);

/// The names from the top to each term that has no terms below it: `Model`, `Goal`.
std::vector<std::vector<std::string>> toolkitPaths(const std::vector<ToolkitTerm>& terms);

}
