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
    CHECK(databaseName("LI X") == Author{"LI", "X", {}});
    CHECK(databaseName("NG J. K.") == Author{"NG", "J. K.", {}});
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
    CHECK(databaseName("Group, Ada") == Author{"Group", "Ada", {}});
}

TEST_CASE("names of databases that name nobody are none")
{
    for (const std::string_view name : {"et al.", "et al", "Et al.,", "and others"}) {
        CHECK(databaseName(name) == Author{});
    }
    CHECK(databaseName("Etal, Ada") == Author{"Etal", "Ada", {}});
}
