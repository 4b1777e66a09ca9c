#include "core/map/axis.h"
#include "core/map/facets.h"
#include "tests/core/coding/desk.h"
#include "tests/core/map/found_labels.h"
#include "tests/support/comma_locale.h"

#include <catch2/catch.hpp>

using namespace alidade;

namespace {

/// Remarks on four papers of five.
struct Remarks : tests::Desk {
    DimensionId remark = dimension("Remark", DimensionKind::Text);

    Remarks()
    {
        say("a", "Linux");
        say("b", "linux");
        say("c", "Linux kernel");
        say("d", "none");
        paper("e");
    }

    void say(const std::string& label, const std::string& text)
    {
        put(Answer{{}, paper(label), remark, ada, {}, text, {}});
    }

    std::string found(const std::string& filter) const { return tests::foundLabels(database(), filter); }
};

}

TEST_CASE("texts that differ in case alone are one value of facet and map, spelled as the first paper has it")
{
    const Remarks review;
    const map::Index index(review.database());
    const auto facet = map::facets(index, index.all()).front();
    REQUIRE(facet.values.size() == 3);
    CHECK(facet.values[0].value == "Linux");
    CHECK(facet.values[0].papers == 2);
    CHECK(facet.values[1].value == "Linux kernel");
    CHECK(facet.values[1].papers == 1);
    CHECK(facet.values[2].value == "none");
    const auto axis = map::axis(index, "remark").value();
    REQUIRE(axis.entries.size() == 3);
    CHECK(axis.entries[0].papers(index).count() == 2);
}

TEST_CASE("a filter by a whole answer selects the papers of that value, other words all in which they stand")
{
    const Remarks review;
    CHECK(review.found("remark:\"Linux\"") == "ab");
    CHECK(review.found("remark:LINUX") == "ab");
    CHECK(review.found("remark:\"Linux kernel\"") == "c");
    CHECK(review.found("remark:lin") == "abc");
    CHECK(review.found("remark:linux*") == "abc");
}

TEST_CASE("an answer that is the word none is found in quotes, and what has no answer without")
{
    Remarks review;
    CHECK(review.found("remark:none") == "e");
    CHECK(review.found("remark:\"none\"") == "d");
    CHECK(review.found("remark:any") == "abcd");
    CHECK(review.found("remark:\"any\"") == "abcd"); // no answer is that word
    review.say("f", "Any");
    CHECK(review.found("remark:\"any\"") == "f");
    CHECK(review.found("remark:Any") == "f");
    CHECK(review.found("remark:any") == "abcdf");
}

TEST_CASE("an answer that is a number is the same text on every desktop, and found by it")
{
    tests::Desk desk;
    const auto cost = desk.dimension("Cost", DimensionKind::Number);
    for (const auto& [label, number] : {std::pair("a", 3.5), {"b", 0.1 + 0.2}, {"c", 1e20}, {"d", -7.0}}) {
        desk.put(Answer{{}, desk.paper(label), cost, desk.ada, number, {}, {}});
    }
    const tests::CommaLocale comma; // where none can be made, the others are to hold all the same
    const map::Index index(desk.database());
    const auto facet = map::facets(index, index.all()).front();
    const auto axis = map::axis(index, "cost").value();
    REQUIRE(facet.values.size() == 4);
    REQUIRE(axis.entries.size() == 4);
    std::string found;
    for (std::size_t i = 0; i < facet.values.size(); ++i) {
        CHECK(facet.values[i].value == axis.entries[i].value);
        CHECK(facet.values[i].papers == 1);
        const auto filter = map::toText(map::condition("cost", facet.values[i].value));
        INFO(filter);
        const auto papers = map::select(index, filter);
        REQUIRE(papers);
        found +=
            papers->count() == 1 ? desk.database().find<Paper>(index.papers(*papers).front())->label : "?";
    }
    CHECK(found == "dbac");
    CHECK(facet.values[2].value == "3.5");
    CHECK(facet.values[3].value == "1e+20");
}
