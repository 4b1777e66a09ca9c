#include "core/sources/readers.h"
#include "core/sources/xml_cutter.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

#include <array>
#include <string>

using namespace alidade;
using namespace alidade::sources;
using namespace alidade::tests;

namespace {

std::vector<XmlPiece> piecesOf(std::string_view text)
{
    static constexpr std::array<std::string_view, 1> NAMES = {"record"};
    XmlCutter cutter(text, NAMES);
    std::vector<XmlPiece> pieces;
    while (const auto piece = cutter.next()) {
        pieces.push_back(*piece);
    }
    return pieces;
}

std::string record(const std::string& title)
{
    return "<record><titles><title>" + title + "</title></titles></record>\n";
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string result;
    while (times-- > 0) {
        result += text;
    }
    return result;
}

}

TEST_CASE("an XML text is cut at the tags of its records, each with its line and its bytes")
{
    const std::string_view text =
        "<xml>\n<records>\n<record a='1'>one</record><record/>\n<record\n>two</record >";
    const auto pieces = piecesOf(text);
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].text == "<record a='1'>one</record>");
    CHECK(pieces[0].line == 3);
    CHECK(text.substr(pieces[0].start).starts_with(pieces[0].text));
    CHECK(pieces[1].text == "<record/>");
    CHECK(pieces[2].text == "<record\n>two</record >");
    CHECK(pieces[2].line == 4);
}

TEST_CASE("tags in comments, CDATA sections and longer names are no records")
{
    CHECK(piecesOf("<records></records><record-x></record-x><!-- <record></record> --><?x <record/> ?>")
              .empty());
    const auto pieces = piecesOf("<record><![CDATA[</record>]]><!--<record>--></record>");
    REQUIRE(pieces.size() == 1);
    CHECK(pieces[0].text == "<record><![CDATA[</record>]]><!--<record>--></record>");
}

TEST_CASE("a record that is never closed ends where the next one begins")
{
    const auto pieces = piecesOf("<record>one<record>two</record><record>three");
    REQUIRE(pieces.size() == 3);
    CHECK_FALSE(pieces[0].isClosed);
    CHECK(pieces[0].text == "<record>one");
    CHECK(pieces[1].isClosed);
    CHECK_FALSE(pieces[2].isClosed);
}

TEST_CASE("a damaged record costs itself alone, and its line is named")
{
    const auto found = collected(readEndNoteXml,
                                 "<xml><records>\n" + record("One") + "<record><title>Two</record>\n"
                                     + record("Three") + "<record><titles><title>Cut o");
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[0].title == "One");
    CHECK(found.entries[1].title == "Three");
    CHECK(found.entries[1].line == 4);
    REQUIRE(found.problems.size() == 2);
    CHECK(found.problems[0].line == 3);
    CHECK(found.problems[0].record == 2);
    CHECK(found.problems[0].severity == Severity::Error);
    CHECK(found.problems[1].line == 5);
    CHECK(found.problems[1].record == 4);
}

TEST_CASE("a sign that should have been escaped is read as it was meant")
{
    const auto found = collected(readEndNoteXml, record("Effects with p < 0.05 & more"));
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].title == "Effects with p < 0.05 & more");
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].severity == Severity::Note);
}

TEST_CASE("a file without records says so")
{
    for (const std::string_view text : {"", "<xml/>", "no XML at all", "<xml><records></records></xml>"}) {
        const auto found = collected(readEndNoteXml, text);
        CHECK(found.entries.empty());
        REQUIRE(found.problems.size() == 1);
        CHECK(found.problems[0].severity == Severity::Error);
    }
}

TEST_CASE("entities that a file declares are not expanded, and nothing outside of it is read")
{
    const auto found =
        collected(readEndNoteXml,
                  "<!DOCTYPE xml [<!ENTITY lol \"lol\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                  "<xml><records>"
                      + record("A &lol; &f; B"));
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].title == "A &lol; &f; B");
}

TEST_CASE("nesting of any depth is read without recursion")
{
    constexpr std::size_t DEPTH = 500'000;
    const auto found = collected(readEndNoteXml,
                                 "<record><title>Deep</title>" + repeated("<a>", DEPTH)
                                     + repeated("</a>", DEPTH) + "</record>");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].title == "Deep");
    CHECK(collected(readEndNoteXml, "<xml>" + repeated("<a>", DEPTH)).entries.empty());
}

TEST_CASE("comments that never end do not make reading slow")
{
    // quadratic time would take minutes
    CHECK(piecesOf(repeated("<!--", 1'000'000) + repeated("<![CDATA[", 1'000'000) + repeated("<?", 1'000'000))
              .empty());
}

TEST_CASE("a record of more than 16 MB is left out")
{
    const auto found = collected(readEndNoteXml, record(std::string(17UL << 20U, 'x')) + record("Next"));
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].title == "Next");
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].message.english().find("16 MB") != std::string::npos);
}
