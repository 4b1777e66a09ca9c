#include "core/duplicates/rules.h"
#include "core/duplicates/words.h"

#include <catch2/catch.hpp>

#include <set>

using namespace alidade;
using namespace alidade::duplicates;

namespace {

/// A journal article with everything that can be known.
sources::Entry article()
{
    sources::Entry entry;
    entry.type = "article-journal";
    entry.title = "Copper surfaces reduce infections in intensive care units";
    entry.authors = {{"Salgado", "Cassandra D.", {}}, {"Sepkowitz", "Kent A.", {}}};
    entry.year = 2013;
    entry.venue = "Infection Control and Hospital Epidemiology";
    entry.volume = "34";
    entry.issue = "5";
    entry.pages = "479-486";
    return entry;
}

Outcome outcome(const sources::Entry& a, const sources::Entry& b)
{
    const auto* const rule = decide(compare(citationOf(a), citationOf(b)));
    return rule == nullptr ? Outcome::Different : rule->outcome;
}

}

TEST_CASE("every rule has a name of its own, a reason, and a score that fits its outcome")
{
    std::set<std::string_view> names;
    for (const auto& rule : rules()) {
        INFO(rule.name);
        CHECK(names.insert(rule.name).second);
        CHECK(rule.reason.ends_with('.'));
        CHECK_FALSE(rule.conditions.empty());
        switch (rule.outcome) {
        case Outcome::Certain: CHECK((rule.score >= CERTAIN && rule.score <= 1)); break;
        case Outcome::Open: CHECK((rule.score > 0 && rule.score < CERTAIN)); break;
        case Outcome::Different: CHECK(rule.score == 0); break;
        }
    }
}

TEST_CASE("one paper as two databases cite it is certainly one")
{
    auto other = article();
    other.title = "Copper Surfaces Reduce Infections in Intensive Care Units.";
    other.authors = {{"Salgado", "C. D.", {}}};
    other.venue = "Infect Control Hosp Epidemiol";
    other.pages = "479-86";
    CHECK(outcome(article(), other) == Outcome::Certain);
    other.pages.clear();
    other.issue.clear();
    CHECK(outcome(article(), other) == Outcome::Certain);
}

TEST_CASE("a conference abstract and the later article are not merged")
{
    auto abstract = article();
    abstract.venue = "American Journal of Infection Control";
    abstract.year = 2012;
    abstract.volume = "40";
    abstract.pages = "E12";
    CHECK(outcome(article(), abstract) == Outcome::Different);
}

TEST_CASE("parts, errata, comments and replies are papers of their own")
{
    for (const auto* title : {"Erratum to: Copper surfaces reduce infections in intensive care units",
                              "Comment on: Copper surfaces reduce infections in intensive care units",
                              "Copper surfaces reduce infections in intensive care units - Reply"}) {
        auto other = article();
        other.title = title;
        other.pages = "486";
        CHECK(outcome(article(), other) == Outcome::Different);
    }
    auto one = article();
    auto two = article();
    one.title += ", part I";
    two.title += ", part II";
    two.pages = "487-490";
    CHECK(outcome(one, two) == Outcome::Different);
}

TEST_CASE("one DOI over the abstracts of a supplement does not make them one")
{
    auto one = article();
    auto two = article();
    one.doi = two.doi = "10.1000/supplement";
    two.title = "Silver sutures heal wounds no faster than cotton in dogs";
    two.authors = {{"Weber", "Anna", {}}};
    two.pages = "501";
    CHECK(outcome(one, two) == Outcome::Open);
}

TEST_CASE("a generic title counts only with its place")
{
    auto one = article();
    one.title = "Editorial";
    auto same = one;
    CHECK(outcome(one, same) == Outcome::Certain);
    auto other = one;
    other.pages = "401-402";
    other.issue = "4";
    CHECK(outcome(one, other) == Outcome::Different);
    other = one;
    other.volume = "35";
    other.year = 2014;
    CHECK(outcome(one, other) == Outcome::Different);
}

TEST_CASE("a translated title is found by the pages that both fill")
{
    auto german = article();
    german.title = "[Surfaces of copper lower the number of infections. A controlled trial]";
    CHECK(outcome(article(), german) == Outcome::Certain);
    german.pages = "479";
    CHECK(outcome(article(), german) != Outcome::Certain);
}

TEST_CASE("a preprint under the same title is shown to a person")
{
    auto preprint = article();
    preprint.venue = "medRxiv";
    preprint.volume.clear();
    preprint.issue.clear();
    preprint.pages.clear();
    preprint.year = 2012;
    CHECK(outcome(article(), preprint) == Outcome::Open);
}

TEST_CASE("records that say nothing are different, without a rule")
{
    CHECK(decide(compare(citationOf({}), citationOf({}))) == nullptr);
}

TEST_CASE("why a pair was proposed is said in words, the weightiest first")
{
    auto other = article();
    other.doi = "10.1000/1";
    auto one = article();
    one.doi = "10.1000/1";
    other.year = 2014;
    other.pages = "12";
    CHECK(inWords(reasons(citationOf(one), citationOf(other))).english()
          == "same DOI, titles equal, authors agree, years one apart, same venue, same volume, same issue, "
             "first pages 479 and 12");
}
