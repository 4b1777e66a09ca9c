#include "core/sources/json_members.h"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace alidade::sources;

namespace {

using Members = std::vector<std::pair<std::string, std::string>>;

Members membersOf(std::string_view json)
{
    Members found;
    for (JsonMembers members(json); members.next();) {
        found.emplace_back(members.name(), members.value());
    }
    return found;
}

}

TEST_CASE("the members of an object are cut out as they are written")
{
    CHECK(
        membersOf(R"({"a":"x, }","b":[{"c":"]"},2],"d":-1.5,"e":null,"f":{}})")
        == Members{{"a", R"("x, }")"}, {"b", R"([{"c":"]"},2])"}, {"d", "-1.5"}, {"e", "null"}, {"f", "{}"}});
    CHECK(membersOf(" { \"a\" :\n\t1 , \"b\" : [ ] } ") == Members{{"a", "1"}, {"b", "[ ]"}});
    CHECK(membersOf(R"({"a":"\\","b":"\"","c":"\\\""})")
          == Members{{"a", R"("\\")"}, {"b", R"("\"")"}, {"c", R"("\\\"")"}});
}

TEST_CASE("the items of an array are cut out without names")
{
    CHECK(membersOf(R"(["a",[1,2],{"b":3},true])")
          == Members{{"", R"("a")"}, {"", "[1,2]"}, {"", R"({"b":3})"}, {"", "true"}});
}

TEST_CASE("what is no object or array, or is cut off, ends")
{
    for (const auto* const none :
         {"", " ", "{}", "[]", "{", "[", "\"a\"", "7", "}", "{]", "{\"", "{\"a\"", "{\"a\":"}) {
        CHECK(membersOf(none).empty());
    }
    const std::string whole = R"({"a":"b\"c","d":[1,{"e":"\\"}],"f":true})";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        CHECK(membersOf(std::string_view(whole).substr(0, length)).size() <= 3);
    }
    CHECK(membersOf(std::string(100'000, '[')).size() == 1);
}

TEST_CASE("the text of a string is read with its escapes, of all else nothing")
{
    CHECK(jsonText(R"("caf\u00e9 \"\\\n")") == "café \"\\\n");
    CHECK(jsonText("\"plain é\"") == "plain é");
    for (const auto* const none : {"", "\"", "7", "null", "[\"a\"]", R"("\u12")"}) {
        CHECK(jsonText(none).empty());
    }
}
