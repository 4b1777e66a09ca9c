#include "core/map/filter_texts.h"

#include <catch2/catch.hpp>

using namespace alidade;
using Texts = std::vector<std::string>;

namespace {

Texts textsOf(std::string_view filter)
{
    const auto read = map::parseFilter(filter);
    REQUIRE(read);
    return map::textsAskedFor(*read);
}

}

TEST_CASE("a filter's words and phrases are told as they were written, but for those it excludes")
{
    CHECK(textsOf("").empty());
    CHECK(textsOf("unwinding") == Texts{"unwinding"});
    CHECK(textsOf("\"memory safety\" kernel* year:2020..") == Texts{"memory safety", "kernel*"});
    CHECK(textsOf("rust (driver OR \"file system\")") == Texts{"rust", "driver", "file system"});
    CHECK(textsOf("rust -survey NOT (c OR d)") == Texts{"rust"});
    CHECK(textsOf("approach:porting").empty());
}
