#include "core/sources/detect.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

using Authors = std::vector<Author>;
using Texts = std::vector<std::string>;

std::string example(const std::string& name)
{
    return tests::readFile(ALIDADE_SOURCE_DIR "/tests/data/sources/plain-text/" + name);
}

tests::Collected read(std::string_view text)
{
    return tests::collected(readPlainText, text);
}

/// The one paper of PubMed's text whose title has these paragraphs behind it.
Entry behindTitle(const std::string& paragraphs)
{
    const auto found = read("1. Ann Rain. 2020;5:12.\n\nOne.\n\n" + paragraphs);
    REQUIRE(found.entries.size() == 1);
    return found.entries.front();
}

}

TEST_CASE("a paper in PubMed's text for people becomes an entry")
{
    const auto found = read(example("pubmed.txt"));
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == 2);
    const auto& entry = found.entries[0];
    CHECK(entry.type == "article-journal");
    CHECK(entry.key == "90000001");
    CHECK(entry.title
          == "On the forecast of invented rain: a title that is long enough to stand on two lines.");
    CHECK(entry.authors
          == Authors{{"Quill", "A", {}},
                     {"van der Meer", "P", {}},
                     {"Roe", "RJ, Jr", {}},
                     {"O'Neil", "K", {}},
                     {{}, {}, "Rain Study Group"}});
    CHECK(entry.year == 2020);
    CHECK(entry.venue == "Ann Rain");
    CHECK(entry.volume == "5");
    CHECK(entry.issue == "3");
    CHECK(entry.pages == "12-18");
    CHECK(entry.doi == "10.5555/rain.1");
    CHECK(entry.abstract
          == "BACKGROUND: It rains. METHODS: We counted drops, and noted them. RESULTS: There were many.");
    CHECK(entry.line == 1);
    CHECK(found.entries[1].title == "[Clouds in the north].");
    CHECK(found.entries[1].language == "Norwegian");
    CHECK(found.entries[1].authors == Authors{{"Meer", "P", {}}});
    CHECK(found.entries[1].abstract.empty());
    CHECK(found.entries[1].line == 32);
}

TEST_CASE("what stands behind a title of PubMed's text are authors where all of it looks like their names")
{
    CHECK(behindTitle("Quill A, Meer P.\n\nIt rained.\n").abstract == "It rained.");
    CHECK(behindTitle("Quill (1) A, Meer P.\n\nIt rained.\n").authors
          == Authors{{"Quill", "A", {}}, {"Meer", "P", {}}});
    const auto anonymous = behindTitle("It rained in Ark A, and more than once.\n\nAnd then not.\n");
    CHECK(anonymous.authors.empty());
    CHECK(anonymous.abstract == "It rained in Ark A, and more than once. And then not.");
    CHECK(behindTitle("PMID: 7 [Indexed for MEDLINE]\n").key == "7");
    CHECK(behindTitle("2. Then it was 2019. And then more.\n").abstract
          == "2. Then it was 2019. And then more.");
}

TEST_CASE("a paper in ScienceDirect's text for people becomes an entry")
{
    const auto found = read(example("sciencedirect.txt"));
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == 3);
    const auto& entry = found.entries[0];
    CHECK(entry.type == "article-journal");
    CHECK(entry.title == "On the forecast of rain, with drops");
    CHECK(entry.authors
          == Authors{{"Quill", "Ada", {}}, {"van der Meer", "Piet", {}}, {"Roe", "Richard, Jr.", {}}});
    CHECK(entry.year == 2020);
    CHECK(entry.venue == "Annals of Rain");
    CHECK(entry.volume == "5");
    CHECK(entry.issue == "3");
    CHECK(entry.pages == "12-18");
    CHECK(entry.issn == "1234-5679");
    CHECK(entry.doi == "10.5555/rain.1");
    CHECK(entry.url == "https://www.sciencedirect.com/science/article/pii/S0000000000000001");
    CHECK(entry.abstract == "It rained. And then it rained.");
    CHECK(entry.keywords == Texts{"rain", "drops of rain"});
    CHECK(found.entries[1].pages == "103701");
    CHECK(found.entries[1].issue.empty());
    const auto& chapter = found.entries[2];
    CHECK(chapter.type == "chapter");
    CHECK(chapter.title == "Chapter 2 - Arks");
    CHECK(chapter.venue == "The Book of Boats");
    CHECK(chapter.publisher == "Ark Press");
    CHECK(chapter.isbn == "9783161484100");
}

TEST_CASE("a paper of ScienceDirect may have no authors")
{
    const auto found = read("Clouds,\nCloud Letters,\nVolume 7,\n2019,\nPages 1-2,\n"
                            "(https://www.sciencedirect.com/science/article/pii/S1)\n");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].title == "Clouds");
    CHECK(found.entries[0].authors.empty());
    CHECK(found.entries[0].venue == "Cloud Letters");
}

TEST_CASE(
    "lines before the first paper of a text for people are named, and pieces of it cost no more than them")
{
    const auto found = read("Saved today\nby me\n\n1. Ann Rain. 2020;5:12.\n\nOne.\n");
    REQUIRE(found.entries.size() == 1);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].line == 1);
    CHECK(read("").entries.empty());
    CHECK(read("1. Ann Rain. 2020;5:12.\n").entries.size() == 1);
    for (const auto* name : {"pubmed.txt", "sciencedirect.txt"}) {
        const auto text = example(name);
        for (std::size_t length = 0; length < text.size(); length += 7) {
            for (const auto& entry : read(std::string_view(text).substr(0, length)).entries) {
                REQUIRE(entry.start + entry.length <= length);
            }
        }
    }
}

TEST_CASE("a paragraph of an abstract in which nothing but markup stands leaves no blank behind it")
{
    CHECK(behindTitle("It rained all day and night.\n\n<b></b>\n").abstract
          == "It rained all day and night.");
}

TEST_CASE("a suffix behind the name of a body in ScienceDirect's text stays with it")
{
    const auto found = read("Ada Quill, Rain & Sons, Jr.,\nClouds,\nCloud Letters,\nVolume 5,\n2020,\n"
                            "(https://www.sciencedirect.com/science/article/pii/S1)\n");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].authors == Authors{{"Quill", "Ada", {}}, {{}, {}, "Rain & Sons, Jr."}});
}

TEST_CASE("references with numbers before them are no text of PubMed")
{
    CHECK_FALSE(detectFormat("1. Quill A. Rain. 2020;5:12.\n\n2. Meer P. Clouds. 2019;7:1.\n"));
}
