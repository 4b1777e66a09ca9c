#include "core/report/file_names.h"

#include <catch2/catch.hpp>

using alidade::report::FileNames;

TEST_CASE("names of files lead nowhere else and differ whatever they were")
{
    FileNames names;
    CHECK(names.add("years", "figure") == "years");
    CHECK(names.add("../../outside", "figure") == "outside");
    CHECK(names.add("/abs", "figure") == "abs");
    CHECK(names.add("Years", "figure") == "years-2");
    CHECK(names.add("years", "figure") == "years-3");
    CHECK(names.add("..", "figure") == "figure");
    CHECK(names.add("", "figure") == "figure-2");
}
