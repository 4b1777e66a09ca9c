#include "tests/core/duplicates/citations.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::duplicates;
using tests::article;
using tests::outcome;

TEST_CASE("an equal abstract stands in for authors or a venue that one record does not name")
{
    auto one = article();
    one.abstract =
        "Copper kills bacteria on contact. We asked whether rails, trays and chairs of copper keep "
        "patients in intensive care from infections that they would get from surfaces of plastic.";
    one.issue.clear();
    one.pages.clear();
    auto other = one;
    other.authors.clear();
    CHECK(outcome(one, other) == Outcome::Certain);
    other.title = "Copper surfaces reduce infection in intensive care units";
    CHECK(outcome(one, other) == Outcome::Certain);
    other = one;
    other.venue.clear();
    other.volume.clear();
    CHECK(outcome(one, other) == Outcome::Certain);
    other.abstract =
        "Patients touch rails, trays and chairs all day. This trial compares two hospitals, one of "
        "which replaced six objects in every room while the other went on with what it had.";
    CHECK(outcome(one, other) == Outcome::Open);
    other.abstract = one.abstract;
    other.venue = "bioRxiv";
    CHECK(outcome(one, other) == Outcome::Open);
    other.venue.clear();
    other.type = "thesis";
    CHECK(outcome(one, other) == Outcome::Open);
}

TEST_CASE("a label that one database adds to a title is passed over where the abstract is the same")
{
    auto one = article();
    one.abstract =
        "Copper kills bacteria on contact. We asked whether rails, trays and chairs of copper keep "
        "patients in intensive care from infections that they would get from surfaces of plastic.";
    one.pages.clear();
    auto other = one;
    other.issue.clear();
    other.title += " 11 Medical and Health Sciences 1117 Public Health";
    CHECK(outcome(one, other) == Outcome::Certain);
    one.issue = other.issue = "Suppl. 1"; // where abstracts of one group begin with the same sentence
    CHECK(outcome(one, other) != Outcome::Certain);
}

TEST_CASE("a lost subtitle, or a word that is another, is passed over where the abstract is the same")
{
    auto one = article();
    one.abstract =
        "Copper kills bacteria on contact. We asked whether rails, trays and chairs of copper keep "
        "patients in intensive care from infections that they would get from surfaces of plastic.";
    auto other = one;
    other.title += ": a randomised trial";
    other.volume.clear();
    other.issue.clear();
    other.pages.clear();
    CHECK(outcome(one, other) == Outcome::Certain);
    other = one;
    other.title = "Copper services reduce infections in intensive care units"; // read wrongly from paper
    other.pages = "479";
    CHECK(outcome(one, other) == Outcome::Certain);
    one.pages = other.pages = "S479";
    CHECK(outcome(one, other) != Outcome::Certain);
}

TEST_CASE("an abstract of a meeting and a record without a venue are shown to a person")
{
    auto one = article();
    one.abstract =
        "Copper kills bacteria on contact. We asked whether rails, trays and chairs of copper keep "
        "patients in intensive care from infections that they would get from surfaces of plastic.";
    one.pages = "A353";
    auto other = one;
    for (auto* field : {&other.venue, &other.volume, &other.issue, &other.pages}) {
        field->clear();
    }
    CHECK(outcome(one, other) == Outcome::Open);
}

TEST_CASE("abstracts and place outweigh authors whose names were taken apart wrongly")
{
    auto one = article();
    one.authors = {{"Prado", "J. V.", {}}, {"Esparza", "M. M.", {}}};
    one.abstract =
        "Copper kills bacteria on contact. We asked whether rails, trays and chairs of copper keep "
        "patients in intensive care from infections that they would get from surfaces of plastic.";
    auto other = one;
    other.authors = {{"Valeria", "P. J.", {}}, {"Mario", "E. M.", {}}};
    CHECK(outcome(one, other) == Outcome::Certain);
    other.abstract.clear();
    CHECK(outcome(one, other) == Outcome::Open);
}

TEST_CASE("without authors a slip in the title is passed over on the same page, but not in a supplement")
{
    auto one = article();
    one.authors.clear();
    auto other = one;
    other.title = "Copper surfaces reduce infection in intensive care units";
    other.pages = "479";
    CHECK(outcome(one, other) == Outcome::Certain);
    one.pages = other.pages = "S479";
    CHECK(outcome(one, other) != Outcome::Certain);
    one.pages.clear();
    CHECK(outcome(one, other) == Outcome::Open);
}

TEST_CASE("an abstract is known by the letter behind its page as well")
{
    auto abstract = article();
    abstract.pages = "15A";
    abstract.issue = "2";
    CHECK(outcome(article(), abstract) == Outcome::Open);
    auto plain = abstract;
    plain.pages = "15";
    CHECK(outcome(plain, abstract) == Outcome::Certain);
}

TEST_CASE("an abstract of a supplement is known where another record gives its one page but no issue")
{
    auto abstract = article();
    abstract.issue = "Suppl. 1";
    abstract.pages.clear();
    auto other = article();
    other.issue.clear();
    other.pages = "985-985";
    CHECK(outcome(abstract, other) == Outcome::Certain);
    other.pages = "985"; // where an article may begin
    CHECK(outcome(abstract, other) == Outcome::Open);
}

TEST_CASE("the abstracts of two meetings under one title are two, also where one volume holds both")
{
    auto one = article();
    one.issue.clear();
    one.pages = "P123";
    auto two = article();
    two.issue = "Suppl. 3";
    two.pages = "401";
    CHECK(outcome(one, two) == Outcome::Open);
    two.pages = "P123";
    CHECK(outcome(one, two) == Outcome::Certain);
}

TEST_CASE("an abstract of a supplement and an article of the next year without a place are not merged")
{
    auto abstract = article();
    abstract.volume.clear();
    abstract.issue.clear();
    abstract.pages = "A39";
    auto article2014 = article();
    article2014.year = 2014;
    article2014.volume.clear();
    article2014.issue.clear();
    article2014.pages.clear();
    CHECK(outcome(abstract, article2014) == Outcome::Open);
}

TEST_CASE("a volume that is none, and an issue named by its month, contradict no number")
{
    auto one = article();
    auto other = article();
    other.volume = "(no pagination)";
    other.issue.clear();
    other.pages.clear();
    other.year = 2012;
    CHECK(outcome(one, other) == Outcome::Certain);
    other = article();
    other.issue = "May-Jun";
    other.pages.clear();
    other.authors.clear();
    CHECK(compare(citationOf(one), citationOf(other))[Aspect::Issue] == Missing);
    other.issue = "Suppl";
    CHECK(compare(citationOf(one), citationOf(other))[Aspect::Issue] == Different);
}

TEST_CASE("a journal is known by each of its names, and by an acronym that leaves out its country")
{
    const auto match = [](std::string_view a, std::string_view b) {
        return compare(venueOf(a, {}, {}), venueOf(b, {}, {}));
    };
    CHECK(match("Ai zheng = Aizheng = Chinese journal of cancer", "Chinese Journal of Cancer")
          == VenueMatch::Same);
    CHECK(match("Chotmaihet thangphaet [Journal of the Medical Association of Thailand]", "J Med Assoc Thai")
          == VenueMatch::Same);
    CHECK(match("Copper Letters [Electronic Resource]", "Silver Letters [Electronic Resource]")
          == VenueMatch::Different);
    CHECK(match("Proceedings - Symposium on Copper Wires", "Symposium on Copper Wires") == VenueMatch::Same);
    CHECK(match("Proceedings - Symposium on Copper Wires", "Proceedings - Conference on Silver Coins")
          == VenueMatch::Different);
    CHECK(match("Proceedings (Baylor University. Medical Center)", "Proc (Bayl Univ Med Cent)")
          == VenueMatch::Same);
    CHECK(match("PNAS", "Proceedings of the National Academy of Sciences of the United States of America")
          == VenueMatch::Same);
}

TEST_CASE("volume and page of a journal outweigh a year that is a slip, also for a generic title")
{
    auto one = article();
    one.title = "Editorial";
    auto other = one;
    other.year = 2012;
    CHECK(outcome(one, other) == Outcome::Certain);
    other = one;
    other.volume.clear();
    CHECK(outcome(one, other) == Outcome::Certain);
    other.pages = "401";
    CHECK(outcome(one, other) == Outcome::Different);
    auto german = article();
    german.title = "[Surfaces of copper lower the number of infections. A controlled trial]";
    german.year.reset();
    CHECK(outcome(article(), german) == Outcome::Certain);
}

TEST_CASE("a subtitle is passed over on the same page of the same issue where a volume is missing")
{
    auto other = article();
    other.title += ": a randomised trial";
    other.volume.clear();
    other.pages = "479";
    CHECK(outcome(article(), other) == Outcome::Certain);
    other.issue.clear();
    CHECK(outcome(article(), other) != Outcome::Certain);
}
