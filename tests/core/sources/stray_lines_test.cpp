#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

tests::Collected read(std::string_view text)
{
    return tests::collected(readRis, text);
}

}

TEST_CASE("a stray line behind an empty one is noted, not taken for the end of a RIS field that has one line")
{
    const auto collected =
        read("TY  - JOUR\nTI  - One\nSP  - 12\n\nRecord 2 of 2\n\nTY  - JOUR\nTI  - Two\n"
             "UR  - https://example.org/2\n\nLink to the text\nhttps://library.example\n\nER  - \n");
    REQUIRE(collected.entries.size() == 2);
    CHECK(collected.entries[0].pages == "12");
    CHECK(collected.entries[1].url == "https://example.org/2");
    CHECK(collected.entries[1].other.empty());
    REQUIRE(collected.problems.size() == 2); // no ER is the other
    CHECK(collected.problems.back().line == 5);
    CHECK(collected.problems.back().message.english()
          == "3 lines, the first of them here, belong to no field of a record and were passed over");
}

TEST_CASE("behind an empty line, RIS fields with paragraphs go on, and so does what is indented")
{
    const auto collected =
        read("TY  - JOUR\nTI  - One\nAB  - First.\n\nSecond.\nT2  - Journal of\n\n      inventions\n"
             "KW  - a\n\nb\nUR  -\n\nhttps://example.org\nER  - \n");
    REQUIRE(collected.entries.size() == 1);
    const auto& entry = collected.entries.front();
    CHECK(entry.abstract == "First. Second.");
    CHECK(entry.venue == "Journal of inventions");
    CHECK(entry.keywords == std::vector<std::string>{"a", "b"});
    CHECK(entry.url == "https://example.org");
}

TEST_CASE("a RIS file with an empty line behind each of its lines is read as if it had none")
{
    const auto collected =
        read("TY  - JOUR\n\nTI  - A title that\n\nis wrapped\n\nAU  - Quill, Ada\n\nER  - \n\n");
    REQUIRE(collected.entries.size() == 1);
    CHECK(collected.entries.front().title == "A title that is wrapped");
    CHECK(collected.problems.empty());
}
