#include "core/report/references.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

using namespace alidade;
using alidade::report::isCitationKey;
using alidade::report::References;

namespace {

Paper paper(const std::string& key,
            const std::string& authors,
            std::optional<int> year,
            const std::string& title = {})
{
    Paper row;
    row.key = key;
    row.authors = authors;
    row.year = year;
    row.title = title;
    return row;
}

}

TEST_CASE("a paper keeps its own citation key")
{
    tests::SmallReview small;
    const auto acm = small.add(paper("10.1145/3519941.3535075", "", {}));
    const auto dblp = small.add(paper("DBLP:conf/osdi/BoosLIZ20", "", {}));
    const References references(small.database());
    CHECK(references.of(acm).key == "10.1145/3519941.3535075");
    CHECK(references.of(dblp).key == "DBLP:conf/osdi/BoosLIZ20");
}

TEST_CASE("a paper that is added later does not take the key of one that is cited by it")
{
    tests::SmallReview small;
    const auto first = small.add(paper("", "Chen, Bo", 2023));
    const auto later = small.add(paper("", "Chen, Ada", 2023));
    const References references(small.database());
    CHECK(references.of(first).key == "chen2023");
    CHECK(references.of(later).key == "chen2023-2");
}

TEST_CASE("of papers with one key the smallest id has it, in whatever order they came into the file")
{
    tests::SmallReview small;
    const auto here = small.add(paper("", "Chen, Bo", 2023));
    auto row = paper("", "Chen, Ada", 2023);
    row.id.value = 5; // as another copy may have given it, in which it stood first
    const auto there = small.add(row);
    REQUIRE(there < here);
    const References references(small.database());
    CHECK(references.of(there).key == "chen2023");
    CHECK(references.of(here).key == "chen2023-2");
}

TEST_CASE("what cannot be in a citation key is left out of it")
{
    tests::SmallReview small;
    const auto scopus = small.add(paper("Di Rocco2025, {x}", "", {}));
    CHECK(References(small.database()).of(scopus).key == "DiRocco2025x");
    CHECK(isCitationKey("DiRocco2025x"));
    CHECK_FALSE(isCitationKey("Di Rocco2025"));
    CHECK_FALSE(isCitationKey("a,b"));
    CHECK_FALSE(isCitationKey(""));
}

TEST_CASE("a missing citation key is made of the first author and the year")
{
    tests::SmallReview small;
    const auto person = small.add(paper("", "M\u00FCller-L\u00FCdenscheidt, Anna\nChen, Bo", 2023));
    const auto body = small.add(paper("", "{The kernel development community}", 2024));
    const auto title = small.add(paper("", "", 2020, "On unikernels in Rust"));
    const auto nothing = small.add(paper("", "", {}));
    const References references(small.database());
    CHECK(references.of(person).key == "mullerludenscheidt2023");
    CHECK(references.of(body).key == "kernel2024");
    CHECK(references.of(title).key == "unikernels2020");
    CHECK(references.of(nothing).key == "paper");
}

TEST_CASE("no two papers share a citation key, and own keys go before made ones")
{
    tests::SmallReview small;
    const auto made = small.add(paper("", "Chen, Bo", 2023));
    const auto first = small.add(paper("Chen2023", "", {}));
    const auto second = small.add(paper("chen2023", "", {}));
    const auto another = small.add(paper("", "Chen, Li", 2023));
    const References references(small.database());
    CHECK(references.of(first).key == "Chen2023");
    CHECK(references.of(second).key == "chen2023-2");
    CHECK(references.of(made).key == "chen2023-3");
    CHECK(references.of(another).key == "chen2023-4");
}

TEST_CASE("a paper without a label is called by its key")
{
    tests::SmallReview small;
    const auto without = small.paper("", "chen2023");
    const auto with = small.paper("[14]", "li2024");
    const References references(small.database());
    CHECK(references.of(without).label == "chen2023");
    CHECK(references.of(with).label == "[14]");
}
