#pragma once

#include "core/duplicates/candidates.h"
#include "core/duplicates/citation.h"
#include "core/duplicates/groups.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace alidade::tests {

/// Records of which people have said which stand for the same work.
struct LabelledSet {
    std::vector<duplicates::Citation> citations;
    std::vector<std::string> works; ///< of each record
};

/// Reads `records.csv` and `truth.csv` of a folder. Throws where they are not as they should be.
LabelledSet readLabelledSet(const std::filesystem::path& folder);

/// How groups agree with the labels, counted over pairs of records.
struct Score {
    std::size_t found = 0;  ///< pairs of one work in one group
    std::size_t wrong = 0;  ///< pairs of two works in one group
    std::size_t missed = 0; ///< pairs of one work in two groups
    std::size_t lost = 0;   ///< records of a group that are not of its commonest work

    double f1() const;
};

Score score(const LabelledSet& set, std::span<const duplicates::Group> groups);

}
