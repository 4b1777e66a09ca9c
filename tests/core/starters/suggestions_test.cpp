#include "core/map/field_values.h"
#include "core/map/suggestions.h"
#include "tests/core/starters/bundle.h"

#include <catch2/catch.hpp>

using namespace alidade;
using map::Suggestion;

namespace {

std::vector<std::string> textsOf(const map::Index& index, std::string_view typed)
{
    std::vector<std::string> texts;
    for (const auto& suggestion : map::suggestions(index, typed)) {
        texts.push_back(suggestion.text);
    }
    return texts;
}

}

TEST_CASE("a filter that is being typed is completed by fields, and behind a colon by their values")
{
    const tests::Bundle bundle;
    const map::Index index(bundle.database());
    using Texts = std::vector<std::string>;
    CHECK(textsOf(index, "kern") == Texts{"kernel-architecture:", "kern*"});
    CHECK(textsOf(index, "year:2023 KERNEL A") == Texts{"approach:", "author:", "abstract:"});
    CHECK(textsOf(index, "kernel-architecture:m")
          == Texts{"kernel-architecture:monolithic", "kernel-architecture:micro-kernel"});
    CHECK(textsOf(index, "-kernel-architecture:mic") == Texts{"kernel-architecture:micro-kernel"});
    CHECK(textsOf(index, "year:201") == Texts{"year:2019"});
    CHECK(textsOf(index, "verdict:in") == Texts{"verdict:included"});
    CHECK(textsOf(index, "without:appr") == Texts{"without:approach"});
}

TEST_CASE("a word that no text has is completed by a star, where texts have words that begin so")
{
    const tests::Bundle bundle;
    const map::Index index(bundle.database());
    using Texts = std::vector<std::string>;
    CHECK(textsOf(index, "unwin") == Texts{"unwin*"});
    CHECK(textsOf(index, "year:2021 -Ünwin") == Texts{"Ünwin*"});
    CHECK(textsOf(index, "u").empty());
    CHECK(textsOf(index, "unwin*").empty());
    CHECK(textsOf(index, "unwinding").empty());
    CHECK(textsOf(index, "unwindings").empty());
}

TEST_CASE(
    "of a filter that no paper matches, the words are taken as beginnings where some paper has such words")
{
    const tests::Bundle bundle;
    const map::Index index(bundle.database());
    CHECK(map::withStars(index, "unwin") == "unwin*");
    CHECK(map::withStars(index, "year:2019..2024 unwin OR xyz") == "year:2019..2024 unwin* OR xyz*");
    CHECK(map::withStars(index, "unwin -pani") == "unwin* -pani"); // less would be excluded as it is written
    CHECK_FALSE(map::withStars(index, "unwin year:1999"));
    CHECK_FALSE(map::withStars(index, "\"unwin\""));
    CHECK_FALSE(map::withStars(index, "unwinx"));
    CHECK_FALSE(map::withStars(index, "u"));
    CHECK_FALSE(map::withStars(index, "unwin*"));
    CHECK_FALSE(map::withStars(index, "(unwin"));
    CHECK_FALSE(map::withStars(index, {}));
}

TEST_CASE("words are suggested in a review that may not be written, too")
{
    const tests::TempFolder folder;
    tests::Bundle bundle;
    const auto copy = folder / "copy.alidade";
    REQUIRE(bundle.review().copyTo(copy));
    std::filesystem::permissions(copy, std::filesystem::perms::owner_read);
    const auto review = Review::open(copy, store::Access::Read, {});
    REQUIRE(review);
    CHECK(textsOf(map::Index((*review)->database()), "unwin") == std::vector<std::string>{"unwin*"});
}

TEST_CASE("inside a quoted phrase and behind a blank nothing is suggested")
{
    const tests::Bundle bundle;
    const map::Index index(bundle.database());
    CHECK(map::suggestions(index, "\"kern").empty());
    CHECK(map::suggestions(index, "kernel ").empty());
    CHECK(map::suggestions(index, "nothing-of-this-name:a").empty());
}

TEST_CASE("a code's path stands behind its field without the dimension")
{
    CHECK(map::valueOf("challenge", "challenge/panics") == "panics");
    CHECK(map::valueOf("challenge", "challenges/panics") == "challenges/panics");
    CHECK(map::valueOf("year", "2023") == "2023");
}
