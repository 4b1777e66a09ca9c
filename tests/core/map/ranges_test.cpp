#include "core/map/select.h"
#include "tests/core/coding/desk.h"
#include "tests/core/map/found_labels.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("a range of dates that is upside down is refused, as far as both bounds are known")
{
    tests::Desk desk;
    const auto begun = desk.dimension("begun", DimensionKind::Date);
    desk.put(Answer{{}, desk.paper("a"), begun, desk.ada, {}, "2024-02-10", {}});
    const map::Index index(desk.database());
    for (const auto* filter :
         {"begun:2024-02..2024-01", "begun:2024-02-02..2024-02-01", "begun:2024-01..2023"}) {
        INFO(filter);
        const auto error = tests::errorOf(map::select(index, filter));
        CHECK(message(error) == "filter:7: This range ends before it begins; exchange its two bounds.");
    }
    CHECK(tests::foundLabels(desk.database(), "begun:2024-02..2024") == "a");
    CHECK(tests::foundLabels(desk.database(), "begun:2024..2024-02") == "a");
    CHECK(tests::foundLabels(desk.database(), "begun:2024-02-10..2024-02") == "a");
}
