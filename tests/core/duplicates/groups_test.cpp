#include "core/duplicates/common_titles.h"
#include "core/duplicates/groups.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace alidade;
using namespace alidade::duplicates;

namespace {

sources::Entry work(int number)
{
    sources::Entry entry;
    entry.type = "article-journal";
    entry.title = "Observations of vessel " + std::to_string(number) + " in northern waters";
    entry.authors = {{"Sailor" + std::to_string(number % 7), "Ann", {}}};
    entry.year = 2000 + number % 20;
    entry.venue = "Journal of Vessels";
    entry.volume = std::to_string(1 + number % 20);
    entry.pages = std::to_string(10 + 10 * number) + "-" + std::to_string(15 + 10 * number);
    return entry;
}

std::vector<Group> groupsOf(const std::vector<Citation>& citations, const Known& known = {})
{
    return groups(citations, matches(citations, known), CERTAIN, known);
}

}

TEST_CASE("records of one paper come together, whatever lies between them")
{
    const std::vector<Citation> citations = {citationOf(work(1)),
                                             citationOf(work(2)),
                                             citationOf(work(1)),
                                             citationOf(work(3)),
                                             citationOf(work(1))};
    CHECK(groupsOf(citations) == std::vector<Group>{{0, 2, 4}});
}

TEST_CASE("a pair that was declared different stays so, also where a third record ties both")
{
    const std::vector<Citation> citations(3, citationOf(work(1)));
    const auto found = groupsOf(citations, {{{0, 1}}, {}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].size() == 2);
    CHECK(found[0] != Group{0, 1});
}

TEST_CASE("a group is not put together across two records that contradict each other")
{
    auto bare = work(1);
    bare.pages.clear();
    bare.volume.clear();
    auto other = work(1);
    other.volume = "77";
    other.pages = "401-409";
    const std::vector<Citation> citations = {citationOf(work(1)), citationOf(bare), citationOf(other)};
    REQUIRE(matches(citations).size() == 2);
    for (const auto& group : groupsOf(citations)) {
        CHECK(group.size() == 2);
    }
}

TEST_CASE("a bare record that could be either of two papers is left open, in whatever order they come")
{
    auto bare = work(1);
    bare.pages.clear();
    bare.volume.clear();
    auto other = work(1);
    other.volume = "77";
    other.pages = "401-409";
    const auto one = citationOf(work(1));
    CHECK(groupsOf({one, citationOf(bare), citationOf(other)}).empty());
    CHECK(groupsOf({citationOf(other), one, citationOf(bare)}).empty());
    CHECK(groupsOf({citationOf(bare), citationOf(bare), citationOf(other), one})
          == std::vector<Group>{{0, 1}});
    // a DOI makes one of its ties surer
    bare.doi = other.doi = "10.1000/other";
    CHECK(groupsOf({one, citationOf(bare), citationOf(other)}) == std::vector<Group>{{1, 2}});
}

TEST_CASE("an abstract and its article do not come together by way of a bare record")
{
    auto bare = work(1);
    bare.pages.clear();
    bare.volume.clear();
    auto abstract = work(1);
    abstract.issue = "Suppl 1";
    abstract.pages = "S12";
    for (const auto& group : groupsOf({citationOf(work(1)), citationOf(bare), citationOf(abstract)})) {
        CHECK(group.size() == 2);
    }
}

TEST_CASE("a title that three works of a review bear under other authors names none of them")
{
    std::vector<Citation> citations;
    for (int i = 0; i < 3; ++i) {
        auto entry = work(i);
        entry.authors = {
            {std::vector<std::string>{"Amari", "Bessel", "Cantor"}.at(static_cast<std::size_t>(i)),
             "Ann",
             {}}};
        entry.title = "Clinical images of the month from our wards";
        citations.push_back(citationOf(entry));
    }
    const std::vector<Citation> two(citations.begin(), citations.begin() + 2);
    citations.push_back(citationOf(work(5)));
    markCommonTitles(citations);
    CHECK(citations[0].title.isCommon);
    CHECK(citations[2].title.isCommon);
    CHECK_FALSE(citations[3].title.isCommon);
    CHECK(compare(citations[0], citations[1])[Aspect::Telling] == Different);
    CHECK(compare(citations[0], citations[3])[Aspect::Telling] == Same);

    auto few = two;
    few.push_back(two[0]); // the same work again
    markCommonTitles(few);
    CHECK_FALSE(few[0].title.isCommon);
}

TEST_CASE("what one author prints three times in one journal is a column, in three places a work")
{
    std::vector<Citation> column;
    std::vector<Citation> work;
    for (int i = 1; i <= 3; ++i) {
        sources::Entry entry;
        entry.title = "Gateways to northern waters";
        entry.authors = {{"Sailor", "Ann", {}}};
        entry.year = 2000 + i;
        entry.venue = "Journal of Vessels";
        entry.volume = std::to_string(i);
        entry.pages = std::to_string(100 * i);
        column.push_back(citationOf(entry));
        entry.venue = i == 1 ? "Harbour Letters" : i == 2 ? "Transactions on Piers" : "Archives of Rope";
        work.push_back(citationOf(entry));
    }
    markCommonTitles(column);
    markCommonTitles(work);
    CHECK(column[0].title.isCommon);
    CHECK_FALSE(work[0].title.isCommon);
}

TEST_CASE("records that stand for one paper already stay together, whatever the rules say")
{
    const std::vector<Citation> citations = {citationOf(work(1)), citationOf(work(2)), citationOf(work(2))};
    CHECK(groupsOf(citations, {{}, {{0, 1}}}) != std::vector<Group>{{1, 2}});
    CHECK(groupsOf(citations, {{}, {{0, 1}}}).at(0).size() >= 2);
}

TEST_CASE("a lower threshold puts more together")
{
    auto preprint = work(1);
    preprint.venue = "Shelf of Preprints";
    preprint.volume.clear();
    preprint.pages.clear();
    const std::vector<Citation> citations = {citationOf(work(1)), citationOf(preprint)};
    const auto found = matches(citations);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule->outcome == Outcome::Open);
    CHECK(groups(citations, found).empty());
    CHECK(groups(citations, found, 0.5).size() == 1);
}

TEST_CASE("candidates grow with the records, not with their square, however many are alike")
{
    std::vector<Citation> citations(4'000, citationOf(work(1)));
    CHECK(candidates(citations).size() <= 100 * citations.size());
    CHECK(groupsOf(citations).size() == 1);

    auto supplement = work(1);
    supplement.doi = "10.1000/supplement";
    citations.clear();
    for (int i = 0; i < 2'000; ++i) {
        supplement.title = work(i).title;
        citations.push_back(citationOf(supplement));
    }
    CHECK(candidates(citations).size() <= 100 * citations.size());
}

TEST_CASE("no records, no groups")
{
    CHECK(groupsOf({}).empty());
    CHECK(groupsOf({Citation(citationOf({}))}).empty());
}
