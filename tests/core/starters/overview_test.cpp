#include "core/report/overview.h"
#include "core/starters/sample.h"
#include "tests/core/starters/bundle.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("the overview of the bundled review says what the published review says")
{
    tests::Bundle bundle;
    const auto seen = report::overview(bundle.review(), map::Index(bundle.review().database()));
    CHECK(seen.hits == 185); // Table 1: 30 + 39 + 87 + 29
    CHECK(seen.included == 24);
    CHECK(seen.claims == 14);
    CHECK(seen.codes == 92);
    CHECK(seen.toSettle == 0); // where the second reading differs, the lead has spoken
    CHECK(seen.entries == 1);
}
