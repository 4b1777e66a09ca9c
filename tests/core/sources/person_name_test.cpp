#include "core/review/paper.h"
#include "core/sources/field_text.h"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace alidade;
using namespace alidade::sources;

TEST_CASE("a person's name comes apart at its comma")
{
    CHECK(personName("Turing, Alan M.") == Author{"Turing", "Alan M.", {}});
    CHECK(personName("van der Berg, Anna") == Author{"van der Berg", "Anna", {}});
    CHECK(personName("Turing,") == Author{"Turing", {}, {}});
    CHECK(personName(" , Alan") == Author{"Alan", {}, {}});
}

TEST_CASE("a person's name without a comma ends in the family name and what belongs before it")
{
    CHECK(personName("Alan Mathison Turing") == Author{"Turing", "Alan Mathison", {}});
    CHECK(personName("Ludwig van Beethoven") == Author{"van Beethoven", "Ludwig", {}});
    CHECK(personName("Charles Louis Xavier Joseph de la Vallee Poussin")
          == Author{"de la Vallee Poussin", "Charles Louis Xavier Joseph", {}});
    CHECK(personName("Šárka d'Estaing") == Author{"d'Estaing", "Šárka", {}});
    CHECK(personName("émile šimek Ćosić") == Author{"émile šimek Ćosić", {}, {}});
    CHECK(personName("Plato") == Author{"Plato", {}, {}});
    CHECK(personName("grace hopper") == Author{"hopper", "grace", {}});
    CHECK(personName("") == Author{});
}

TEST_CASE("what begins a family may have a capital where the given name comes first")
{
    CHECK(personName("F. R. De Quill") == Author{"De Quill", "F. R.", {}});
    CHECK(personName("J. Al Rain") == Author{"Al Rain", "J.", {}});
    CHECK(personName("Hedi Ben Quill") == Author{"Ben Quill", "Hedi", {}});
    CHECK(personName("Lars Van den Berg") == Author{"Van den Berg", "Lars", {}});
    CHECK(personName("Mel Ó Cinnéide") == Author{"Ó Cinnéide", "Mel", {}});
    CHECK(personName("Ada Ní Bhriain") == Author{"Ní Bhriain", "Ada", {}});
    CHECK(personName("Á Vieira") == Author{"Vieira", "Á", {}});
    CHECK(personName("J. VAN DER MEER") == Author{"VAN DER MEER", "J.", {}});
    CHECK(personName("Maria Da Quill Rain Jr.") == Author{"Da Quill Rain", "Maria, Jr.", {}});
    CHECK(personName("Al Quill") == Author{"Quill", "Al", {}});
    CHECK(personName("Quoc Minh Le") == Author{"Le", "Quoc Minh", {}});
}

TEST_CASE("a suffix stands behind the given name, wherever the source has it")
{
    const Author king{"King", "Martin Luther, Jr.", {}};
    CHECK(personName("King, Martin Luther, Jr.") == king);
    CHECK(personName("King, Jr., Martin Luther") == king);
    CHECK(personName("Martin Luther King Jr.") == king);
    CHECK(personName("Martin Luther King, Jr.") == king);
    CHECK(personName("King Jr.") == Author{"King", "Jr.", {}});
    CHECK(personName(", , Jr.") == Author{"Jr.", {}, {}}); // nobody has a suffix alone
    CHECK(authorsFromText(toText({king})) == std::vector{king});
}

TEST_CASE("a body is no person")
{
    CHECK(bodyName("World Health Organization") == Author{{}, {}, "World Health Organization"});
}
