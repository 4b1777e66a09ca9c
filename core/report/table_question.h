#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace alidade::report {

/// The question of a saved table, read from its JSON; tables.h says what its parts mean.
struct TableQuestion {
    std::string of;
    std::string dimension;
    std::string basis;
    std::string relation; ///< the name of a dimension
    int depth = 1;
    bool hasDescriptions = false;
    std::string metric;                  ///< the name of one, or all
    std::vector<std::string> dimensions; ///< names, or all
    std::string filter;

    bool operator==(const TableQuestion&) const = default;
};

/// Fails with Invalid for what is not such an object, and for a depth below 1.
Result<TableQuestion> tableQuestion(std::string_view json);
/// What it does not say is left out.
std::string toJson(const TableQuestion& question);

}
