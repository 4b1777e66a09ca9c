#pragma once

#include "core/map/filter.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What a filter consists of, and what becomes of several as one.
namespace alidade::map {

/// The parts of `filter` that hold beside each other, each of which may be changed or go alone. They live as
/// long as it does.
std::span<const Filter> conjuncts(const Filter& filter);

/// A filter as text, taken apart: conditions on fields, also excluding ones, which can be shown and taken
/// away one by one, and all else. Together they mean what the whole did.
struct FilterParts {
    std::vector<std::string> conditions; ///< as the language writes them
    std::string rest;

    bool operator==(const FilterParts&) const = default;
};

/// What cannot be read as a filter is all rest.
FilterParts filterParts(std::string_view text);

/// Filters as one that asks for all of them: an OR in one keeps its meaning. Fails as parseFilter() does for
/// the first that cannot be read.
Result<std::string> joinedFilters(std::span<const std::string> texts);

}
