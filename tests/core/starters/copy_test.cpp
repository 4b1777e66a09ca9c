#include "core/report/check.h"
#include "tests/core/starters/bundle.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("a copy of an open review holds the same rows and passes check")
{
    Bundle bundle;
    const TempFolder folder;
    const auto target = folder.path() / "copy.alidade";
    REQUIRE(bundle.review().copyTo(target));
    const auto copy = Review::open(target, store::Access::Write, {"Ada"});
    REQUIRE(copy);
    CHECK(allRows((*copy)->database()) == allRows(bundle.database()));
    CHECK(report::check(**copy).empty());
}

TEST_CASE("a copy replaces an older one, but neither the open file nor one that is in use")
{
    Bundle bundle;
    const TempFolder folder;
    const auto target = folder.path() / "copy.alidade";
    std::ofstream(target) << "old";
    REQUIRE(bundle.review().copyTo(target));
    {
        const auto held = Review::open(target, store::Access::Write, {"Ada"});
        REQUIRE(held);
        const auto refused = bundle.review().copyTo(target);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InUse);
    }
    const auto itself = bundle.review().copyTo(bundle.review().file());
    REQUIRE_FALSE(itself);
    CHECK(itself.error().code == ErrorCode::Conflict);
    const auto nowhere = bundle.review().copyTo(folder.path() / "none" / "copy.alidade");
    CHECK_FALSE(nowhere);
}
