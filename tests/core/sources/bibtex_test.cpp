#include "core/sources/detect.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace alidade;
using namespace alidade::sources;
using alidade::tests::Collected;
using alidade::tests::collected;

namespace {

Collected read(std::string_view text)
{
    return collected(readBibtex, text);
}

std::string contents(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The value of the field called `name` that has no place of its own; empty without one.
std::string otherOf(const Entry& entry, std::string_view name)
{
    const auto found = std::ranges::find(entry.other, name, &OtherField::name);
    return found == entry.other.end() ? std::string() : found->value;
}

/// The only entry of `text`.
Entry entryOf(std::string_view text)
{
    const auto found = read(text);
    REQUIRE(found.entries.size() == 1);
    return found.entries.front();
}

}

TEST_CASE("an equals sign too many in BibTeX is no part of the value")
{
    const auto found = read("@article{a, author == {Lovelace, Ada}, title = = {One}}");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].authors == std::vector<Author>{{"Lovelace", "Ada", {}}});
    CHECK(found.entries[0].title == "One");
}

TEST_CASE("an entry of BibTeX has its fields in their places")
{
    const std::string text = "Some words.\n"
                             "@InProceedings{lovelace:1843,\n"
                             "  author = {Lovelace, Ada and Charles Babbage},\n"
                             "  TITLE = \"Notes on the {Engine}\",\n"
                             "  subtitle = {A Sketch},\n"
                             "  booktitle = {Proc. of Engines},\n"
                             "  year = 1843, month = sep,\n"
                             "  pages = {12 -- 34},\n"
                             "  volume = 3,\n"
                             "  doi = {https://doi.org/10.1000/ABC\\_1},\n"
                             "  url = {\\url{https://example.org/a_b}},\n"
                             "  abstract = {First\n    line.},\n"
                             "  keywords = {engine, note; taking, engine},\n"
                             "  publisher = {Taylor \\& Co}, isbn = {978-1}, issn = {1234-5678},\n"
                             "  langid = {english},\n"
                             "  funding_text 1 = {The {Crown}}\n"
                             "}\n";
    const auto entry = entryOf(text);
    CHECK(entry.type == "paper-conference");
    CHECK(entry.key == "lovelace:1843");
    CHECK(entry.title == "Notes on the Engine: A Sketch");
    CHECK(entry.authors == std::vector<Author>{{"Lovelace", "Ada", {}}, {"Babbage", "Charles", {}}});
    CHECK(entry.year == 1843);
    CHECK(entry.venue == "Proc. of Engines");
    CHECK(entry.volume == "3");
    CHECK(entry.pages == "12-34");
    CHECK(entry.doi == "10.1000/abc_1");
    CHECK(entry.url == "https://example.org/a_b");
    CHECK(entry.abstract == "First line.");
    CHECK(entry.keywords == std::vector<std::string>{"engine, note", "taking, engine"});
    CHECK(entry.publisher == "Taylor & Co");
    CHECK(entry.language == "english");
    CHECK(entry.other == std::vector<OtherField>{{"month", "sep"}, {"funding_text 1", "The Crown"}});
    CHECK(entry.line == 2);
    CHECK(text.substr(entry.start, entry.length) == text.substr(12, text.size() - 13));
}

TEST_CASE("types of BibTeX and BibLaTeX become types of CSL")
{
    const auto typeOf = [](const std::string& type) { return entryOf('@' + type + "{k, title={T}}").type; };
    CHECK(typeOf("ARTICLE") == "article-journal");
    CHECK(typeOf("incollection") == "chapter");
    CHECK(typeOf("mastersthesis") == "thesis");
    CHECK(typeOf("techreport") == "report");
    CHECK(typeOf("online") == "webpage");
    CHECK(typeOf("dataset") == "dataset");
    CHECK(typeOf("software") == "software");
    CHECK(typeOf("patent") == "patent");
    CHECK(typeOf("misc") == "document");
    CHECK(typeOf("somethingelse") == "document");
}

TEST_CASE("a field stands in for one that is missing")
{
    CHECK(entryOf("@article{k, date={2016-05/2017}}").year == 2016);
    CHECK(entryOf("@article{k, journaltitle={J}, eid={e12}, issue=4}").pages == "e12");
    CHECK(entryOf("@phdthesis{k, school={MIT}}").publisher == "MIT");
    CHECK(entryOf("@misc{k, howpublished={\\url{https://doi.org/10.1000/x}}}").doi == "10.1000/x");
    CHECK(entryOf("@misc{k, howpublished={At \\url{https://example.org}}}").url == "https://example.org");
    CHECK_FALSE(entryOf("@book{k, year={13th Century}}").year);
    CHECK(otherOf(entryOf("@book{k, year={13th Century}}"), "year") == "13th Century");
}

TEST_CASE("what is repeated is kept")
{
    const auto found = read("@misc{a, title={One}, title={Two}}@misc{a, title={Three}}");
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[0].title == "One");
    CHECK(found.entries[0].other == std::vector<OtherField>{{"title", "Two"}});
    CHECK(found.entries[1].title == "Three");
}

TEST_CASE("macros and pieces are joined, in braces or parentheses, in any case")
{
    const auto found =
        read("@string{acm = \"ACM\"} @String(tr = acm # { Trans.})\n"
             "@preamble{\"\\newcommand{\\x}{}\" # acm}\n"
             "@comment{not @article{here, title={x}}}\n"
             "@article(k, journal = TR # { on } # \"Engines\", title={A (small) note}, note = nothing)\n");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].venue == "ACM Trans. on Engines");
    CHECK(found.entries[0].title == "A (small) note");
    CHECK(otherOf(found.entries[0], "note") == "nothing");
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].severity == Severity::Note);
    CHECK(found.problems[0].line == 4);
}

TEST_CASE("lines are counted whatever ends them")
{
    for (const std::string end : {"\n", "\r", "\r\n"}) {
        const auto found =
            read("@misc{a, title={T}}" + end + end + "@misc{b, note = nothing, title={U}}" + end);
        REQUIRE(found.entries.size() == 2);
        CHECK(found.entries[1].line == 3);
        REQUIRE(found.problems.size() == 1);
        CHECK(found.problems[0].line == 3);
    }
}

TEST_CASE("keys may be odd or missing")
{
    CHECK(entryOf("@misc{ Di Rocco2025923 , title={T}}").key == "Di Rocco2025923");
    CHECK(entryOf("@misc{Doe:A,B:10.1145/1, title={T}}").key == "Doe:A,B:10.1145/1");
    CHECK(entryOf("@misc{, title={T}}").key.empty());
    CHECK(entryOf("@misc{title={T}}").title == "T");
    CHECK(entryOf("@misc{\n  k,\n title={T}}").key == "k");
    CHECK(entryOf("@misc{k\n title={T}}").title == "T");
}

TEST_CASE("damage costs itself alone and is reported with its line")
{
    SECTION("a comma is missing")
    {
        const auto found = read("@misc{k,\n title = {T}\n year = 2020\n}");
        CHECK(found.entries.at(0).year == 2020);
        CHECK(found.problems.at(0) == Problem{3, 1, Severity::Note, found.problems.at(0).message});
    }
    SECTION("an entry is not closed")
    {
        const auto found = read("@misc{a,\n title = {A}\n\n@misc{b,\n title = {B}\n}\n");
        REQUIRE(found.entries.size() == 2);
        CHECK(found.entries[1].title == "B");
        CHECK(found.problems.at(0) == Problem{4, 1, Severity::Warning, found.problems.at(0).message});
    }
    SECTION("a value is not closed")
    {
        const auto found =
            read("@misc{a,\n title = {A {B},\n year = {2020},\n}\n\n@misc{b,\n title = \"C\n}\n"
                 "@misc{d, title = {D}}");
        REQUIRE(found.entries.size() == 3);
        CHECK(found.entries[0].title == "A B");
        CHECK(found.entries[0].year == 2020);
        CHECK(found.entries[1].title == "C");
        CHECK(found.entries[2].title == "D");
        CHECK(found.problems.at(0) == Problem{2, 1, Severity::Warning, found.problems.at(0).message});
    }
    SECTION("a bracket is too many")
    {
        const auto found = read("@misc{a, title = {A}},\n year = 2020\n},\n@misc{b, title={B}}");
        REQUIRE(found.entries.size() == 2);
        CHECK(found.entries[0].year == 2020);
    }
    SECTION("a quote stands in quotes")
    {
        CHECK(entryOf("@misc{a, title = \"The \"big\" bang\", year=2020}").title == "The \"big\" bang");
    }
    SECTION("text is no field")
    {
        const auto found = read("@misc{a, title = {A}, what is this?, year = 2020}");
        CHECK(found.entries.at(0).year == 2020);
        CHECK(found.problems.at(0).severity == Severity::Warning);
    }
    SECTION("an entry has no fields")
    {
        const auto found = read("@misc{a}\n@misc{b, title={B}}");
        REQUIRE(found.entries.size() == 1);
        REQUIRE(found.problems.size() == 1);
        CHECK(found.problems[0] == Problem{1, 1, Severity::Error, found.problems[0].message});
    }
    SECTION("the file holds bytes of nothing")
    {
        using namespace std::string_view_literals;
        CHECK(entryOf("@misc{a,\0 title = {A\0B}}"sv).title == "A B");
    }
    SECTION("the text is no bibliography")
    {
        CHECK(read("Write to ada@example.org (or @ada).").entries.empty());
    }
}

TEST_CASE("an entry inherits from those it names, wherever they stand")
{
    const auto found =
        read("@inproceedings{paper, title={P}, crossref={proc}, pages={1}}\n"
             "@inproceedings{other, title={O}, crossref={none}}\n"
             "@misc{shared, xdata={both}, title={S}}\n"
             "@xdata{both, url={https://example.org}, note={N}}\n"
             "@proceedings{proc, title={Proc. of X}, editor={Ed, E.}, year=2006, doi={10.1000/proc},\n"
             "  xdata={both}, abstract={All}}\n");
    REQUIRE(found.entries.size() == 4);
    const auto& paper = found.entries[0];
    CHECK(paper.title == "P");
    CHECK(paper.venue == "Proc. of X");
    CHECK(paper.year == 2006);
    CHECK(otherOf(paper, "editor") == "Ed, E.");
    CHECK(paper.doi.empty());
    CHECK(paper.abstract.empty());
    CHECK(found.entries[2].url == "https://example.org");
    CHECK(found.entries[3].url == "https://example.org");
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0] == Problem{2, 2, Severity::Warning, found.problems[0].message});
}

TEST_CASE("an entry that stands in another one has its title for the venue, whatever BibLaTeX calls it")
{
    const auto found = read("@conference{paper, title={P}, crossref={PROC}}\n"
                            "@bookinbook{acts, title={Acts}, crossref={works}}\n"
                            "@inbook{pages, crossref={works}, pages={5--9}}\n"
                            "@suppperiodical{letter, title={L}, crossref={issue}}\n"
                            "@proceedings{proc, title={Proc. of X}, subtitle={The Fifth}, year=2006}\n"
                            "@book{works, author={Poe, E.}, title={Works}, year=1850}\n"
                            "@periodical{issue, title={J}, volume=3}\n");
    REQUIRE(found.entries.size() == 7);
    CHECK(found.problems.empty());
    CHECK(found.entries[0].venue == "Proc. of X: The Fifth"); // the key in other letters
    CHECK(found.entries[0].year == 2006);
    CHECK(found.entries[1].venue == "Works");
    CHECK(found.entries[1].authors == std::vector<Author>{{"Poe", "E.", {}}});
    CHECK(found.entries[2].title == "Works");
    CHECK(found.entries[2].venue == "Works");
    CHECK(found.entries[2].pages == "5-9");
    CHECK(found.entries[3].venue == "J");
    CHECK(found.entries[3].volume == "3");
}

TEST_CASE("the address behind a linked text is found")
{
    CHECK(entryOf("@misc{k, title={T}, howpublished={At \\href{https://example.org/a\\_b}{our site}}}").url
          == "https://example.org/a_b");
}

TEST_CASE("the full name of a journal goes before its abbreviation, and a subtitle belongs to it")
{
    const auto entry = entryOf("@article{k, title={T}, journal={J. Ex.}, fjournal={Journal of Examples}}");
    CHECK(entry.venue == "Journal of Examples");
    CHECK(entry.venueShort == "J. Ex.");
    CHECK(entryOf("@incollection{k, title={T}, booktitle={Book}, booksubtitle={With More}}").venue
          == "Book: With More");
    CHECK(entryOf("@article{k, title={T}, journaltitle={J}, journalsubtitle={Letters}}").venue
          == "J: Letters");
    CHECK(entryOf("@article{k, title={T}, journal=jacm}").venue == "Journal of the ACM");
}

TEST_CASE("a parent that is named in two ways of writing is one")
{
    const auto found =
        read("@inproceedings{paper, title={P}, crossref={acts}}\n"
             "@proceedings{Acts, title={Acts of Maps}, year={2020}, crossref={ACTS}, xdata={more}}\n"
             "@xdata{more, publisher={Press}, address={Ulm}}\n");
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[0].venue == "Acts of Maps");
    CHECK(found.entries[0].publisher == "Press");
    CHECK(found.problems.empty());
}

TEST_CASE("entries that inherit in a circle end")
{
    const auto found = read("@book{a, crossref={b}, title={A}}@book{b, crossref={a}, year=2000}");
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[0].year == 2000);
}

TEST_CASE("databases export BibTeX in their own ways")
{
    SECTION("Web of Science")
    {
        const auto entry =
            entryOf("@article{ WOS:000123,\nAuthor = {Doe, Jane and Roe,\n   Richard},\n"
                    "Title = {{A Title of\n   {IT}}},\nJournal = {{J}},\nArticle-Number = {{101}},\n"
                    "Journal-ISO = {{J. Iso}},\nKeywords-Plus = {{A; B}},\nYear = {{2024}},\n}");
        CHECK(entry.key == "WOS:000123");
        CHECK(entry.title == "A Title of IT");
        CHECK(entry.authors == std::vector<Author>{{"Doe", "Jane", {}}, {"Roe", "Richard", {}}});
        CHECK(entry.pages == "101");
        CHECK(entry.venueShort == "J. Iso");
        CHECK(otherOf(entry, "Keywords-Plus") == "A; B");
        CHECK(entry.year == 2024);
    }
    SECTION("Scopus")
    {
        const auto entry = entryOf("@ARTICLE{Di Rocco2025923,\n\tauthor = {Di Rocco, J. and Roe, R.},\n"
                                   "\tauthor_keywords = {own; words},\n\tkeywords = {Index; Terms},\n"
                                   "\tpages = {984 – 1016},\n\tabbrev_source_title = {J. Short},\n"
                                   "\tart_number = {77},\n\tfunding_text 1 = {X}\n}");
        CHECK(entry.key == "Di Rocco2025923");
        CHECK(entry.keywords == std::vector<std::string>{"Index", "Terms"});
        CHECK(otherOf(entry, "author_keywords") == "own; words");
        CHECK(entry.pages == "984-1016");
        CHECK(otherOf(entry, "art_number") == "77");
        CHECK(entryOf("@article{k, author_keywords = {own; words}}").keywords.size() == 2);
    }
    SECTION("one line")
    {
        const auto entry =
            entryOf("@article{Doe_2009, title={Oil & Gas}, volume={7}, number={29}, year={2009} }");
        CHECK(entry.title == "Oil & Gas");
        CHECK(entry.issue == "29");
    }
    SECTION("SLR Toolkit")
    {
        const auto entry = entryOf("@misc{a, classes = {Kind {Applied {A \\& B},\n\tPure}}}");
        CHECK(otherOf(entry, "classes") == "Kind {Applied {A \\& B}, Pure}");
    }
}

TEST_CASE("hostile files are read in linear time")
{
    constexpr std::size_t TIMES = 10'000;
    const auto repeated = [](std::string_view part) {
        std::string text;
        for (std::size_t i = 0; i < TIMES; ++i) {
            text += part;
        }
        return text;
    };
    for (const auto* part : {"@misc{a,\nb={\n",
                             "@misc{a,b=\"\n",
                             "@comment{\n",
                             "{",
                             "@misc{a,title={{{",
                             "b={\n",
                             "@@@(",
                             "@string{a=a#a}",
                             "a and ",
                             "}, ",
                             "\"",
                             "@misc{a={x},\n\\'{"}) {
        INFO(part);
        CHECK(read("@misc{k, author={" + repeated(part)).entries.size() <= 2 * TIMES);
        CHECK(read(repeated(part)).entries.size() <= TIMES);
    }
    std::string doubling = "@string{a0 = {0123456789}}";
    for (int i = 1; i < 100; ++i) {
        const auto last = "a" + std::to_string(i - 1);
        doubling += "@string{a" + std::to_string(i) + "=" + last + "#" + last + "}";
    }
    CHECK(read(doubling + "@misc{k, title=a99}").entries.size() == 1);
}

TEST_CASE("damaged files give the records that were damaged")
{
    const std::filesystem::path folder = std::string(ALIDADE_SHARED) + "/data/sources/damaged";
    std::size_t files = 0;
    std::error_code missing;
    for (const auto& file : std::filesystem::directory_iterator(folder, missing)) {
        if (file.path().extension() != ".bib") {
            continue;
        }
        INFO(file.path().filename());
        const auto expected = nlohmann::json::parse(contents(file.path().string() + ".expected.json"));
        const auto text = contents(file.path());
        const auto found = read(std::string_view(text).substr(text.starts_with("\xEF\xBB\xBF") ? 3 : 0));
        REQUIRE(found.entries.size() == expected["records"].size());
        for (std::size_t i = 0; i < found.entries.size(); ++i) {
            const auto& record = expected["records"][i];
            const auto& entry = found.entries[i];
            if (record["title"].is_string()) {
                CHECK(entry.title == record["title"].get<std::string>());
            }
            REQUIRE(entry.authors.size() == record["authors"].size());
            for (std::size_t a = 0; a < entry.authors.size(); ++a) {
                const auto& [family, given, literal] = entry.authors[a];
                CHECK(family + ", " + given + literal == record["authors"][a].get<std::string>());
            }
        }
        ++files;
    }
    if (files == 0) {
        WARN("The damaged files are not here.");
    }
}

TEST_CASE("what BibTeX has no type for is a preprint where arXiv or its like keeps or published it")
{
    CHECK(entryOf("@misc{a, title = {One}, eprint = {2606.00001}, archivePrefix = {arXiv}}").type
          == "article");
    CHECK(entryOf("@misc{a, title = {One}, eprinttype = {bioRxiv}}").type == "article");
    CHECK(entryOf("@misc{a, title = {One}, publisher = {arXiv}}").type == "article");
    CHECK(entryOf("@misc{a, title = {One}, eprinttype = {jstor}}").type == "document");
    CHECK(entryOf("@article{a, title = {One}, journal = {Ark}, archivePrefix = {arXiv}}").type
          == "article-journal");
    const auto ofAds = entryOf("@ARTICLE{a, title = {One}, pages = {arXiv:2410.1}, eid = {arXiv:2410.1}}");
    CHECK(ofAds.pages.empty());
}

TEST_CASE("ISSNs and ISBNs of BibTeX are written as those of RIS, and what is neither stays as it is")
{
    const auto ofJstor = entryOf("@article{a, title = {One}, ISSN = {12345679, 20493630}}");
    CHECK(ofJstor.issn == "1234-5679, 2049-3630");
    const auto ofBook =
        entryOf("@book{a, title = {One}, isbn = {978-0-306-40615-7; 20493630}, issn = {none}}");
    CHECK(ofBook.isbn == "978-0-306-40615-7");
    CHECK(ofBook.issn == "2049-3630");
    CHECK(entryOf("@book{a, title = {One}, isbn = {978-1}, issn = {none}}").issn == "none");
    CHECK(entryOf("@book{a, title = {One}, isbn = {978-1}, issn = {none}}").isbn == "978-1");
}
