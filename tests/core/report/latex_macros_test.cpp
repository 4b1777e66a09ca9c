#include "core/report/latex_macros.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>
#include <set>

using namespace alidade;

namespace {

/// The names that are defined, each as often as it is.
std::vector<std::string> namesOf(tests::SmallReview& small)
{
    const auto macros = report::latexMacros(small.review(), map::Index(small.database()));
    const std::regex command(R"(\\newcommand\{\\([A-Za-z]+)\})");
    std::vector<std::string> names;
    for (std::sregex_iterator found(macros.begin(), macros.end(), command), end; found != end; ++found) {
        names.push_back((*found)[1]);
    }
    return names;
}

}

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

TEST_CASE("every count has a name of its own, whatever letters its code is written in")
{
    tests::SmallReview small;
    const auto approach = small.dimension("\u65B9\u6CD5", "\u65B9\u6CD5");
    // characters that are all read as yi, or not at all
    for (const std::string slug : {"\u4E00", "\u8863", "\u533B", "\u4F9D", "\u58F9", "\U00020000"}) {
        small.code(approach, slug, slug);
    }
    for (int i = 0; i < 30; ++i) { // more than there are letters
        small.code(approach, "v" + std::string(static_cast<std::size_t>(i), '-') + "2", "Version");
    }
    const auto names = namesOf(small);
    CHECK(std::set<std::string>(names.begin(), names.end()).size() == names.size());
    for (const auto& name : names) {
        CHECK(name.size() > 3); // \\num belongs to siunitx
    }
}

TEST_CASE("the name of a count stays as it is when another code is added")
{
    tests::SmallReview small;
    const auto approach = small.dimension("approach", "Approach");
    small.code(approach, "\u8863", "clothes");
    const auto before = namesOf(small);
    small.code(approach, "\u4E00", "one"); // sounds the same, and stands before
    const auto after = namesOf(small);
    CHECK(after.size() == before.size() + 1);
    for (const auto& name : before) {
        CHECK(std::ranges::find(after, name) != after.end());
    }
}

TEST_CASE("codings are counted over the papers that the counts of codes are about")
{
    tests::SmallReview small;
    const auto rewrite = small.code(small.dimension("approach", "Approach"), "rewrite", "Rewrite");
    const auto in = small.paper("[1]");
    const auto out = small.paper("[2]");
    small.coding(in, rewrite);
    small.coding(out, rewrite);
    small.include(in);
    small.decide(out, Verdict::Exclude);
    const auto macros = report::latexMacros(small.review(), map::Index(small.database()));
    CHECK_THAT(macros, Catch::Contains("\\newcommand{\\numApproachRewrite}{1}"));
    CHECK_THAT(macros, Catch::Contains("\\newcommand{\\numCodings}{1}"));
}

TEST_CASE("hits are summed up where those of every search in a database are known")
{
    tests::SmallReview small;
    Source source;
    source.slug = source.name = "acm";
    source.kind = SourceKind::Database;
    Search search;
    search.source = small.add(source);
    search.hits = 2;
    small.add(search);
    const auto macros = [&] { return report::latexMacros(small.review(), map::Index(small.database())); };
    CHECK_THAT(macros(), Catch::Contains("\\numHits}{2}") && Catch::Contains("\\numHitsAcm}{2}"));
    Source hand;
    hand.slug = hand.name = "hand";
    hand.kind = SourceKind::Other;
    Search other;
    other.source = small.add(hand); // nobody counts hits there
    small.add(other);
    CHECK_THAT(macros(), Catch::Contains("\\numHits}{2}"));
    search.hits.reset();
    small.add(search);
    CHECK_THAT(macros(), !Catch::Contains("\\numHits"));
}
