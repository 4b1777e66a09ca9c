#include "core/report/figure_papers.h"
#include "core/report/figure_question.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::report;
using alidade::tests::SmallReview;

namespace {

/// Of the papers that a figure without a filter counts.
FigurePapers papersOf(const SmallReview& small, const std::vector<Conditions>& parts)
{
    const map::Index index(small.database());
    const auto selection = figureSelection(index, {});
    REQUIRE(selection);
    auto papers = figurePapers(index, *selection, parts);
    REQUIRE(papers);
    return std::move(*papers);
}

using Places = std::vector<std::uint32_t>;

}

TEST_CASE("behind a part of a figure stand the papers that all its conditions hold for")
{
    SmallReview small;
    const auto kind = small.dimension("kind", "Kind");
    const auto size = small.dimension("size", "Size");
    const auto a = small.code(kind, "a", "A");
    const auto large = small.code(size, "large", "Large");
    for (const auto* label : {"[10]", "[9]", "[2]"}) {
        const auto paper = small.paper(label);
        small.include(paper);
        small.coding(paper, a);
        if (std::string(label) != "[9]") {
            small.coding(paper, large);
        }
    }
    small.coding(small.paper("[1]"), a); // not included
    const auto papers =
        papersOf(small, {{{"kind", "a"}}, {{"kind", "a"}, {"size", "large"}}, {{"size", "none"}}, {}});
    REQUIRE(papers.papers.size() == 3);
    CHECK(papers.papers[0].label == "[2]"); // as a reader counts
    CHECK(papers.papers[1].label == "[9]");
    CHECK(papers.papers[2].label == "[10]");
    CHECK(papers.behind == std::vector<Places>{{0, 1, 2}, {0, 2}, {1}, {}});
}

TEST_CASE("a listed paper is as a reader cites it, with the address of its DOI or of its page")
{
    SmallReview small;
    const auto add = [&](const std::string& label, const std::string& doi, const std::string& url) {
        Paper paper;
        paper.label = label;
        paper.title = "Title";
        paper.authors = "Chen, Xi\nLi, Zhen\nRoe, Ann";
        paper.year = 2023;
        paper.venue = "KISV";
        paper.doi = doi;
        paper.url = url;
        small.include(small.add(paper));
    };
    add("[1]", "10.1145/3625275.3625401", "https://example.org/x");
    add("[2]", "", "http://example.org/x");
    add("[3]", "", "javascript:alert(1)");
    add("[4]", "", "file:///etc/passwd");
    const auto listed = papersOf(small, {}).papers;
    REQUIRE(listed.size() == 4);
    CHECK(listed[0]
          == ListedPaper{
              "[1]", "Chen et al.", "Title", "KISV", 2023, "https://doi.org/10.1145/3625275.3625401"});
    CHECK(listed[1].address == "http://example.org/x");
    CHECK(listed[2].address.empty());
    CHECK(listed[3].address.empty());
}
