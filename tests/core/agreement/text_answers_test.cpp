#include "core/agreement/in_force.h"
#include "core/agreement/votes.h"
#include "tests/core/coding/desk.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("texts that differ in case, accents or blanks agree, and the first one is in force")
{
    tests::Desk desk;
    const auto board = desk.dimension("Board", DimensionKind::Text);
    const auto same = desk.paper("[1]");
    const auto other = desk.paper("[2]");
    desk.put(Answer{{}, same, board, desk.ada, {}, "Café Board", {}});
    desk.put(Answer{{}, same, board, desk.bob, {}, "cafe  board", {}});
    desk.put(Answer{{}, other, board, desk.ada, {}, "Linux", {}});
    desk.put(Answer{{}, other, board, desk.bob, {}, "Linux kernel", {}});

    const agreement::InForce inForce(desk.database(), {});
    const auto answers = inForce.answersOf(same);
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].text == "Café Board");
    CHECK(inForce.answersOf(other).empty());

    const coding::Taxonomy taxonomy(desk.database());
    const auto votes =
        agreement::votesOn(desk.database(), taxonomy, agreement::DimensionQuestion{board}).value();
    CHECK(votes.categories == std::vector<std::string>{"Café Board", "Linux", "Linux kernel"});
    CHECK(agreement::differing(votes) == std::vector<std::size_t>{1});
}
