#include "core/sources/bibtex_keywords.h"

#include <catch2/catch.hpp>

using namespace alidade::sources;

namespace {

using Words = std::vector<std::string>;

Words wordsOf(std::string_view value)
{
    Words words;
    addBibtexKeywords(words, value);
    return words;
}

}

TEST_CASE("keywords of BibTeX are parted at semicolons, and at commas where there are none")
{
    CHECK(wordsOf("weather; rain, light; {\\'e}t{\\'e}") == Words{"weather", "rain, light", "été"});
    CHECK(wordsOf("weather, rain , ,snow") == Words{"weather", "rain", "snow"});
    CHECK(wordsOf(" ").empty());
}

TEST_CASE("keywords of BibTeX that have a line each, as EndNote writes them, are one each")
{
    CHECK(wordsOf("weather\nheavy rain\nsnow") == Words{"weather", "heavy rain", "snow"});
    CHECK(wordsOf("weather\r\nheavy rain\r\n") == Words{"weather", "heavy rain"});
    CHECK(wordsOf("Clouds\nAged, 80 and over\nRain/*methods")
          == Words{"Clouds", "Aged, 80 and over", "Rain/*methods"});
}

TEST_CASE("a list of keywords that a program broke over lines goes on behind the break")
{
    CHECK(wordsOf("weather, heavy\n   rain, snow") == Words{"weather", "heavy rain", "snow"});
    CHECK(wordsOf("heavy\n\train") == Words{"heavy rain"});
    CHECK(wordsOf("weather,\nrain") == Words{"weather", "rain"});
    CHECK(wordsOf("weather, rain, light\nsnow, hail") == Words{"weather", "rain", "light snow", "hail"});
    CHECK(wordsOf("weather; heavy\nrain") == Words{"weather", "heavy rain"});
}

TEST_CASE("a keyword that is repeated stands where it stood first, in long lists and short ones")
{
    Words words = {"rain", "snow", "rain", "hail", "snow"};
    removeRepeated(words);
    CHECK(words == Words{"rain", "snow", "hail"});
    Words many;
    for (int i = 0; i < 60; ++i) {
        many.push_back(std::to_string(i % 30));
    }
    removeRepeated(many);
    REQUIRE(many.size() == 30);
    CHECK(many.back() == "29");
}
