#include "tests/core/duplicates/citations.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::duplicates;
using tests::article;
using tests::outcome;

namespace {

/// A page that no author has signed.
sources::Entry unsignedPage(const std::string& title)
{
    auto entry = article();
    entry.title = title;
    entry.authors.clear();
    return entry;
}

}

TEST_CASE("what stands on the cover of each issue is not one paper")
{
    auto one = unsignedPage("Copper in Practice publication schedule");
    one.pages = "C1";
    auto two = one;
    two.issue = "6";
    CHECK(outcome(one, two) != Outcome::Certain);
    one.issue.clear();
    two.issue.clear();
    two.venue = "Symposium on Coins and Medals";
    CHECK(outcome(one, two) != Outcome::Certain);
}

TEST_CASE("without authors, title and place are those of one issue")
{
    const auto one = unsignedPage("Copper in hospitals, what readers say of it");
    auto two = one;
    CHECK(outcome(one, two) == Outcome::Certain);
    two.issue = "6";
    CHECK(outcome(one, two) != Outcome::Certain);
}

TEST_CASE("without authors, title and page are those of one venue and year")
{
    auto one = unsignedPage("Copper in hospitals, what readers say of it");
    one.volume.clear();
    one.issue.clear();
    auto two = one;
    CHECK(outcome(one, two) == Outcome::Certain);
    two.venue = "Symposium on Coins and Medals";
    CHECK(outcome(one, two) != Outcome::Certain);
    two = one;
    two.year = 2014;
    CHECK(outcome(one, two) != Outcome::Certain);
}

TEST_CASE("two conferences whose venues begin with Proceedings are two")
{
    auto one = article();
    one.volume.clear();
    one.issue.clear();
    one.pages.clear();
    one.venue = "Proceedings - Symposium on Copper Wires";
    auto two = one;
    two.venue = "Proceedings - Conference on Silver Coins";
    CHECK(outcome(one, two) == Outcome::Open);
    one.venue = two.venue = "Proceedings";
    CHECK(outcome(one, two) == Outcome::Open); // the record has a venue, if one that says nothing
}

TEST_CASE("an abstract with and without its number at the meeting is one, under two numbers it is not")
{
    auto one = article();
    one.pages.clear();
    auto two = one;
    two.title = "Abstract P3-12-01: " + one.title;
    CHECK(outcome(one, two) == Outcome::Certain);
    auto three = one;
    three.title = "Abstract P3-12-07: " + one.title;
    CHECK(outcome(two, three) != Outcome::Certain);
}

TEST_CASE("what speaks of another work of its issue is not that work")
{
    auto one = article();
    one.pages.clear();
    for (const auto& title : {"Rejoinder: " + one.title,
                              one.title + ": a rejoinder",
                              "Invited commentary: " + one.title,
                              "Letter: " + one.title,
                              "Authors' response: " + one.title,
                              one.title + " - Response",
                              one.title + " (Letter)",
                              one.title + ": a follow-up study",
                              one.title + ": rationale and design"}) {
        INFO(title);
        auto two = one;
        two.title = title;
        CHECK(outcome(one, two) != Outcome::Certain);
    }
}

TEST_CASE(
    "what is titled by its subject alone may be written again, a long title in one volume is one article")
{
    auto one = article();
    auto two = article();
    two.issue = "9";
    two.pages = "901-904";
    CHECK(outcome(one, two) == Outcome::Certain); // an early and a late record
    one.title = two.title = "Copper in hospitals";
    CHECK(outcome(one, two) == Outcome::Open);
    two.issue.clear();
    two.pages.clear();
    CHECK(outcome(one, two) == Outcome::Certain);
}

TEST_CASE("front matter on one page is of one issue only where both records name that issue")
{
    auto one = article();
    one.title = "Editorial introduction";
    one.pages = "5-7";
    auto two = one;
    CHECK(outcome(one, two) == Outcome::Certain);
    two.issue.clear(); // each issue may begin on page 5
    CHECK(outcome(one, two) == Outcome::Open);
    two.doi = one.doi = "10.1000/editorial";
    CHECK(outcome(one, two) == Outcome::Certain);
}
