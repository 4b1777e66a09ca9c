#include "core/sources/abbreviation.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

#include <utility>

using namespace alidade;
using namespace alidade::sources;

TEST_CASE("a word is abbreviated by its beginning and by letters of it in their order")
{
    for (const auto& [part, word] :
         {std::pair("clin", "clinical"), {"natl", "national"}, {"jnl", "journal"}, {"brain", "brain"}}) {
        INFO(part);
        CHECK(isAbbreviatedWord(part, word));
    }
    for (const auto& [part, word] : {std::pair("atl", "national"),
                                     {"nlat", "national"},
                                     {"clinicals", "clinical"},
                                     {"", "rain"},
                                     {"r", ""}}) {
        INFO(part);
        CHECK_FALSE(isAbbreviatedWord(part, word));
    }
}

TEST_CASE("an abbreviation has the words of the name, cut or contracted, without the small ones")
{
    CHECK(isAbbreviation("N. Engl. J. Med.", "The New England Journal of Medicine"));
    CHECK(isAbbreviation("Proc Natl Acad Sci", "Proceedings of the National Academy of Sciences"));
    CHECK(isAbbreviation("Inf. Softw. Technol.", "Information and Software Technology"));
    CHECK(isAbbreviation("J Pediatr (Rio J)", "Jornal de Pediatria (Rio de Janeiro)"));
    CHECK(isAbbreviation("Z. Physik", "Zeitschrift f\u00FCr Physik"));
    CHECK_FALSE(isAbbreviation("Annals of Rain", "Annals of Rain"));
    CHECK_FALSE(isAbbreviation("The New England Journal of Medicine", "N. Engl. J. Med."));
    CHECK_FALSE(isAbbreviation("Annals", "Annals of Rain"));
    CHECK_FALSE(isAbbreviation("Nature", "Nature Communications"));
    CHECK_FALSE(isAbbreviation("JAMA", "Journal of the American Medical Association"));
    CHECK_FALSE(isAbbreviation("Ann. Wind", "Annals of Rain"));
    CHECK_FALSE(isAbbreviation("", "Annals of Rain"));
}

TEST_CASE("of two names of a journal in tags, the full one counts, whichever tag is meant for it")
{
    const auto check = [](void (*reader)(std::string_view, Sink&), std::string_view text) {
        const auto found = tests::collected(reader, text);
        INFO(text);
        REQUIRE(found.entries.size() == 1);
        CHECK(found.entries[0].venue == "Annals of Heavy Rain");
        CHECK(found.entries[0].venueShort == "Ann. Heavy Rain");
        CHECK(found.entries[0].other.empty());
    };
    check(readRis, "TY  - JOUR\nTI  - One\nJF  - Ann. Heavy Rain\nT2  - Annals of Heavy Rain\nER  - \n");
    check(readRis,
          "TY  - JOUR\nTI  - One\nT2  - Annals of Heavy Rain\nJF  - Ann. Heavy Rain\nJO  - Ann. Heavy "
          "Rain\nER  - \n");
    check(readRis, "TY  - JOUR\nTI  - One\nJF  - Ann. Heavy Rain\nJO  - Annals of Heavy Rain\nER  - \n");
    check(readRis, "TY  - JOUR\nTI  - One\nJF  - Annals of Heavy Rain\nJO  - Ann. Heavy Rain\nER  - \n");
    check(readRefWorks, "RT Journal Article\nT1 One\nJF Ann. Heavy Rain\nT2 Annals of Heavy Rain\n");
}

TEST_CASE("a series is not the full name of a journal")
{
    const auto found = tests::collected(
        readRis,
        "TY  - JOUR\nTI  - One\nJF  - Annals of Rain\nT2  - Annals of Rain and of Heavy Wind\nER  - \n");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].venue == "Annals of Rain");
}
