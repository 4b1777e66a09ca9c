#include "core/base/number.h"

#include <catch2/catch.hpp>

#include <charconv>

using namespace alidade;

TEST_CASE(
    "a number is written as people write it, with a power of ten only where there would be many noughts")
{
    CHECK(numberText(0) == "0");
    CHECK(numberText(0.7) == "0.7");
    CHECK(numberText(-12.5) == "-12.5");
    CHECK(numberText(1'000'000) == "1000000");
    CHECK(numberText(1e-5) == "1e-05");
    CHECK(numberText(1.5e15) == "1.5e+15");
}

TEST_CASE("a number that was written is read as exactly the same")
{
    for (const double number :
         {0.1 + 0.2, 1.0 / 3, 4e-7, 1.7976931348623157e308, 5e-324, 123456789012345.6}) {
        const auto text = numberText(number);
        double read = 0;
        std::from_chars(text.data(), text.data() + text.size(), read);
        CHECK(read == number);
    }
}

TEST_CASE("a power of ten is taken off only with its digits")
{
    std::string_view power = "e-3 s";
    CHECK(takePower(power) == "e-3");
    CHECK(power == " s");
    std::string_view word = "em";
    CHECK(takePower(word).empty());
    CHECK(word == "em");
}
