#pragma once

#include "core/map/select.h"

#include <string>

namespace alidade::tests {

/// The labels of the papers that a filter selects, one behind the other.
inline std::string foundLabels(const store::Database& database, const std::string& filter)
{
    const map::Index index(database);
    std::string labels;
    for (const auto paper : index.papers(map::select(index, filter).value())) {
        labels += database.find<Paper>(paper)->label;
    }
    return labels;
}

}
