#include "core/coding/code_digits.h"
#include "core/coding/taxonomy_edit.h"
#include "tests/core/coding/desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::coding;

namespace {

struct Desk : tests::Desk {
    DimensionId approach = dimension("Approach", DimensionKind::Category);

    CodeId add(const std::string& label, const std::string& shortcut = {}, std::optional<CodeId> parent = {})
    {
        Code row;
        row.dimension = approach;
        row.parent = parent;
        row.label = label;
        row.shortcut = shortcut;
        const auto added = write([&](store::Transaction& t) { return addCode(t, row); });
        REQUIRE(added);
        return *added;
    }

    /// 0 for a code without one.
    int digit(CodeId code)
    {
        const auto digits = codeDigits(Taxonomy(review->database()), approach);
        const auto found = digits.find(code);
        return found == digits.end() ? 0 : found->second;
    }
};

}

TEST_CASE("the codes at the top have the digits from 1 to 9 in their order, and the tenth has none")
{
    Desk desk;
    std::vector<CodeId> codes;
    for (int i = 1; i <= 10; ++i) {
        codes.push_back(desk.add("Code " + std::to_string(i)));
    }
    for (int i = 1; i <= 9; ++i) {
        CHECK(desk.digit(codes[static_cast<std::size_t>(i - 1)]) == i);
    }
    CHECK(desk.digit(codes.back()) == 0);
}

TEST_CASE("a code has the digit that it was given, at any depth, and the others what is left")
{
    Desk desk;
    const auto first = desk.add("First");
    const auto second = desk.add("Second", "1");
    const auto below = desk.add("Below", "3", first);
    const auto plain = desk.add("Plain", "", first);
    const auto third = desk.add("Third");
    const auto fourth = desk.add("Fourth");
    CHECK(desk.digit(second) == 1);
    CHECK(desk.digit(first) == 2);
    CHECK(desk.digit(below) == 3);
    CHECK(desk.digit(third) == 4);
    CHECK(desk.digit(fourth) == 5);
    CHECK(desk.digit(plain) == 0);
}

TEST_CASE("of two codes with one digit the first has it, and what is no digit from 1 to 9 counts for nothing")
{
    Desk desk;
    const auto letter = desk.add("Letter", "g");
    const auto zero = desk.add("Zero", "0");
    const auto one = desk.add("One", "7");
    const auto two = desk.add("Two", "7");
    CHECK(desk.digit(letter) == 1);
    CHECK(desk.digit(zero) == 2);
    CHECK(desk.digit(one) == 7);
    CHECK(desk.digit(two) == 3);
}
