#include "core/map/filter.h"
#include "core/map/index.h"
#include "core/map/paper_filter.h"
#include "core/map/select.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("a filter for papers selects these and no others, by label or by DOI")
{
    const tests::TempFolder folder;
    auto review = *Review::create(folder / "review.alidade", tests::fixedCircumstances());
    std::vector<PaperId> papers;
    REQUIRE(review->write("papers", [&](store::Transaction& transaction) -> Result<void> {
        for (const auto* label : {"[14]", "[5]", "Chen, 2023 \"a\"", "", "", "[6]"}) {
            Paper paper;
            paper.label = label;
            papers.push_back(transaction.insert(paper));
        }
        auto fourth = *transaction.database().find<Paper>(papers[3]);
        fourth.doi = "10.1145/1,2(3)";
        transaction.update(fourth);
        return {};
    }));
    const std::vector<PaperId> wanted(papers.begin(), papers.begin() + 4);
    const auto text = map::filterFor(review->database(), wanted);
    REQUIRE(text);
    const map::Index index(review->database());
    const auto selected = map::select(index, *map::parseFilter(*text));
    REQUIRE(selected);
    auto expected = wanted;
    std::ranges::sort(expected);
    CHECK(index.papers(*selected) == expected);

    const std::vector<PaperId> numbered = {papers[0], papers[1]};
    CHECK(map::filterFor(review->database(), numbered) == "label:[5],[14]");
    const std::vector<PaperId> nameless = {papers[4]};
    CHECK_FALSE(map::filterFor(review->database(), nameless));
}
