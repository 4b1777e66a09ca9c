#include "core/review/paper_names.h"

#include <catch2/catch.hpp>

using alidade::bareDoi;

TEST_CASE("a DOI is bare whatever people paste in front of it")
{
    for (const auto* pasted : {"10.1145/AbC.1",
                               " 10.1145/abc.1 ",
                               "doi:10.1145/abc.1",
                               "DOI: 10.1145/abc.1",
                               "https://doi.org/10.1145/abc.1",
                               "http://dx.doi.org/10.1145/ABC.1",
                               "dx.doi.org/10.1145/abc.1"}) {
        INFO(pasted);
        CHECK(bareDoi(pasted) == "10.1145/abc.1");
    }
    CHECK(bareDoi("").empty());
    CHECK(bareDoi("[14]") == "[14]");
}
