#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

#include <ctime>

using namespace alidade;
using namespace alidade::sources;
using alidade::tests::collected;

namespace {

Entry entryOf(const std::string& fields)
{
    const auto found = collected(readBibtex, "@article{a, title={One}, " + fields + "}");
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == 1);
    return found.entries.front();
}

}

TEST_CASE("an address of BibTeX gives its DOI without what stands around it")
{
    const std::vector<std::pair<std::string, std::string>> addresses = {
        {"https://www.scopus.com/inward/record.uri?eid=2-s2.0-8&doi=10.1186%2fs12916-019-0001-2&partnerID=40",
         "10.1186/s12916-019-0001-2"},
        {"https://www.proxy.edu/login?url=https://doi.org/10.1000/foo&token=5", "10.1000/foo"},
        {"https://onlinelibrary.wiley.com/doi/10.1002/jrsm.1234/full", "10.1002/jrsm.1234"},
        {"https://www.tandfonline.com/doi/pdf/10.1080/0123.2019.1", "10.1080/0123.2019.1"},
        {"http://doi.acm.org/10.1145/1.2", "10.1145/1.2"},
        {"https://example.org/doi-list/10.1000/7/page", ""},
    };
    for (const auto& [address, doi] : addresses) {
        CHECK(entryOf("url={" + address + "}").doi == doi);
        CHECK(entryOf("howpublished={\\url{" + address + "}}").doi == doi);
    }
    CHECK(entryOf("note={DOI: 10.1000/x, see http://example.org}").doi == "10.1000/x");
}

TEST_CASE("the DOI of BibTeX may stand in the addresses of DBLP and BibDesk")
{
    CHECK(entryOf("ee={https://doi.org/10.1000/x}").doi == "10.1000/x");
    CHECK(entryOf("link={http://dx.doi.org/10.1000/x}").doi == "10.1000/x");
    CHECK(entryOf("bdsk-url-1={https://doi.org/10.1000/x}").doi == "10.1000/x");
    CHECK(entryOf("ee={https://doi.org/10.1000/x}").other.size() == 1);
}

TEST_CASE("a parent of BibTeX that is a DOI, as SciELO writes, is that of the entry")
{
    CHECK(entryOf("crossref={10.1590/S0034-89102010000100001}").doi == "10.1590/s0034-89102010000100001");
}

TEST_CASE("a year of BibTeX that says none leaves it to the date")
{
    CHECK(entryOf("year={in press}, date={2020}").year == 2020);
    CHECK(entryOf("year={2019}, date={2020}").year == 2019);
}

TEST_CASE("parents with very many fields or parents are read in linear time")
{
    std::string parents;
    std::string fields;
    for (int i = 0; i < 10'000; ++i) {
        parents += "a,";
        fields += "f" + std::to_string(i) + "=1,";
    }
    std::string children;
    for (int i = 0; i < 4'000; ++i) {
        children += "@article{c, title={x}, crossref={p}}\n";
    }
    for (const auto& parent : {"xdata={" + parents + "}", fields}) {
        const auto start = std::clock(); // of the processor: others may use it, too
        const auto found = collected(readBibtex, "@article{p, title={x}, " + parent + "}\n" + children);
        CHECK(found.entries.size() == 4'001);
        CHECK((std::clock() - start) / CLOCKS_PER_SEC < 10);
    }
}

TEST_CASE("of the addresses that Mendeley writes without a blank between them, BibTeX has the first")
{
    const std::string first = "http://dx.doi.org/10.5555/rain.7";
    for (const std::string between : {"{\\%}5Cn", "$\\backslash$n", "{\\textbackslash}n", " ", ""}) {
        const auto entry = entryOf("url={" + first + between + "http://other.example/x}");
        CHECK(entry.url == first);
        CHECK(entry.doi == "10.5555/rain.7");
    }
    const std::string archived = "https://archive.example/web/2020/http://rain.example/7";
    CHECK(entryOf("url={" + archived + "}").url == archived);
}

TEST_CASE("a DOI in the place of pages, as of what was ahead of print, is the DOI of BibTeX and no page")
{
    const auto alone = entryOf("pages={10.5555/rain.7}");
    CHECK(alone.doi == "10.5555/rain.7");
    CHECK(alone.pages.empty());
    const auto both = entryOf("doi={10.5555/one}, pages={10.5555/two}");
    CHECK(both.doi == "10.5555/one");
    CHECK(both.pages.empty());
    CHECK(entryOf("pages={10.5--10.9}").pages == "10.5-10.9");
}
