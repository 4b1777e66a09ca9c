#include "core/sources/database_name.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

TEST_CASE("names of databases have the family name before a comma, or before initials")
{
    CHECK(databaseName("Quill, Ada B.") == Author{"Quill", "Ada B.", {}});
    CHECK(databaseName("Quill,Ada") == Author{"Quill", "Ada", {}});
    CHECK(databaseName("Fanning E.") == Author{"Fanning", "E.", {}});
    CHECK(databaseName("de la Cruz J.-P.") == Author{"de la Cruz", "J.-P.", {}});
    CHECK(databaseName("Sudler EL") == Author{"Sudler", "EL", {}});
    CHECK(databaseName("Łuczak ŁG") == Author{"Łuczak", "ŁG", {}});
    CHECK(databaseName("Troiano L P") == Author{"Troiano", "L P", {}});
    CHECK(databaseName("Dos Santos H. B.") == Author{"Dos Santos", "H. B.", {}});
    CHECK(databaseName("Doe J. A. Jr.") == Author{"Doe", "J. A., Jr.", {}});
    CHECK(databaseName("Müller J 3rd") == Author{"Müller", "J, 3rd", {}});
    CHECK(databaseName("Smith, John A Jr") == Author{"Smith", "John A, Jr", {}});
    CHECK(databaseName("Smith, John A, Jr") == Author{"Smith", "John A, Jr", {}});
    CHECK(databaseName("Smith, Jr") == Author{"Smith", "Jr", {}});
    CHECK(databaseName("LI X") == Author{"LI", "X", {}});
    CHECK(databaseName("NG J. K.") == Author{"NG", "J. K.", {}});
    CHECK(databaseName("DE SOUZA M") == Author{"DE SOUZA", "M", {}});
    CHECK(databaseName("VAN DER MEER PB") == Author{"VAN DER MEER", "PB", {}});
}

TEST_CASE("names of databases without comma and initials are as spoken")
{
    CHECK(databaseName("Catarina Barata") == Author{"Barata", "Catarina", {}});
    CHECK(databaseName("A. Author-One") == Author{"Author-One", "A.", {}});
    CHECK(databaseName("J. K. Ng") == Author{"Ng", "J. K.", {}});
    CHECK(databaseName("HM LEE") == Author{"LEE", "HM", {}});
    CHECK(databaseName("X LI") == Author{"LI", "X", {}});
    CHECK(databaseName("Plato") == Author{"Plato", {}, {}});
    CHECK(databaseName("余敏") == Author{"余敏", {}, {}});
    CHECK(databaseName("山田 太郎") == Author{"山田", "太郎", {}}); // the family comes first there
    CHECK(databaseName("김 민수") == Author{"김", "민수", {}});
    CHECK(databaseName("アダ クイル") == Author{"クイル", "アダ", {}}); // from elsewhere
}

TEST_CASE("bodies among the names of databases are told by their words")
{
    for (const std::string_view name : {"World Health Organization",
                                        "Invented Study Group",
                                        "Universität Nirgendwo",
                                        "Department of Nothing, Nowhere University",
                                        "Acme Inc."}) {
        CHECK(databaseName(name) == Author{{}, {}, std::string(name)});
    }
    for (const std::string_view name : {"ISO 12345:2002", "3M Nowhere", "Study 329"}) {
        CHECK(databaseName(name) == Author{{}, {}, std::string(name)});
    }
    CHECK(databaseName("Group, Ada") == Author{"Group", "Ada", {}});
    CHECK(databaseName("Ada Quill 2nd") == Author{"Quill", "Ada, 2nd", {}});
    CHECK(databaseName("Ada Quill 0001") == Author{"Quill", "Ada 0001", {}});
}

TEST_CASE("names of databases that name nobody are none")
{
    for (const std::string_view name : {"et al.", "et al", "Et al.,", "and others", "[No authors listed]"}) {
        CHECK(databaseName(name) == Author{});
    }
    CHECK(databaseName("Etal, Ada") == Author{"Etal", "Ada", {}});
}

TEST_CASE("names that stand in one field are taken apart where it is plain how")
{
    using Names = std::vector<std::string>;
    CHECK(namesIn("Doe, J., Roe, R. A., Poe, P.") == Names{"Doe, J.", "Roe, R. A.", "Poe, P."});
    CHECK(namesIn("Doe J, Roe RA, van der Poe P.") == Names{"Doe J", "Roe RA", "van der Poe P."});
    CHECK(namesIn("Doe, Jane and Roe, Richard") == Names{"Doe, Jane", "Roe, Richard"});
    CHECK(namesIn("Doe, Jane A., Roe, Richard") == Names{"Doe, Jane A.", "Roe, Richard"});
    CHECK(namesIn("Doe, J., Roe, R., & Poe, P.") == Names{"Doe, J.", "Roe, R.", "Poe, P."});
    CHECK(namesIn("J. Doe and R. Roe") == Names{"J. Doe", "R. Roe"});
    CHECK(namesIn("DOE, J. AND ROE, R.") == Names{"DOE, J.", "ROE, R."});
    for (const std::string name : {"Doe, Jane",
                                   "Doe, J., Jr.",
                                   "Doe, J",
                                   "van der Berg Smith, Karel Jan",
                                   "Smith and Sons",
                                   "A and B",
                                   "J. Doe and R. Roe,",
                                   "National Oceanic and Atmospheric Administration",
                                   "Department of Health and Human Services, U.S.",
                                   "Food and Drug Administration",
                                   "CENTERS FOR DISEASE CONTROL AND PREVENTION, U.S."}) {
        CHECK(namesIn(name) == Names{name});
    }
}

TEST_CASE("remarks on a name are no part of it")
{
    CHECK(withoutRemark("Doe, Jane [Author]") == "Doe, Jane");
    CHECK(withoutRemark("Doe, Jane (jane@example.org)") == "Doe, Jane");
    CHECK(withoutRemark("Doe, Jane <jane@example.org>") == "Doe, Jane");
    CHECK(withoutRemark("Doe, Jane*") == "Doe, Jane");
    CHECK(withoutRemark("Doe, Jane, Ed.") == "Doe, Jane");
    CHECK(withoutRemark("Brown, Ed") == "Brown, Ed");
    CHECK(withoutRemark("Doe, Jane (Ulm)") == "Doe, Jane (Ulm)");
    CHECK(databaseName("{World Bank}") == Author{{}, {}, "World Bank"});
}

TEST_CASE("initials of a name may be many, transliterated, and have hyphens of any kind")
{
    CHECK(databaseName("Hendriks A.P.J.M.") == Author{"Hendriks", "A.P.J.M.", {}});
    CHECK(databaseName("van Dijk A.P.J.M.") == Author{"van Dijk", "A.P.J.M.", {}});
    CHECK(databaseName("Hendriks APJM") == Author{"Hendriks", "APJM", {}});
    CHECK(databaseName("Tkachenko Yu.A.") == Author{"Tkachenko", "Yu.A.", {}});
    CHECK(databaseName("Zhang Zh.") == Author{"Zhang", "Zh.", {}});
    CHECK(databaseName("Wu Sh.-H.") == Author{"Wu", "Sh.-H.", {}});
    CHECK(databaseName("Chen Y.\u2010H.") == Author{"Chen", "Y.\u2010H.", {}});
    CHECK(databaseName("Smith J., Jr.") == Author{"Smith", "J., Jr.", {}});
    CHECK(databaseName("Martin Luther King, Jr.") == Author{"King", "Martin Luther, Jr.", {}});
    CHECK(namesIn("Smith J.A., Hendriks A.P.J.M., Doe B.")
          == std::vector<std::string>{"Smith J.A.", "Hendriks A.P.J.M.", "Doe B."});
    CHECK(databaseName("Jane Doe.") == Author{"Doe.", "Jane", {}});
    CHECK(databaseName("DAVID COOK") == Author{"COOK", "DAVID", {}});
}

TEST_CASE("words that join others tell a body, and so do its words in the plural")
{
    for (const std::string_view name : {"Centers for Disease Control and Prevention",
                                        "National Institutes of Health",
                                        "Government of India",
                                        "Marks & Spencer",
                                        "EFSA Panel on Nutrition"}) {
        CHECK(databaseName(name) == Author{{}, {}, std::string(name)});
    }
    CHECK(databaseName("Sophie in 't Veld") == Author{"in 't Veld", "Sophie", {}});
    CHECK(databaseName("de la Cruz, Ana") == Author{"de la Cruz", "Ana", {}});
}

TEST_CASE("a number of ORCID behind a name is none of it")
{
    CHECK(withoutRemark("Smith, J. (ORCID: 0000-0001-2345-6789)") == "Smith, J.");
}

TEST_CASE("the number of a trial among the names of databases is none of a person")
{
    CHECK(databaseName("NCT01234567") == Author{{}, {}, "NCT01234567"});
    CHECK(databaseName("EUCTR2009-012345-12-GB") == Author{{}, {}, "EUCTR2009-012345-12-GB"});
    CHECK(databaseName("R2D2") == Author{"R2D2", {}, {}});
}

TEST_CASE("initials before a family name with the given names of them are left out")
{
    CHECK(databaseName("A.B., Quill, Ada Beth") == Author{"Quill", "Ada Beth", {}});
    CHECK(databaseName("L., van der Meer, Lena") == Author{"van der Meer", "Lena", {}});
    CHECK(databaseName("Á., Quill, Áda") == Author{"Quill", "Áda", {}});
    CHECK(databaseName("Quill, A., Jr.") == Author{"Quill", "A., Jr.", {}});
    CHECK(databaseName("J., Quill, Jr.") != Author{"Quill", "Jr.", {}});
}
