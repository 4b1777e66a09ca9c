#include "core/sources/preview.h"
#include "core/sources/proposed_source.h"
#include "tests/core/sources/import_desk.h"

using namespace alidade;
using namespace alidade::sources;
using tests::ris;

TEST_CASE("a preview counts what is missing and shows the first records")
{
    const auto text = ris({{"One", "Chen, Ada", 2023, "10.1145/1", {}, "An abstract."}, {"Two"}, {"Three"}});
    const auto found = preview(text, "hits.ris", {});
    REQUIRE(found);
    CHECK(found->summary.format == Format::Ris);
    CHECK(found->summary.records == 3);
    CHECK(found->withoutAbstract == 2);
    CHECK(found->withoutDoi == 2);
    CHECK(found->withoutYear == 0);
    REQUIRE(found->first.size() == 3);
    CHECK(found->first[1].title == "Two");
    CHECK(found->misnamed.empty());
}

TEST_CASE("a long file is counted to its end and shown at its beginning, and can be stopped")
{
    std::vector<tests::RisRecord> records(5000, {"A title"});
    const auto text = ris(records);
    const auto found = preview(text, "hits.ris", {});
    REQUIRE(found);
    CHECK(found->summary.records == 5000);
    CHECK(found->first.size() == MOST_PREVIEWED);
    const auto stopped = preview(text, "hits.ris", {}, [](std::size_t read) { return read < 2000; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("a file that is not what its name says is named as what it is")
{
    const auto text = ris({{"One"}});
    CHECK(preview(text, "scopus.csv", {})->misnamed == "csv");
    CHECK(preview(text, "scopus.RIS", {})->misnamed.empty());
    CHECK(preview(text, "export.txt", {})->misnamed.empty());
    const auto page = preview("<!DOCTYPE html><html><body>Sign in</body></html>", "hits.ris", {});
    REQUIRE_FALSE(page);
    CHECK(page.error().code == ErrorCode::Invalid);
    CHECK(page.error().detail.english().find("web page") != std::string::npos);
}

TEST_CASE("a table whose columns nobody knows is shown with its first row, and read as the user says")
{
    const std::string text = "Ueberschrift;Wer;Wann\nEin Kern;Chen, Ada;2023\n";
    ReadOptions options;
    options.format = Format::Table;
    const auto unknown = preview(text, "liste.csv", options);
    REQUIRE(unknown);
    CHECK(unknown->summary.records == 0);
    REQUIRE(unknown->table);
    CHECK(unknown->table->columns.size() == 3);
    CHECK(unknown->sample == std::vector<std::string>{"Ein Kern", "Chen, Ada", "2023"});
    options.columns = {{"Ueberschrift", Field::Title, 0}, {"Wann", Field::Year, 0}};
    const auto told = preview(text, "liste.csv", options);
    REQUIRE(told);
    REQUIRE(told->first.size() == 1);
    CHECK(told->first[0].title == "Ein Kern");
    CHECK(told->first[0].year == 2023);
    CHECK(told->table->columns[0].field == Field::Title);
}

TEST_CASE("a table of blocks is shown with the first of them, a cell a column")
{
    const std::string text = "\"TITLE\",\"Kernels\"\n\"AUTHOR NAMES\",\"Doe J.\",\"Roe R.\"\n"
                             "\"PUBLICATION YEAR\",\"2023\"\n\n"
                             "\"TITLE\",\"Drivers\"\n\"AUTHOR NAMES\",\"Poe P.\"\n"
                             "\"PUBLICATION YEAR\",\"2024\"\n";
    const auto shown = preview(text, "embase.csv", {});
    REQUIRE(shown);
    CHECK(shown->summary.records == 2);
    REQUIRE(shown->table);
    REQUIRE(shown->table->columns.size() == 3);
    CHECK(shown->table->columns[1].header == "AUTHOR NAMES");
    CHECK(shown->sample == std::vector<std::string>{"Kernels", "Doe J.; Roe R.", "2023"});
}

TEST_CASE("an excerpt is the lines around a place, whatever ends them, and cuts what is too long")
{
    const auto excerpt = excerptAround("1\r\n2\r\n3\n4\n5\n6", {}, 3, 1);
    REQUIRE(excerpt);
    CHECK(excerpt->firstLine == 2);
    CHECK(excerpt->lines == std::vector<std::string>{"2", "3", "4"});
    const auto first = excerptAround("only", {}, 1, 4);
    CHECK(first->firstLine == 1);
    CHECK(first->lines == std::vector<std::string>{"only"});
    const auto cut = excerptAround(std::string(100'000, 'x'), {}, 1, 1);
    CHECK(cut->lines.front().size() < 1000);
    CHECK(excerptAround("", {}, 7, 2)->lines.empty());
}

TEST_CASE("a source is proposed by the columns, the records, the name, and at last the name itself")
{
    CHECK(proposedSource("hits.csv", Format::Table, "Scopus", {}) == "Scopus");
    std::vector<Entry> acm(3);
    for (auto& entry : acm) {
        entry.key = "10.1145/1234";
    }
    CHECK(proposedSource("acm.bib", Format::Bibtex, {}, acm) == "ACM Digital Library");
    CHECK(proposedSource("hits.bib", Format::Bibtex, {}, acm) == "ACM Digital Library");
    CHECK(proposedSource("IEEE Xplore Citation (3).bib", Format::Bibtex, {}, {}) == "IEEE Xplore");
    CHECK(proposedSource("savedrecs.txt", Format::WosTagged, {}, {}) == "Web of Science");
    CHECK(proposedSource("swoosh_2.ris", Format::Ris, {}, {}) == "swoosh 2");
    CHECK(proposedSource("hand search (2).ris", Format::Ris, {}, {}) == "hand search");
    CHECK(proposedSource("a.nbib", Format::Nbib, {}, {}) == "PubMed");
}

TEST_CASE("a proposal that the review knows, by name or by platform, means that source")
{
    const std::vector<Source> sources = {{SourceId{1}, "acm", "ACM", {}, "ACM Digital Library", 0},
                                         {SourceId{2}, "ieee", "IEEE", {}, "", 1}};
    CHECK(sourceMeant(sources, "ACM Digital Library") == "ACM");
    CHECK(sourceMeant(sources, "ieee") == "IEEE");
    CHECK(sourceMeant(sources, "Scopus") == "Scopus");
    CHECK(sourceMeant(sources, "").empty());
}

TEST_CASE("each file of an import can be read in its own way")
{
    tests::ImportDesk desk;
    ImportRequest request;
    request.source = "Hand";
    const std::string table = "Ueberschrift;Wann\nEin Kern;2023\n";
    ReadOptions options;
    options.format = Format::Table;
    options.columns = {{"Ueberschrift", Field::Title, 0}, {"Wann", Field::Year, 0}};
    const auto text = ris({{"One"}});
    request.files = {{"a.ris", text}, {"liste.csv", table, options}};
    const auto outcome = desk.tryImport(request);
    REQUIRE(outcome);
    CHECK(outcome->records == 2);
}
