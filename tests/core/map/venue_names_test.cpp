#include "core/map/axis.h"
#include "core/map/facets.h"
#include "tests/core/coding/desk.h"
#include "tests/core/map/found_labels.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;

namespace {

struct Shelf : tests::Desk {
    PaperId add(const std::string& label, const std::string& venue)
    {
        Paper row;
        row.label = label;
        row.venue = venue;
        return put(row);
    }

    void move(PaperId paper, const std::string& venue)
    {
        auto row = database().find<Paper>(paper).value();
        row.venue = venue;
        change(row);
    }

    std::string found(const std::string& filter) const { return tests::foundLabels(database(), filter); }
};

std::vector<map::FacetValue> venues(const map::Index& index)
{
    for (const auto& facet : map::facets(index, index.all())) {
        if (facet.name == "venue") {
            return facet.values;
        }
    }
    return {};
}

bool isAt(const map::Index& index, PaperId paper, const std::string& venue)
{
    const auto lines = index.describe(paper);
    return std::ranges::find(lines, "venue " + venue) != lines.end();
}

}

TEST_CASE("a venue is one in facet, map and filter, however its papers spell it")
{
    Shelf shelf;
    shelf.add("a", "IEEE Access");
    shelf.add("b", "IEEE ACCESS");
    shelf.add("c", "IEEE ACCESS");
    shelf.add("d", "IEEE Access Letters");
    CHECK(shelf.found("venue:\"IEEE ACCESS\"") == "abc");
    CHECK(shelf.found("venue:\"ieee access\"") == "abc");
    CHECK(shelf.found("venue:access") == "abcd");

    const map::Index index(shelf.database());
    const auto values = venues(index);
    REQUIRE(values.size() == 2);
    CHECK(values[0].value == "IEEE Access"); // as the first paper has it
    CHECK(values[0].papers == 3);
    CHECK(values[1].value == "IEEE Access Letters");
    const auto axis = map::axis(index, "venue").value();
    REQUIRE(axis.entries.size() == 2);
    CHECK(axis.entries[0].papers(index).count() == 3);
}

TEST_CASE("a venue is called as the first of its papers calls it, whatever changes")
{
    Shelf shelf;
    const auto first = shelf.add("a", "IEEE Access");
    const auto second = shelf.add("b", "IEEE ACCESS");
    map::Index index(shelf.database());
    const auto heard =
        shelf.review->subscribe([&](const store::ChangeNotice& notice) { index.update(notice); });
    CHECK(isAt(index, second, "IEEE Access"));

    shelf.move(first, "Elsewhere");
    CHECK(isAt(index, second, "IEEE ACCESS"));
    shelf.move(first, "ieee access");
    CHECK(isAt(index, second, "ieee access"));
    shelf.move(first, "IEEE access"); // the same venue, spelled anew
    CHECK(isAt(index, second, "IEEE access"));
    const auto third = shelf.add("c", "ieee ACCESS");
    CHECK(isAt(index, third, "IEEE access"));
    REQUIRE(shelf.review->write("remove", [&](store::Transaction& t) -> Result<void> {
        t.remove<Paper>(first);
        return {};
    }));
    CHECK(isAt(index, third, "IEEE ACCESS"));
    CHECK(index.describe(third) == map::Index(shelf.database()).describe(third));
}

TEST_CASE("a venue that is called None is found by that name, and the papers without a venue by none")
{
    Shelf shelf;
    shelf.add("a", "None");
    shelf.add("b", "");
    CHECK(shelf.found("venue:None") == "a");
    CHECK(shelf.found("venue:\"none\"") == "a");
    CHECK(shelf.found("venue:none") == "b");
    CHECK(map::toText(map::parseFilter("venue:\"none\"").value()) == "venue:\"none\"");
}

TEST_CASE("none in any case means no venue where no venue is called so")
{
    Shelf shelf;
    shelf.add("a", "OSDI");
    shelf.add("b", "");
    CHECK(shelf.found("venue:None") == "b");
    CHECK(shelf.found("venue:\"none\"") == "b");
}
