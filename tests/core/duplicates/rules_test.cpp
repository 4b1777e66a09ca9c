#include "core/duplicates/rules.h"
#include "core/duplicates/words.h"
#include "tests/core/duplicates/citations.h"

#include <catch2/catch.hpp>

#include <set>

using namespace alidade;
using namespace alidade::duplicates;
using tests::article;
using tests::outcome;

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

TEST_CASE("titles that a word makes two are not merged, on one page neither")
{
    auto men = article();
    auto women = article();
    men.title = "Effects of sleep restriction on glucose tolerance in healthy young men";
    women.title = "Effects of sleep restriction on glucose tolerance in healthy young women";
    men.pages = women.pages = "S21";
    CHECK(outcome(men, women) != Outcome::Certain);
    men.pages.clear();
    women.pages.clear();
    CHECK(outcome(men, women) != Outcome::Certain);
    men.doi = women.doi = "10.1000/supplement";
    men.issue = women.issue = "Suppl. 1";
    CHECK(outcome(men, women) != Outcome::Certain);
    men.issue = women.issue = "5"; // outside of supplements a DOI is of one work
    CHECK(outcome(men, women) == Outcome::Certain);
    men.issue = women.issue = "Suppl. 1";
    men.title = "Effects of sleep restriction on glucose tolerance in healthy, young women";
    CHECK(outcome(men, women) == Outcome::Certain);
}

TEST_CASE("a protocol and its trial, or an article and the closure of its discussion, are two")
{
    for (const auto* title :
         {"Copper surfaces reduce infections in intensive care units: study protocol",
          "Closure to \"Copper surfaces reduce infections in intensive care units\" by C. D. Salgado"}) {
        auto other = article();
        other.title = title;
        other.pages.clear();
        CHECK(outcome(article(), other) != Outcome::Certain);
    }
}

TEST_CASE("under one DOI a title with a subtitle needs authors and a page that do not differ")
{
    auto book = article();
    auto chapter = article();
    book.doi = chapter.doi = "10.1000/book";
    chapter.title += ": hydrology";
    CHECK(outcome(book, chapter) == Outcome::Certain);
    chapter.authors = {{"Weber", "Anna", {}}};
    CHECK(outcome(book, chapter) != Outcome::Certain);
    chapter = book;
    chapter.title += ": hydrology";
    chapter.pages = "12-19";
    CHECK(outcome(book, chapter) != Outcome::Certain);
}

TEST_CASE("an abstract in a supplement and the article of the same volume are shown to a person")
{
    auto abstract = article();
    abstract.issue = "Suppl. 1";
    abstract.pages = "S15";
    CHECK(outcome(article(), abstract) == Outcome::Open);
    abstract.pages.clear();
    CHECK(outcome(article(), abstract) == Outcome::Open);
    auto second = abstract;
    second.issue = "Suppl. 2";
    CHECK(outcome(abstract, second) == Outcome::Open);
    CHECK(outcome(abstract, abstract) == Outcome::Certain);
    CHECK(inWords(reasons(citationOf(article()), citationOf(abstract)))
              .english()
              .ends_with("not in the same supplement"));
    auto early = article();
    early.issue.clear();
    early.pages.clear();
    CHECK(outcome(early, abstract) == Outcome::Certain); // it does not say that it stands elsewhere
    abstract.issue = "5 Suppl. 1";
    early.issue = "5";
    CHECK(outcome(early, abstract) == Outcome::Certain); // may be short for it
}

TEST_CASE("the same volume in words alone, or of two supplements, is not the same volume")
{
    auto one = article();
    auto two = article();
    one.volume = "25 Suppl 1";
    two.volume = "26 Suppl 1";
    two.year = 2014;
    CHECK(outcome(one, two) != Outcome::Certain);
}

TEST_CASE("without authors, or under two DOIs, the pages must agree as well as the issue")
{
    auto one = article();
    auto two = article();
    two.pages = "501-509";
    one.doi = "10.1000/1";
    two.doi = "10.1000/2";
    CHECK(outcome(one, two) != Outcome::Certain);
    one.doi.clear();
    two.authors.clear();
    CHECK(outcome(one, two) != Outcome::Certain);
    two.pages.clear();
    CHECK(outcome(one, two) == Outcome::Certain);
}

TEST_CASE("what would be kept apart for its title is shown where DOI, volume and page are the same")
{
    auto one = article();
    auto two = article();
    one.doi = two.doi = "10.1000/1";
    two.title = "Comment on: " + one.title;
    CHECK(outcome(one, two) == Outcome::Open);
    one.title += ", 1971-1999";
    two.title = article().title + ", 1971-1990";
    CHECK(outcome(one, two) == Outcome::Open);
    two.doi.clear();
    CHECK(outcome(one, two) == Outcome::Different);
}

TEST_CASE("two versions of a Cochrane review are two, and a person is asked")
{
    auto one = article();
    one.venue = "Cochrane Database of Systematic Reviews";
    one.volume.clear();
    one.issue = "4";
    one.pages = "CD007654";
    one.doi = "10.1002/14651858.CD007654.pub2";
    auto two = one;
    two.doi = "10.1002/14651858.CD007654.pub3";
    CHECK(outcome(one, two) == Outcome::Open);
    two.doi = "10.1002/14651858.CD007654";
    CHECK(outcome(one, two) == Outcome::Open);
    one.doi.clear();
    two.doi.clear();
    two.issue = "1";
    two.year = 2012;
    CHECK(outcome(one, two) != Outcome::Certain); // the protocol, a year before
}

TEST_CASE("registrations are one by their number, and two by two numbers")
{
    sources::Entry one;
    one.title = "Safety of long term use of indacaterol in asthma";
    one.authors = {{{}, {}, "NCT00844844"}};
    one.year = 2011;
    one.venue = "ClinicalTrials.gov";
    auto two = one;
    two.authors.clear();
    two.url = "https://clinicaltrials.gov/show/NCT00844844";
    CHECK(outcome(one, two) == Outcome::Certain);
    two.url = "https://clinicaltrials.gov/show/NCT00844845";
    CHECK(outcome(one, two) == Outcome::Different);
}

TEST_CASE("a body stands for the authors that another record names, where all else is the same")
{
    auto body = article();
    body.authors = {{{}, {}, "Copper Surfaces Study Group"}};
    CHECK(outcome(article(), body) == Outcome::Certain);
    body.year = 2014;
    CHECK(outcome(article(), body) != Outcome::Certain);
    auto others = article();
    others.authors = {{"Weber", "Anna", {}}};
    CHECK(outcome(article(), others) == Outcome::Open);
}

TEST_CASE("one DOI and one page under titles in two languages are one, but not in a supplement")
{
    auto german = article();
    auto english = article();
    german.doi = english.doi = "10.1159/1";
    german.title = "Psychotherapie bei Zwangsstörungen im Jugendalter";
    english.title = "Psychotherapy of obsessive-compulsive disorder in adolescence";
    german.pages = english.pages = "33";
    CHECK(outcome(german, english) == Outcome::Certain);
    german.pages = english.pages = "S33";
    CHECK(outcome(german, english) != Outcome::Certain);
}

TEST_CASE("a thesis without a venue is known by title, author and year")
{
    sources::Entry thesis;
    thesis.type = "thesis";
    thesis.title = "Mindfulness and rumination in bereaved parents";
    thesis.authors = {{"Okoro", "Ngozi", {}}};
    thesis.year = 2009;
    CHECK(outcome(thesis, thesis) == Outcome::Certain);
    auto chapter = thesis;
    chapter.venue = "Grief: a handbook";
    CHECK(outcome(thesis, chapter) == Outcome::Open);
    auto paper = thesis;
    paper.type = "article-journal";
    CHECK(outcome(thesis, paper) == Outcome::Open);
}

TEST_CASE("a thesis is one in whatever catalogues it is listed, and none of its articles")
{
    sources::Entry thesis;
    thesis.type = "thesis";
    thesis.title = "Mindfulness and rumination in bereaved parents";
    thesis.authors = {{"Okoro", "Ngozi", {}}};
    thesis.year = 2009;
    auto listed = thesis;
    listed.type = "article-journal";
    listed.venue = "Dissertation Abstracts International: Section B: The Sciences and Engineering";
    listed.volume = "70";
    listed.issue = "5-B";
    listed.pages = "2507";
    CHECK(outcome(thesis, listed) == Outcome::Certain);
    auto elsewhere = thesis;
    elsewhere.venue = "ProQuest Dissertations & Theses Global";
    elsewhere.pages = "182"; // so many
    CHECK(outcome(thesis, elsewhere) == Outcome::Certain);
    CHECK(outcome(listed, elsewhere) == Outcome::Certain);
    auto paper = listed;
    paper.venue = "Journal of Bereavement";
    CHECK(outcome(thesis, paper) == Outcome::Open);
    paper.volume = "12";
    paper.pages = "401-412";
    CHECK(outcome(listed, paper) == Outcome::Different);
}

TEST_CASE("a year that is missing, or another in the same issue, parts no article from itself")
{
    auto undated = article();
    undated.year.reset();
    undated.volume.clear();
    undated.issue.clear();
    undated.pages.clear();
    CHECK(outcome(article(), undated) == Outcome::Certain);
    undated.venue = "American Journal of Infection Control";
    CHECK(outcome(article(), undated) != Outcome::Certain);

    auto early = article();
    early.year = *early.year - 2;
    early.pages.clear();
    CHECK(outcome(article(), early) == Outcome::Certain);
    early.issue = "12";
    CHECK(outcome(article(), early) != Outcome::Certain);
}

TEST_CASE("a paper whose authors one record does not name is known by its title, year and venue")
{
    auto anonymous = article();
    anonymous.authors.clear();
    anonymous.volume.clear();
    anonymous.issue.clear();
    anonymous.pages.clear();
    CHECK(outcome(article(), anonymous) == Outcome::Certain);
    anonymous.issue = "12";
    CHECK(outcome(article(), anonymous) != Outcome::Certain);
    anonymous.issue.clear();
    anonymous.year = *anonymous.year + 1;
    CHECK(outcome(article(), anonymous) != Outcome::Certain);

    auto subject = article();
    subject.title = "Cervical screening";
    subject.pages.clear();
    auto anonymousSubject = subject;
    anonymousSubject.authors.clear();
    anonymousSubject.issue.clear();
    CHECK(outcome(subject, anonymousSubject) != Outcome::Certain);
}

TEST_CASE("pages that are counted otherwise part no paper from itself in one issue or one conference")
{
    auto counted = article();
    counted.pages = "5-14";
    counted.volume.clear();
    CHECK(outcome(article(), counted) == Outcome::Certain);
    counted.issue.clear();
    CHECK(outcome(article(), counted) != Outcome::Certain);

    auto paper = article();
    paper.type = "paper-conference";
    paper.venue = "Hawaii International Conference on System Sciences";
    paper.volume.clear();
    paper.issue.clear();
    auto other = paper;
    other.pages = "5-14";
    CHECK(outcome(paper, other) == Outcome::Certain);
    other.abstract = "A poster on alloys: it shows which of them were tried in hospitals so far, by whom, "
                     "and at what price "
                     "they can be had today.";
    paper.abstract =
        "We measured for three years how many patients were infected in rooms that have surfaces of copper, "
        "and in rooms that have none.";
    CHECK(outcome(paper, other) != Outcome::Certain);
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
