#include "core/duplicates/record_entry.h"
#include "core/sources/record_json.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <random>

using namespace alidade;
using namespace alidade::duplicates;
using nlohmann::json;

namespace {

sources::Entry entryWithHardTexts()
{
    sources::Entry entry;
    entry.type = "article-journal";
    entry.title = R"(The "quick" \ brown {fox}, [jumps]: )";
    entry.abstract = "Tab\tline\nbell\a, é, 漢字, \U0001F980 and \\";
    entry.year = 2021;
    entry.doi = "10.1000/a\"b";
    entry.pages = "12\u20137";
    entry.authors = {{"Núñez", "A. \"B\"", {}}, {{}, {}, "The {Group}"}};
    entry.keywords = {"one, two", "]", ""};
    entry.other = {{"note", "title\":\"not this"}, {"title", "}"}};
    return entry;
}

}

TEST_CASE("what a record stores is read back, all but its other fields")
{
    const auto entry = entryWithHardTexts();
    const auto fields = sources::toJson(entry);
    auto expected = entry;
    expected.other.clear();
    CHECK(sources::toJson(entryFrom(fields)) == sources::toJson(expected));
    CHECK(extraFrom(fields) == sources::extraJson(entry));
    CHECK(extraFrom(sources::toJson(expected)).empty());
}

TEST_CASE("what a record's field should not be is empty")
{
    const auto entry =
        entryFrom(R"({"title":7,"authors":"A","year":"2021","keywords":{"a":"b"},"doi":["x"]})");
    CHECK(entry.title.empty());
    CHECK(entry.authors.empty());
    CHECK_FALSE(entry.year);
    CHECK(entry.doi.empty());
    CHECK(extraFrom(R"({"extra":[1]})").empty());
    for (const auto* const none : {"", "null", "[]", "7", "\"title\"", "not JSON"}) {
        CHECK(sources::toJson(entryFrom(none)) == sources::toJson({}));
        CHECK(extraFrom(none).empty());
    }
}

TEST_CASE("a record whose fields other programs changed says what its JSON says")
{
    const auto whole = sources::toJson(entryWithHardTexts());
    std::mt19937 random(7);
    int readable = 0;
    for (int round = 0; round < 20'000; ++round) {
        auto fields = whole;
        for (auto changes = random() % 3 + 1; changes > 0; --changes) {
            static constexpr std::string_view SIGNS = "\"\\{}[],: 1a";
            fields.insert(random() % fields.size(), 1, SIGNS[random() % SIGNS.size()]);
            fields.erase(random() % fields.size(), random() % 2);
        }
        const auto entry = entryFrom(fields); // and what is no JSON makes no harm
        const auto object = json::parse(fields, nullptr, false);
        if (object.is_object()) {
            ++readable;
            const auto title = object.find("title");
            INFO(fields);
            CHECK(entry.title
                  == (title != object.end() && title->is_string() ? title->get<std::string>() : ""));
        }
    }
    CHECK(readable > 1000);
}
