#include "core/duplicates/preprint.h"
#include "tests/core/duplicates/citations.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::duplicates;
using tests::outcome;

namespace {

constexpr std::string_view DOI = "10.48550/arxiv.1706.03762";

sources::Entry preprint()
{
    sources::Entry entry;
    entry.title = "Attention to copper is all you need";
    entry.authors = {{"Quill", "Ada", {}}, {"Meer", "Piet", {}}};
    entry.year = 2017;
    return entry;
}

}

TEST_CASE("a paper of arXiv is known by its number, wherever that stands")
{
    auto entry = preprint();
    CHECK(arxivDoi(entry).empty());
    entry.venue = "CoRR abs/1706.03762";
    CHECK(arxivDoi(entry) == DOI);
    entry.venue = "arXiv preprint arXiv:1706.03762";
    CHECK(arxivDoi(entry) == DOI);
    entry.venue = "CoRR";
    entry.volume = "abs/1706.03762";
    CHECK(arxivDoi(entry) == DOI);
    entry = preprint();
    entry.url = "https://arxiv.org/abs/1706.03762v5";
    CHECK(arxivDoi(entry) == DOI);
    entry = preprint();
    entry.other = {{"eprint", "1706.03762"}};
    CHECK(arxivDoi(entry) == DOI);
    entry.other = {{"eprint", "hep-th/9901001v2"}};
    CHECK(arxivDoi(entry) == "10.48550/arxiv.hep-th/9901001");
    entry.other = {{"eprint", "https://journal.example/1/2"}};
    CHECK(arxivDoi(entry).empty());
}

TEST_CASE("a paper that stands in a venue of its own is not its preprint")
{
    auto entry = preprint();
    entry.venue = "Corrosion Letters";
    entry.other = {{"eprint", "1706.03762"}};
    CHECK(arxivDoi(entry).empty());
}

TEST_CASE("the version of a preprint does not belong to its DOI")
{
    CHECK(withoutVersion("10.48550/arxiv.1706.03762v5") == DOI);
    CHECK(withoutVersion("10.1101/2020.01.02.123456v2") == "10.1101/2020.01.02.123456");
    CHECK(withoutVersion("10.1000/kernel.2020v2") == "10.1000/kernel.2020v2");
    CHECK(withoutVersion("10.48550/arxiv.v2") == "10.48550/arxiv.v2");
    CHECK(withoutVersion("").empty());
}

TEST_CASE("records of one preprint under several names are one, an article with a DOI of its own is another")
{
    auto named = preprint();
    named.doi = "10.48550/arXiv.1706.03762";
    named.venue = "arXiv";
    auto linked = preprint();
    linked.url = "https://arxiv.org/abs/1706.03762v5";
    linked.year = 2019;
    CHECK(outcome(named, linked) == Outcome::Certain);
    auto article = preprint();
    article.doi = "10.1000/1";
    article.other = {{"eprint", "1706.03762"}};
    CHECK(outcome(named, article) != Outcome::Certain);
    CHECK(outcome(linked, article) != Outcome::Certain);
}
