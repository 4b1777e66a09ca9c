#include "core/report/latex_macros.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("every count is a command of LaTeX, named by letters alone")
{
    tests::SmallReview small;
    const auto approach = small.dimension("approach", "Approach");
    const auto version = small.code(approach, "v2-rewrite", "Second version");
    small.code(approach, "v-2-rewrite", "Another one whose name comes out the same");
    Paper row;
    row.label = "[1]";
    row.year = 2021;
    const auto paper = small.add(row);
    small.include(paper);
    small.coding(paper, version);
    const auto macros = report::latexMacros(small.review(), map::Index(small.database()));
    using Catch::Contains;
    CHECK_THAT(macros, Contains("\\newcommand{\\numPapers}{1}"));
    CHECK_THAT(macros, Contains("\\newcommand{\\numApproachVTwoRewrite}{1} % Second version\n"));
    CHECK_THAT(macros, Contains("\\newcommand{\\numApproachVTwoRewriteB}{0}"));
    CHECK_THAT(macros, Contains("\\newcommand{\\numApproachUnanswered}{0}"));
    CHECK_THAT(macros, Contains("\\newcommand{\\numYearTwoZeroTwoOne}{1}"));
    CHECK_THAT(macros, Contains("\\newcommand{\\numFlowIncludedOther}{1}"));
}
