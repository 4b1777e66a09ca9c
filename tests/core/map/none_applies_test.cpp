#include "core/map/cross_tabulation.h"
#include "core/map/facets.h"
#include "core/map/select.h"
#include "tests/core/coding/desk.h"

#include <catch2/catch.hpp>

using namespace alidade;

namespace {

/// A question of one code that Ada gave one paper; of the next she said that none applies, and of the last
/// nothing.
struct Topics : tests::Desk {
    DimensionId topic = dimension("Topic", DimensionKind::Category);
    CodeId panics = code(topic, "Panics");
    PaperId coded = paper("[1]");
    PaperId none = paper("[2]");
    PaperId open = paper("[3]");
    CodingId coding = put(Coding{{}, coded, panics, ada, {}, {}});
    AnswerId answer = put(Answer{{}, none, topic, ada, {}, {}, {}});

    std::vector<PaperId> select(const std::string& filter) const
    {
        const map::Index index(database());
        return index.papers(map::select(index, filter).value());
    }
};

using Papers = std::vector<PaperId>;

}

TEST_CASE("a filter tells that none applies from what is not answered yet")
{
    const Topics review;
    CHECK(review.select("without:topic") == Papers{review.open});
    CHECK(review.select("topic:none") == Papers{review.open});
    CHECK(review.select("topic:none-applies") == Papers{review.none});
    CHECK(review.select("topic:any") == Papers{review.coded, review.none});
    CHECK(review.select("topic:panics") == Papers{review.coded});
}

TEST_CASE("that none applies has a value of its own in the facet, and a row of its own in the map")
{
    const Topics review;
    const map::Index index(review.database());
    const auto facet = map::facets(index, index.all()).front();
    REQUIRE(facet.values.size() == 2);
    CHECK(facet.values[1].value == "none-applies");
    CHECK(facet.values[1].papers == 1);
    CHECK(facet.none == 1);
    const auto table = map::crossTabulation(
        index, index.all(), map::axis(index, "topic").value(), map::axis(index, "verdict").value());
    CHECK(table.rowTotals == std::vector<std::uint32_t>{1, 1});
    CHECK(table.withoutAnyRow == 1);
}

TEST_CASE("that none applies counts where nobody says otherwise, and the index follows")
{
    Topics review;
    map::Index index(review.database());
    const auto heard =
        review.review->subscribe([&](const store::ChangeNotice& notice) { index.update(notice); });
    const auto answered = [&] {
        return index.papers(index.bits({map::Property::NoneApplies, review.topic.value}));
    };
    CHECK(answered() == Papers{review.none});
    const auto bobs = review.put(Coding{{}, review.none, review.panics, review.bob, {}, {}});
    CHECK(answered().empty());
    CHECK(review.select("without:topic") == Papers{review.none, review.open}); // nothing is in force
    REQUIRE(review.write([&](store::Transaction& t) -> Result<void> {
        t.remove<Coding>(bobs);
        return {};
    }));
    CHECK(answered() == Papers{review.none});
}
