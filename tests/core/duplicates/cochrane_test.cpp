#include "tests/core/duplicates/citations.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::duplicates;
using tests::article;
using tests::outcome;

namespace {

/// A review of the library, as PubMed cites it.
sources::Entry review()
{
    auto entry = article();
    entry.venue = "Cochrane Database of Systematic Reviews";
    entry.volume.clear();
    entry.issue = "4";
    entry.pages = "CD007654";
    return entry;
}

}

TEST_CASE(
    "versions of a Cochrane review without a DOI are told apart by their years, for one number is of all")
{
    auto later = review();
    later.year = 2014;
    later.issue.clear();
    CHECK(outcome(review(), later) == Outcome::Open);
    later.volume = "2";
    CHECK(outcome(review(), later) == Outcome::Open);
    auto withDoi = review();
    withDoi.doi = "10.1002/14651858.CD007654.pub2";
    withDoi.pages.clear();
    CHECK(outcome(withDoi, later) == Outcome::Open);
    later.pages = "CD007655";
    CHECK(compare(citationOf(withDoi), citationOf(later))[Aspect::Version] == Missing);
}

TEST_CASE("one version of a Cochrane review as several databases cite it is one")
{
    auto other = review();
    other.issue.clear();
    other.volume = "4";
    other.venue = "Cochrane database of systematic reviews (Online)";
    CHECK(outcome(review(), other) == Outcome::Certain);
    other.volume = "2013";
    CHECK(outcome(review(), other) == Outcome::Certain);
    other.doi = "10.1002/14651858.CD007654.pub2";
    other.pages.clear();
    other.volume.clear();
    CHECK(outcome(review(), other) == Outcome::Certain);
}

TEST_CASE("the DOI with which CENTRAL lists a paper does not contradict the paper's own")
{
    auto one = article();
    one.doi = "10.1000/1";
    auto listed = article();
    listed.doi = "10.1002/central/CN-00123456";
    listed.issue.clear();
    listed.pages.clear();
    CHECK(outcome(one, listed) == Outcome::Certain);
    listed.doi = "10.1000/2";
    CHECK(outcome(one, listed) != Outcome::Certain);
    one.doi = "10.1002/central/CN-00123457";
    listed.doi = "10.1002/central/CN-00123456"; // CENTRAL has a number for each of its records
    CHECK(outcome(one, listed) != Outcome::Certain);
}
