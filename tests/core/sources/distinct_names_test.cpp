#include "core/sources/distinct_names.h"

#include <catch2/catch.hpp>

using namespace alidade::sources;

namespace {

using Names = std::vector<std::string>;

Names namesOf(const std::vector<std::filesystem::path>& files)
{
    return distinctNames(files);
}

}

TEST_CASE("files are named without their folders where their names differ")
{
    CHECK(namesOf({"/home/ada/acm/hits.ris", "/home/ada/acm/more.ris"}) == Names{"hits.ris", "more.ris"});
    CHECK(namesOf({}).empty());
}

TEST_CASE("files of one name are named with the folders that tell them apart, and no further")
{
    CHECK(namesOf({"/home/ada/acm/hits.ris", "/home/ada/ieee/hits.ris", "/home/ada/ieee/new.ris"})
          == Names{"acm/hits.ris", "ieee/hits.ris", "new.ris"});
    CHECK(namesOf({"/a/2023/acm/hits.ris", "/a/2024/acm/hits.ris", "/a/2024/ieee/hits.ris"})
          == Names{"2023/acm/hits.ris", "2024/acm/hits.ris", "ieee/hits.ris"});
    CHECK(namesOf({"hits.ris", "acm/hits.ris"}) == Names{"hits.ris", "acm/hits.ris"});
}

TEST_CASE("a file that is there twice has one name")
{
    CHECK(namesOf({"/a/hits.ris", "/a/hits.ris"}) == Names{"hits.ris", "hits.ris"});
}
