#include "core/map/filter_parts.h"

#include <catch2/catch.hpp>

using namespace alidade;
using map::FilterParts;

TEST_CASE("a filter is taken apart into conditions on fields and the rest")
{
    CHECK(map::filterParts("") == FilterParts{});
    CHECK(map::filterParts("unwinding") == FilterParts{{}, "unwinding"});
    CHECK(map::filterParts("year:2020..2024 unwinding -challenge:panics \"two words\"")
          == FilterParts{{"year:2020..2024", "-challenge:panics"}, "unwinding \"two words\""});
}

TEST_CASE("a condition inside a group is no part of its own")
{
    CHECK(map::filterParts("year:2020 OR year:2024") == FilterParts{{}, "year:2020 OR year:2024"});
    CHECK(map::filterParts("source:acm (year:2020 OR panics)")
          == FilterParts{{"source:acm"}, "year:2020 OR panics"});
}

TEST_CASE("what cannot be read as a filter stays together as it was written")
{
    CHECK(map::filterParts("year:2020 (panics") == FilterParts{{}, "year:2020 (panics"});
}

TEST_CASE("filters that are joined ask for all of them, and an OR in one keeps its meaning")
{
    const std::vector<std::string> texts = {"year:2020", "", "panics OR unwinding"};
    CHECK(map::joinedFilters(texts).value() == "year:2020 (panics OR unwinding)");
    CHECK(map::joinedFilters({}).value().empty());
}

TEST_CASE("filters are not joined when one of them cannot be read")
{
    const std::vector<std::string> texts = {"year:2020", "(panics"};
    CHECK_FALSE(map::joinedFilters(texts));
}
