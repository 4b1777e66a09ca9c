#include "core/duplicates/citation.h"
#include "core/duplicates/similarity.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::duplicates;

namespace {

Name name(std::string family, std::string given)
{
    return namesOf(std::vector<Author>{{std::move(family), std::move(given), {}}}).at(0);
}

VenueMatch venues(std::string_view a, std::string_view b)
{
    return compare(venueOf(a, {}, {}), venueOf(b, {}, {}));
}

PlaceMatch pages(std::string_view a, std::string_view b)
{
    return comparePages(pagesOf(a), pagesOf(b));
}

}

TEST_CASE("similarity is the share of letters in common and in order")
{
    CHECK(similarity("", "") == 1);
    CHECK(similarity("kernel", "") == 0);
    CHECK(similarity("kernel", "kernel") == 1);
    CHECK(similarity("abcd", "abxd") == Approx(0.75)); // 2 * 3 / 8
    const std::string hundred(100, 'a');
    CHECK(similarity(hundred + "bc", hundred + "cb") == Approx(2.0 * 101 / 204));
}

TEST_CASE("abbreviated end pages are completed, and prefixes kept")
{
    CHECK(pagesOf("244-58").last == "258");
    CHECK(pagesOf("pp. I22--I27").first == "i22");
    CHECK(pagesOf("I22-27").last == "i27");
    CHECK(pagesOf("984 – 1016").last == "1016");
    CHECK(pagesOf("(no pagination)").first.empty());
    CHECK(pagesOf("617-20; discussion 620-1").others.empty());
    CHECK(pagesOf("230-5, 246-51").others == std::vector<std::string>{"246"});
}

TEST_CASE("a page range that a spreadsheet took for a date is read back")
{
    CHECK(pagesOf("01-Sep").first == "1");
    CHECK(pagesOf("01-Sep").last == "9");
    CHECK(pagesOf("Aug-08").first == "8");
}

TEST_CASE("first pages agree with and without their supplement's letter")
{
    CHECK(pages("12-19", "12-9") == PlaceMatch::Same);
    CHECK(pages("S136", "136") == PlaceMatch::Near);
    CHECK(pages("676-682", "678-684") == PlaceMatch::Near);
    CHECK(pages("12-19", "14-19") == PlaceMatch::Near);
    CHECK(pages("12-19", "32-39") == PlaceMatch::Different);
    CHECK(pages("", "12") == PlaceMatch::Unknown);
    CHECK(pages("99999999999999999999-99999999999999999999", "1-2") == PlaceMatch::Different);
}

TEST_CASE("volumes and issues are compared without their labels and zeros")
{
    CHECK(compareNumbers(numberOf("Vol. 012"), numberOf("12")) == PlaceMatch::Same);
    CHECK(compareNumbers(numberOf("12 Suppl 1"), numberOf("12")) == PlaceMatch::Near);
    CHECK(compareNumbers(numberOf("12"), numberOf("13")) == PlaceMatch::Different);
    CHECK(numberOf("n/a").empty());
}

TEST_CASE("a journal is known by its abbreviations, its acronym and its ISSN")
{
    CHECK(venues("J Assoc Inf Syst", "Journal of the Association for Information Systems")
          == VenueMatch::Same);
    CHECK(venues("Proc. Natl. Acad. Sci. U.S.A.",
                 "Proceedings of the National Academy of Sciences of the United States of America")
          == VenueMatch::Same);
    CHECK(venues("JAMA", "Journal of the American Medical Association") == VenueMatch::Same);
    CHECK(venues("Materials (Basel)", "Materials") == VenueMatch::Same);
    CHECK(venues("ICIS 2017: Transforming Society", "International Conference on Information Systems")
          == VenueMatch::Same);
    CHECK(venues("Kidney International", "Pediatric Nephrology") == VenueMatch::Different);
    CHECK(venues("", "Kidney International") == VenueMatch::Unknown);
    CHECK(
        compare(venueOf("Ai zheng", {}, "1944-446X (Electronic)"), venueOf("Chin J Cancer", {}, "1944-446x"))
        == VenueMatch::Same);
}

TEST_CASE("a person is known by a family name and what is given of the others")
{
    CHECK(isSamePerson(name("Müller", "Anna Maria"), name("Muller", "A. M.")));
    CHECK(isSamePerson(name("van der Berg", "A."), name("Berg", "Anna van der")));
    CHECK(isSamePerson(name("Chen", "Liang"), name("Liang", "Chen")));
    CHECK(isSamePerson(name("Dinev", "Tamara"), name("Diney", "Tamara")));
    CHECK(isSamePerson(name("JM", "Smith"), name("Smith", "Jane M.")));
    CHECK_FALSE(isSamePerson(name("Wang", "Li"), name("Wang", "Tao")));
    CHECK_FALSE(isSamePerson(name("Li", "J."), name("Wu", "J.")));
    CHECK(namesOf(std::vector<Author>{{"Anonymous", {}, {}}}).empty());
}

TEST_CASE("a citation takes the DOI bare, and no page that is counted within the paper")
{
    sources::Entry entry;
    entry.doi = "https://doi.org/10.1145/ABC.1";
    entry.pages = "1-16";
    CHECK(citationOf(entry).doi == "10.1145/abc.1");
    CHECK(citationOf(entry).pages.first.empty());
    entry.volume = "3";
    CHECK(citationOf(entry).pages.first == "1");
}
