#include "core/sources/placeholder.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

Entry onlyEntry(void (*reader)(std::string_view, Sink&), std::string_view text)
{
    const auto found = tests::collected(reader, text);
    REQUIRE(found.entries.size() == 1);
    return found.entries.front();
}

}

TEST_CASE(
    "what databases write where they have nothing is known in any case of letters, with and without brackets")
{
    for (const auto* text : {"[No abstract available]",
                             "No abstract available.",
                             "[No Author Name Available]",
                             "[No title available]"}) {
        INFO(text);
        CHECK(isPlaceholder(text));
    }
    for (const auto* text : {"", "[", "No abstract", "None", "NA", "No abstract available for this paper"}) {
        INFO(text);
        CHECK_FALSE(isPlaceholder(text));
    }
}

TEST_CASE("nobody and no abstract are none in all formats")
{
    const auto check = [](const Entry& entry) {
        CHECK(entry.title == "One");
        CHECK(entry.authors.empty());
        CHECK(entry.abstract.empty());
    };
    check(onlyEntry(readRis,
                    "TY  - JOUR\nTI  - One\nAU  - [No author name available]\n"
                    "AB  - [No abstract available]\nER  - \n"));
    check(onlyEntry(readBibtex,
                    "@article{a, title={One}, author={[No author name available]}, "
                    "abstract={[No abstract available]}}"));
    check(onlyEntry(readTable,
                    "Title,Authors,Abstract\nOne,[No author name available],[No abstract available]\n"));
}

TEST_CASE("a person called Null or Na is one where names are not cells of a script")
{
    CHECK(onlyEntry(readRis, "TY  - JOUR\nTI  - One\nAU  - NA\nER  - \n").authors.size() == 1);
    CHECK(onlyEntry(readBibtex, "@article{a, title={One}, author={Null}}").authors.size() == 1);
}

TEST_CASE("an article number of HighWire stands for pages, the number of a preprint does not")
{
    const auto pages = [](const std::string& fields) {
        return onlyEntry(readBibtex, "@article{a, title={One}, " + fields + "}").pages;
    };
    CHECK(pages("elocation-id={e012345}") == "e012345");
    CHECK(pages("elocation-id={e012345}, pages={7-9}") == "7-9");
    CHECK(pages("elocation-id={2020.01.02.123456}").empty());
}
