#include "core/base/sentence.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("a sentence has its parts in their places, in the order that the words want")
{
    const Sentence sentence{"%2 before %1",
                            {std::string("one"), Sentence{"two of %1", {std::string("three")}}}};
    CHECK(sentence.english() == "two of three before one");
    CHECK(Sentence("as it is").english() == "as it is");
}

TEST_CASE("what stands in a place is not looked at again, and a place without a part stays")
{
    CHECK(Sentence{"%1 of 50 % and %2", {std::string("%2")}}.english() == "%2 of 50 % and %2");
    CHECK(Sentence{"100 %"}.english() == "100 %");
}
