#include "core/base/count.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("a count in a sentence has its digits in English, and is known as one")
{
    const Sentence sentence{translatable("Sentence", "%1 records"), {counted(50000)}};
    CHECK(sentence.english() == "50000 records");
    CHECK(countIn(sentence.parts.front()) == 50000);
    CHECK(countIn(counted(-3)) == -3);
}

TEST_CASE("a year, a label of digits and a sentence are no counts")
{
    CHECK_FALSE(countIn(Sentence(std::string("2023"))));
    CHECK_FALSE(countIn(Sentence(translatable("Sentence", "%1"), {std::string("7")})));
    CHECK_FALSE(countIn(Sentence{"%1", {std::string("seven")}}));
    CHECK_FALSE(countIn(Sentence{"%1, %2", {counted(1), counted(2)}}));
}
