#include "tests/core/duplicates/citations.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::duplicates;
using tests::article;
using tests::outcome;

TEST_CASE("two conferences whose venues begin with Proceedings are two")
{
    auto one = article();
    one.volume.clear();
    one.issue.clear();
    one.pages.clear();
    one.venue = "Proceedings - Symposium on Copper Wires";
    auto two = one;
    two.venue = "Proceedings - Conference on Silver Coins";
    CHECK(outcome(one, two) == Outcome::Open);
    one.venue = two.venue = "Proceedings";
    CHECK(outcome(one, two) == Outcome::Open); // the record has a venue, if one that says nothing
}
