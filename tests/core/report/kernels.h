#pragma once

#include "core/report/grid.h"
#include "core/report/tables.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace alidade::tests {

using Rows = std::vector<std::vector<std::string>>;

inline Rows rowsOf(const report::Grid& grid)
{
    Rows rows;
    for (const auto& cells : grid.rows) {
        auto& row = rows.emplace_back();
        for (const auto& cell : cells) {
            row.push_back(toText(cell));
        }
    }
    return rows;
}

/// The only table of a review.
inline report::Grid onlyTable(SmallReview& small)
{
    const auto made = report::tables(small.review()).made;
    REQUIRE(made.size() == 1);
    return made.front().grid;
}

/// Two architectures and a third without papers, with systems beside them.
struct Kernels {
    tests::SmallReview small;
    DimensionId architecture = small.dimension("architecture", "Architecture");
    DimensionId system = small.dimension("system", "System");
    CodeId monolithic = small.code(architecture, "monolithic", "Monolithic");
    CodeId micro = small.code(architecture, "micro", "Micro-kernel");
    CodeId exokernel = small.code(architecture, "exokernel", "Exokernel");
    CodeId linux = small.code(system, "linux", "Linux");
    CodeId redox = small.code(system, "redox", "Redox");
    CodeId redleaf = small.code(system, "redleaf", "RedLeaf");

    void relate(CodeId from, CodeId to, int position)
    {
        small.add(CodeRelation{{}, from, to, "same row", "", position});
    }
};

}
