#include "core/review/paper.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("authors are kept one a line, family name first, bodies in braces")
{
    const std::vector<Author> authors = {{"Chen", "Zhe", {}}, {{}, {}, "Rust Foundation"}, {"Plato", {}, {}}};
    CHECK(toText(authors) == "Chen, Zhe\n{Rust Foundation}\nPlato");
    CHECK(authorsFromText("Chen, Zhe\n{Rust Foundation}\nPlato") == authors);
    CHECK(authorsFromText("").empty());
    CHECK(toText({}).empty());
}

TEST_CASE("authors come back as they were kept")
{
    for (const Author& author : {Author{"van der Berg", "A. B.", {}},
                                 Author{"King", "Martin Luther, Jr.", {}},
                                 Author{{}, "Teller", {}},
                                 Author{"Ó Briain", "Éamon", {}},
                                 Author{{}, {}, "IEEE, Standards {Association}"},
                                 Author{{}, {}, "{}"}}) {
        INFO(toText({author}));
        CHECK(authorsFromText(toText({author})) == std::vector{author});
    }
}

TEST_CASE("a table names one author, two, or the first and others")
{
    CHECK(shortAuthors({}).empty());
    CHECK(shortAuthors({{"Chen", "Zhe", {}}}) == "Chen");
    CHECK(shortAuthors({{"Chen", "Zhe", {}}, {{}, {}, "Rust Foundation"}}) == "Chen and Rust Foundation");
    CHECK(shortAuthors({{"Chen", "Zhe", {}}, {"Li", "A", {}}, {"Wu", "B", {}}}) == "Chen et al.");
}
