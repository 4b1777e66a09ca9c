#pragma once

#include "core/store/database.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace alidade::tests {

/// A vote, a coding or a note by what it says, not by its row: who, on what.
using Saying = std::string;

/// The rows of a saying.
struct Ground {
    std::set<std::int64_t> own;     ///< that say it: wherever they are moved, it is said
    std::set<std::int64_t> leansOn; ///< with its own: where one of these is in a conflict, the saying is, too

    void add(const Ground& other)
    {
        own.insert(other.own.begin(), other.own.end());
        leansOn.insert(other.leansOn.begin(), other.leansOn.end());
    }
};

/// What stands in a copy.
std::map<Saying, Ground> sayings(const store::Database& database);

}
