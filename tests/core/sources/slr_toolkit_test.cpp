#include "core/sources/slr_toolkit.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace alidade;
using namespace alidade::sources;
using Paths = std::vector<std::vector<std::string>>;

TEST_CASE("a taxonomy of the SLR Toolkit is a tree of terms")
{
    const auto terms = toolkitTerms("/* what is studied */\n"
                                    "Subject {\n"
                                    "\tOperating system {\n"
                                    "\t\tkernel, driver // in the tree\n"
                                    "\t}\n"
                                    "\tLibrary\n"
                                    "\tTool\n"
                                    "},\n"
                                    "Venue {M-1 - Workshop}\n",
                                    "map.taxonomy");
    REQUIRE(terms);
    CHECK(*terms
          == std::vector<ToolkitTerm>{{"Subject", {}, 2},
                                      {"Operating system", 0, 3},
                                      {"kernel", 1, 4},
                                      {"driver", 1, 4},
                                      {"Library", 0, 6},
                                      {"Tool", 0, 7},
                                      {"Venue", {}, 9},
                                      {"M-1 - Workshop", 6, 9}});
}

TEST_CASE("the classes of an entry are paths into the taxonomy")
{
    const auto terms = toolkitTerms(
        "Kind {Applied {Level {kernel}, Purpose {safety}}Fundamental {none}}Domain {cars (road)}Done",
        "classes");
    REQUIRE(terms);
    CHECK(toolkitPaths(*terms)
          == Paths{{"Kind", "Applied", "Level", "kernel"},
                   {"Kind", "Applied", "Purpose", "safety"},
                   {"Kind", "Fundamental", "none"},
                   {"Domain", "cars (road)"},
                   {"Done"}});
}

TEST_CASE("a taxonomy whose braces do not match is refused with the line")
{
    const auto where = [](const char* text) {
        const auto terms = toolkitTerms(text, "map.taxonomy");
        return terms ? std::string() : terms.error().where;
    };
    CHECK(where("A {\n B {\n C }\n") == "map.taxonomy:4");
    CHECK(where("A\n}\n") == "map.taxonomy:2");
    CHECK(where("A, {B}") == "map.taxonomy:1");
    CHECK(where("") == "");
    std::string deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "a{";
    }
    CHECK(where(deep.c_str()) == "map.taxonomy:1");
}
