#include "core/sources/bibtex_names.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

using namespace alidade;
using sources::bibtexNames;
using Authors = std::vector<Author>;

TEST_CASE("names of BibTeX are parted at `and` outside of braces")
{
    CHECK(bibtexNames("Knuth, Donald E. and Leslie Lamport\n AND {Barnes and Noble} and others")
          == Authors{{"Knuth", "Donald E.", {}}, {"Lamport", "Leslie", {}}, {{}, {}, "Barnes and Noble"}});
    CHECK(bibtexNames("").empty());
    CHECK(bibtexNames("A and ,") == Authors{{"A", {}, {}}});
    CHECK(bibtexNames("Anderson and Sandy Andover")
          == Authors{{"Anderson", {}, {}}, {"Andover", "Sandy", {}}});
}

TEST_CASE("braces and TeX in a name protect words and hide no letters")
{
    CHECK(bibtexNames("{\\'E}mile {de la Tour} and A.~D.~P. {Howard} and {{\\c{C}}elik, Jan}")
          == Authors{{"de la Tour", "Émile", {}}, {"Howard", "A. D. P.", {}}, {{}, {}, "Çelik, Jan"}});
    CHECK(bibtexNames("{\\c{C}}elik, Jan") == Authors{{"Çelik", "Jan", {}}});
    CHECK(bibtexNames("{van der Berg}, Anna and Ludwig {\\v s}van Beethoven")
          == Authors{{"van der Berg", "Anna", {}}, {"švan Beethoven", "Ludwig", {}}});
    CHECK(bibtexNames("King, Jr., Martin and {Bell, II}, Edwin")
          == Authors{{"King", "Martin, Jr.", {}}, {"Bell, II", "Edwin", {}}});
}

TEST_CASE("labelled parts of BibLaTeX are understood")
{
    CHECK(bibtexNames("family=Poussin, given=Charles, prefix=de la, suffix=Jr., given-i=C and Ada Lovelace")
          == Authors{{"de la Poussin", "Charles, Jr.", {}}, {"Lovelace", "Ada", {}}});
    CHECK(bibtexNames("given={Hans Peter}, family=\"Müller\"") == Authors{{"Müller", "Hans Peter", {}}});
    CHECK(bibtexNames("given=Jan, prefix=van den") == Authors{{"van den", "Jan", {}}});
}

TEST_CASE("lists without `and` are parted where they can be no name")
{
    const Authors two{{"Lovelace", "A.", {}}, {"Turing", "A. M.", {}}};
    CHECK(bibtexNames("Lovelace, A.; Turing, A. M.") == two);
    CHECK(bibtexNames("Lovelace, A., Turing, A. M.") == two);
    CHECK(bibtexNames("Ada Lovelace, Alan Turing, Grace Hopper")
          == Authors{{"Lovelace", "Ada", {}}, {"Turing", "Alan", {}}, {"Hopper", "Grace", {}}});
    CHECK(bibtexNames("Lovelace,, Turing, A.") == Authors{{"Lovelace", {}, {}}, {"Turing", "A.", {}}});
    CHECK(bibtexNames("Lovelace, Ada") == Authors{{"Lovelace", "Ada", {}}});
}

TEST_CASE("an `and` before the last of several names hides no others")
{
    const Authors three{{"Lovelace", "Ada", {}}, {"Turing", "Alan", {}}, {"Hopper", "Grace", {}}};
    CHECK(bibtexNames("Ada Lovelace, Alan Turing, and Grace Hopper") == three);
    CHECK(bibtexNames("Lovelace, Ada, Turing, Alan, and Hopper, Grace") == three);
    CHECK(bibtexNames("Lovelace, Ada and Turing, Alan and and Hopper, Grace and") == three);
    CHECK(bibtexNames("King, Jr., Martin and Hopper, Grace")
          == Authors{{"King", "Martin, Jr.", {}}, {"Hopper", "Grace", {}}});
    CHECK(bibtexNames("family=Berg, given=Jan, prefix=van den, suffix=Jr. and Hopper, Grace")
          == Authors{{"van den Berg", "Jan, Jr.", {}}, {"Hopper", "Grace", {}}});
}

TEST_CASE("authors are told apart as people write them who know no BibTeX")
{
    const Authors two{{"Lovelace", "A.", {}}, {"Turing", "A. M.", {}}};
    CHECK(bibtexNames("Lovelace, A. \\& Turing, A. M.") == two);
    CHECK(bibtexNames("Lovelace A. and Turing A. M.") == two);
    CHECK(bibtexNames("{Lovelace, A. and Turing, A. M.}") == two);
    CHECK(bibtexNames("{{Lovelace, A. and Turing, A. M. and others}}").size() == 1);
    CHECK(bibtexNames("Lovelace, A. and Turing, A. M. et al.") == two);
    CHECK(bibtexNames("Barnes \\& Noble").size() == 1);
    CHECK(bibtexNames("{Barnes and Noble, Inc.}") == Authors{{{}, {}, "Barnes and Noble, Inc."}});
    CHECK(bibtexNames("Wei Wang 0001 and Ada Lovelace")
          == Authors{{"Wang", "Wei 0001", {}}, {"Lovelace", "Ada", {}}}); // DBLP
    CHECK(bibtexNames("Malcolm X") == Authors{{"X", "Malcolm", {}}});
}

TEST_CASE("names come apart as BibTeX itself does it")
{
    std::ifstream file(std::string(ALIDADE_SHARED) + "/data/sources/names/pybtex_names.json");
    if (!file) {
        WARN("The names that BibTeX has taken apart are not here.");
        return;
    }
    const auto joined = [](const nlohmann::json& words) {
        std::string text;
        for (const auto& word : words) {
            text += (text.empty() ? "" : " ") + word.get<std::string>();
        }
        return text;
    };
    const auto data = nlohmann::json::parse(file);
    std::size_t checked = 0;
    for (const auto& name : data["names"]) {
        const auto raw = name["name"].get<std::string>();
        if (raw.find_first_of("{\\") != std::string::npos) {
            continue; // TeX in its parts is left as it was
        }
        INFO(raw);
        const auto authors = bibtexNames(raw);
        REQUIRE(authors.size() == 1);
        auto given = joined(name["given"]);
        const auto suffix = joined(name["suffix"]);
        CHECK(authors[0].given == (suffix.empty() ? given : given + ", " + suffix));
        auto prefix = joined(name["prefix"]);
        CHECK(authors[0].family == (prefix.empty() ? prefix : prefix + ' ') + joined(name["family"]));
        ++checked;
    }
    CHECK(checked > 10);
}

TEST_CASE("letters of addresses behind initials, as Scopus once wrote them, are no part of the name")
{
    const Authors two{{"Lovelace", "A.", {}}, {"Turing", "A.M.", {}}};
    CHECK(bibtexNames("Lovelace, A.a  and Turing, A.M.b c ") == two);
    CHECK(bibtexNames("Ortega y") == Authors{{"y", "Ortega", {}}});
    CHECK(bibtexNames("Lovelace, A. b") == Authors{{"Lovelace", "A. b", {}}});
}
