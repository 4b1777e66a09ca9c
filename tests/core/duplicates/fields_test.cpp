#include "core/duplicates/author_lists.h"
#include "core/duplicates/citation.h"
#include "core/duplicates/similarity.h"
#include "core/duplicates/supplement.h"
#include "core/duplicates/trial.h"

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
    CHECK(pages("1627S-1633S", "S1627-S1633") == PlaceMatch::Near);
    CHECK(pages("1627S-1633S", "1627-33") == PlaceMatch::Near);
    CHECK(pages("A12", "P12") == PlaceMatch::Different);
    CHECK(pages("e36012", "1-8") == PlaceMatch::Unknown); // counted within the paper
    CHECK(pages("312-319", "1-8") == PlaceMatch::Different);
    CHECK(pages("99999999999999999999-99999999999999999999", "1-2") == PlaceMatch::Different);
}

TEST_CASE("volumes and issues are compared without their labels and zeros")
{
    CHECK(compareNumbers(numberOf("Vol. 012"), numberOf("12")) == PlaceMatch::Same);
    CHECK(compareNumbers(numberOf("12 Suppl 1"), numberOf("12")) == PlaceMatch::Near);
    CHECK(compareNumbers(numberOf("12"), numberOf("13")) == PlaceMatch::Different);
    CHECK(numberOf("n/a").empty());
    CHECK(compareNumbers(numberOf("25 Suppl 1"), numberOf("26 Suppl 1")) == PlaceMatch::Different);
    CHECK(compareNumbers(numberOf("2010 (4)"), numberOf("4")) == PlaceMatch::Near);
    CHECK(compareNumbers(numberOf("4-5"), numberOf("5-6")) == PlaceMatch::Different);
    CHECK(compareNumbers(numberOf("Suppl"), numberOf("Suppl")) == PlaceMatch::Near);
}

TEST_CASE("a supplement is known by its volume, its issue or its pages, and has a number")
{
    const auto supplement = [](std::string_view volume, std::string_view issue, std::string_view pages) {
        return supplementOf(numberOf(volume), numberOf(issue), pagesOf(pages));
    };
    CHECK_FALSE(supplement("12", "3", "45-51").isOne());
    CHECK_FALSE(supplement("12", "3", "e1005").isOne());
    CHECK(supplement("31 Suppl 2", "", "44").number == "2");
    CHECK(supplement("27", "15_SUPPL. 1", "").number == "1");
    CHECK(supplement("27", "S3", "").number == "3");
    CHECK(supplement("27", "4S", "").isNamed);
    CHECK(supplement("27", "3", "A15-A16").isPageMarked);
    CHECK_FALSE(supplement("27", "Spring", "15").isOne());
}

TEST_CASE("a registration of a trial is known by the number that a registry gave it")
{
    sources::Entry entry;
    entry.authors = {{{}, {}, "NCT01234567"}};
    CHECK(trialOf(entry) == "nct01234567");
    entry.authors = {{"Nct", {}, {}}};
    CHECK(trialOf(entry).empty());
    entry.url = "https://clinicaltrials.gov/show/NCT01234567";
    CHECK(trialOf(entry) == "nct01234567");
    entry.url = "https://trialsearch.who.int/Trial2.aspx?TrialID=EUCTR2009-012345-12-GB";
    CHECK(trialOf(entry) == "euctr200901234512");
    entry.url = "https://trialsearch.who.int/Trial2.aspx?TrialID=CTRI/2018/03/012345";
    CHECK(trialOf(entry) == "ctri201803012345");
    entry.url = "https://trialsearch.who.int/Trial2.aspx?TrialID=IRCT201108097270N1";
    CHECK(trialOf(entry) == "irct201108097270n1"); // N2 is the next trial of the same people
    entry.url = "https://electric.example/TrialID=CTRI/2018/03/012345";
    CHECK(trialOf(entry) == "ctri201803012345");
    entry.url = "https://clinicaltrials.gov/show/NCT01234567/results/2018";
    CHECK(trialOf(entry) == "nct01234567");
    entry.url = "https://example.org/function12345";
    CHECK(trialOf(entry).empty());
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

TEST_CASE("a journal with more words behind the short name of another is not that journal")
{
    CHECK(venues("Brain", "Brain Research") == VenueMatch::Different);
    CHECK(venues("BMJ", "BMJ Open") == VenueMatch::Different);
    CHECK(venues("J Neurosci", "Journal of Neuroscience Methods") == VenueMatch::Different);
    CHECK(venues("J Neurosci", "The Journal of Neuroscience") == VenueMatch::Same);
    CHECK(venues("Z Kardiol", "Zeitschrift für Kardiologie") == VenueMatch::Same);
    CHECK(venues("Transplant International", "Transplant International.Conference: 15th Congress")
          == VenueMatch::Same);
    CHECK(venues("International Journal of …", "International Journal of Stroke") == VenueMatch::Same);
    CHECK(venues("Nature Reviews Drug Disc", "Nature Reviews Drug Discovery") == VenueMatch::Same);
}

TEST_CASE("a journal with two names, or with a subtitle, is known by any of them that is long enough")
{
    const std::vector<std::pair<std::string_view, std::string_view>> SAME = {
        {"Rinsho Byori - Japanese Journal of Clinical Pathology",
         "Rinsho byori.The Japanese journal of clinical pathology."},
        {"[Rinsho ketsueki] The Japanese journal of clinical hematology.",
         "Rinsho Ketsueki - Japanese Journal of Clinical Hematology"},
        {"JPEN. Journal of parenteral and enteral nutrition",
         "Jpen: Journal of Parenteral & Enteral Nutrition"},
        {"Clin Med Insights Circ Respir Pulm Med",
         "Clinical Medicine Insights: Circulatory, Respiratory and Pulmonary Medicine"},
        {"Journal of Trauma-Injury Infection & Critical Care", "The Journal of trauma"},
        {"Eur J Cardiothorac Surg", "European Journal of Cardio-thoracic Surgery"},
        {"Chung-Hua Chieh Ho Tsa Chih Chinese Journal of Tuberculosis & Respiratory Diseases",
         "Zhonghua jie he za zhi = Chinese journal of tuberculosis and respiratory diseases"},
        {"Zhongguo za zhi [Chinese Journal of Integrated Medicine]",
         "Zhongguo Zazhi/Chinese Journal of Integrated Medicine/Zhongguo Yi Xue Hui"},
    };
    for (const auto& [a, b] : SAME) {
        INFO(a << " | " << b);
        CHECK(venues(a, b) == VenueMatch::Same);
        CHECK(venues(b, a) == VenueMatch::Same);
    }
    CHECK(venues("Surgery, Gynecology & Obstetrics", "Surgery") == VenueMatch::Different);
    CHECK(venues("Nephron. Clinical Practice", "Nephron. Experimental Nephrology") == VenueMatch::Different);
    CHECK(venues("Chest : official journal of the Society of Lungs",
                 "Breath : official journal of the Society of Lungs")
          == VenueMatch::Different);
}

TEST_CASE("journals of two fields are two, however few letters tell them apart")
{
    CHECK(venues("Pediatric Neurology", "Pediatric Nephrology") == VenueMatch::Different);
    CHECK(venues("American Journal of Cardiology", "American Journal of Radiology") == VenueMatch::Different);
    CHECK(venues("Journal of Physics B", "Journal of Physics C") == VenueMatch::Different);
    CHECK(venues("Seminars in Haematology", "Seminars in Hematology") == VenueMatch::Same);
    CHECK(venues("Journal of Laboratory Automaton", "Journal of Laboratory Automation") == VenueMatch::Same);
    CHECK(venues("Zhonghua wei chang wai ke za zhi", "Zhonghua Weichang Waike Zazhi") == VenueMatch::Same);
}

TEST_CASE("a person is known by a family name and what is given of the others")
{
    CHECK(isSamePerson(name("Müller", "Anna Maria"), name("Muller", "A. M.")));
    CHECK(isSamePerson(name("van der Berg", "A."), name("Berg", "Anna van der")));
    CHECK(isSamePerson(name("Chen", "Liang"), name("Liang", "Chen")));
    CHECK(isSamePerson(name("Dinev", "Tamara"), name("Diney", "Tamara")));
    CHECK(isSamePerson(name("JM", "Smith"), name("Smith", "Jane M.")));
    CHECK(isSamePerson(name("Junping", "Liu"), name("Liu", "J.")));
    CHECK(isSamePerson(name("Zhang", "W."), name("Zhang", "L. W.")));
    CHECK(isSamePerson(name("Bar-Gill1", "Sagit"), name("Bar-Gill", "Sagit")));
    CHECK_FALSE(isSamePerson(name("Wang", "Li"), name("Wang", "Tao")));
    CHECK_FALSE(isSamePerson(name("Garcia-Lopez", "M."), name("Lopez-Perez", "A.")));
    CHECK_FALSE(isSamePerson(name("Li", "Wei"), name("Wang", "Li")));
    CHECK_FALSE(isSamePerson(name("Thomas", "Dylan"), name("Smith", "Thomas")));
    CHECK_FALSE(isSamePerson(name("NCT00844844", ""), name("NCT00844845", "")));
    CHECK_FALSE(isSamePerson(name("Li", "J."), name("Wu", "J.")));
    CHECK(namesOf(std::vector<Author>{{"Anonymous", {}, {}}}).empty());
}

TEST_CASE(
    "a person is known by letters of the north and of Poland and Turkey, and by those that stand for them")
{
    CHECK(isSamePerson(name("Møller", "J."), name("Moller", "J.")));
    CHECK(isSamePerson(name("Østergaard", "K."), name("Ostergaard", "K.")));
    CHECK(isSamePerson(name("Kjær", "M."), name("Kjaer", "M.")));
    CHECK(isSamePerson(name("Łoś", "A."), name("Los", "A.")));
    CHECK(isSamePerson(name("Yıldız", "E."), name("Yildiz", "E.")));
}

TEST_CASE("a person is known with what stands before the family name and without it")
{
    CHECK(isSamePerson(name("van Os", "J."), name("Os", "J. van")));
    CHECK(isSamePerson(name("De Wit", "L."), name("Wit", "L.")));
    CHECK(isSamePerson(name("De Wit", "L."), name("DeWit", "L.")));
    CHECK_FALSE(isSamePerson(name("van Os", "J."), name("van Oort", "J.")));
    CHECK_FALSE(isSamePerson(name("van den Berg", "J."), name("van den Broek", "J.")));
    CHECK_FALSE(isSamePerson(name("De Wit", "L."), name("De Vos", "L.")));
}

TEST_CASE("authors are met one by one, whichever list comes first")
{
    const std::vector<Name> initials = {name("Wang", "X."), name("Wang", "L."), name("Liu", "J.")};
    const std::vector<Name> turned = {
        name("Xiaoguang", "Wang"), name("Yusheng", "Liang"), name("Junping", "Liu")};
    CHECK(compareAuthors(initials, turned) == Same); // two of three
    CHECK(compareAuthors(turned, initials) == Same);
    const std::vector<Name> one = {name("Wang", "X."), name("Berg", "A."), name("Diaz", "B.")};
    const std::vector<Name> twice = {name("Wang", "X."), name("Wang", "X."), name("Kim", "C.")};
    CHECK(compareAuthors(one, twice) == Part); // one of three: nobody is met twice
    CHECK(compareAuthors(twice, one) == Part);
    CHECK(compareAuthors({name("Иванов", "И.")}, {name("Ivanov", "I.")}) == Missing);
    CHECK(compareFirstAuthors({name("TracMan Collaborators", "")}, {name("Young", "Duncan")}) == Near);
    CHECK(compareFirstAuthors({name("Zhang", "Wei")}, {name("Zhang", "Li")}) == Near);
    CHECK(compareFirstAuthors({name("Zhang", "Wei")}, {name("Young", "Duncan")}) == Different);
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

TEST_CASE("the papers of one issue keep their DOIs apart where these hold brackets and semicolons")
{
    sources::Entry one;
    one.doi = "10.1002/(SICI)1097-0142(19990101)85:1<1::AID-CNCR1>3.0.CO;2-X";
    auto two = one;
    two.doi = "10.1002/(SICI)1097-0142(19990101)85:1<40::AID-CNCR6>3.0.CO;2-W";
    CHECK(citationOf(one).doi == "10.1002/(sici)1097-0142(19990101)85:1<1::aid-cncr1>3.0.co;2-x");
    CHECK(citationOf(one).doi != citationOf(two).doi);
}
