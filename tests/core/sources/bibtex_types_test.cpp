#include "core/sources/detect.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

tests::Collected read(std::string_view text)
{
    return tests::collected(readBibtex, text);
}

}

TEST_CASE("the types of Semantic Scholar's entries are a list in square brackets")
{
    const std::string text =
        "@['JournalArticle', 'Review']{Quill2020One,\n author = {Ada Quill},\n"
        " booktitle = {Annals},\n journal = {Annals},\n title = {One},\n year = {2020}\n}\n\n"
        "@['Conference']{b, title = {Two}, booktitle = {Ark}}\n"
        "@['Unheard']{c, title = {Three}\n@['Review']{d, title = {Four}}\n"
        "@[not a type]{e, title = {Five}}\n@[{f}\n@['a\n";
    CHECK(detectFormat(text).value() == Format::Bibtex);
    const auto found = read(text);
    REQUIRE(found.entries.size() == 5);
    CHECK(found.entries[0].type == "article-journal");
    CHECK(found.entries[0].venue == "Annals");
    CHECK(found.entries[0].start == 0);
    CHECK(found.entries[1].type == "paper-conference");
    CHECK(found.entries[1].venue == "Ark");
    CHECK(found.entries[2].type == "document");
    CHECK(found.entries[2].title == "Three");
    CHECK(found.entries[3].title == "Four");
}

TEST_CASE("an entry of BibTeX whose type is no word is read, and its line is named")
{
    const auto* const head = GENERATE("@art icle{x,", "@{x,", "@Journal/Article{x,", "@ {", "@article.{x,");
    const auto found = read("@book{a, title = {One}}\n\n" + std::string(head)
                            + "\n title = {Two},\n year = 2020\n}\n@book{c, title = {Three}}\n");
    INFO(head);
    REQUIRE(found.entries.size() == 3);
    CHECK(found.entries[1].title == "Two");
    CHECK(found.entries[1].year == 2020);
    CHECK(found.entries[1].type == "document");
    CHECK(found.entries[2].title == "Three");
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].line == 3);
    CHECK(found.problems[0].severity == Severity::Warning);
}

TEST_CASE("signs between the entries of BibTeX are no entries")
{
    const auto found = read("Write to me @ my home {or not} or to ada@example.org {x, title = {No}}\n"
                            "@comment this {x, title = {No}}\n@{}\n@\n@book{a, title = {One}}\n@{x, y");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].title == "One");
    CHECK(found.problems.empty());
}

TEST_CASE("an entry of BibTeX that has lost its sign or its brace is read, and its line is named")
{
    const auto* const head = GENERATE("article{x,", "  InProceedings {x,", "@article x,", "@book\n x,");
    const auto found = read("@book{a, title = {One}}\n\n" + std::string(head)
                            + "\n title = {Two},\n year = 2020\n}\n@book{c, title = {Three}}\n");
    INFO(head);
    REQUIRE(found.entries.size() == 3);
    CHECK(found.entries[1].key == "x");
    CHECK(found.entries[1].title == "Two");
    CHECK(found.entries[1].year == 2020);
    CHECK(found.entries[1].line == 3);
    CHECK(found.entries[2].title == "Three");
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].severity == Severity::Warning);
    CHECK(read("book{a, title = {One}}").entries.size() == 1);
}

TEST_CASE("prose between the entries of BibTeX is none, though it speaks of them")
{
    const auto found = read("article, and then: book{x}\nSee article{x, title = {No}}\nmanual{of this}\n"
                            "@article is a type, title is a field.\nthing{x, title = {No}}\n"
                            "@book{a, title = {One}}\narticle{x");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].title == "One");
    CHECK(found.problems.empty());
}

TEST_CASE("a chapter of BibTeX that has a title stands in the book that the entry's title names")
{
    const auto chapterOf = [](const std::string& fields) {
        return read("@inbook{a, title = {Arks}, " + fields + "}").entries.at(0);
    };
    const auto chapter = chapterOf("chapter = {On {R}ain}");
    CHECK(chapter.title == "On Rain");
    CHECK(chapter.venue == "Arks");
    CHECK(chapter.other.empty());
    for (const std::string number : {"3", "Chapter 3", "XII", "3.2", "Part II"}) {
        const auto numbered = chapterOf("chapter = {" + number + "}");
        CHECK(numbered.title == "Arks");
        CHECK(numbered.venue.empty());
        CHECK(numbered.other == std::vector<OtherField>{{"chapter", number}});
    }
    CHECK(chapterOf("booktitle = {Ships}, chapter = {On Rain}").title == "Arks");
}

TEST_CASE("the abstract of OSTI and the first of the addresses of Mendeley are known in BibTeX")
{
    const auto entry = read("@article{a, title = {One}, abstractNote = {It rained.},\n"
                            "url = {https://a.example/1 http://b.example/2}}")
                           .entries.at(0);
    CHECK(entry.abstract == "It rained.");
    CHECK(entry.url == "https://a.example/1");
    CHECK(entry.other.empty());
}
