#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

using Authors = std::vector<Author>;

/// The entry of a RIS record with these fields and a title.
Entry withFields(const std::string& fields)
{
    const auto collected = tests::collected(readRis, "TY  - JOUR\nTI  - One\n" + fields + "ER  - \n");
    REQUIRE(collected.entries.size() == 1);
    return collected.entries.front();
}

}

TEST_CASE("degrees that ProQuest has behind names of RIS are none of them")
{
    CHECK(withFields("AU  - Quill, Ada B, PhD\nAU  - Meer, P, RN, BSN\nAU  - Roe, R, Jr., M.D.\n").authors
          == Authors{{"Quill", "Ada B", {}}, {"Meer", "P", {}}, {"Roe", "R, Jr.", {}}});
    CHECK(withFields("AU  - Quill, A., Ma, M.S.\n").authors
          == Authors{{"Quill", "A.", {}}, {"Ma", "M.S.", {}}});
    CHECK(withFields("AU  - QUILL, A., MA, M.S.\n").authors
          == Authors{{"QUILL", "A.", {}}, {"MA", "M.S.", {}}});
}
