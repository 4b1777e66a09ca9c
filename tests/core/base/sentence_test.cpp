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

TEST_CASE("sentences are put one after the other, however many there are")
{
    const auto numbers = [](int last) {
        std::vector<Sentence> parts;
        for (int i = 1; i <= last; ++i) {
            parts.emplace_back(std::to_string(i));
        }
        return joined(std::move(parts), ", ").english();
    };
    CHECK(numbers(0).empty());
    CHECK(numbers(1) == "1");
    CHECK(numbers(3) == "1, 2, 3");
    CHECK(numbers(9) == "1, 2, 3, 4, 5, 6, 7, 8, 9");
    CHECK(numbers(10) == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
    CHECK(numbers(19) == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19");
}
