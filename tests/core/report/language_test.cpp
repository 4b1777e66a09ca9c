#include "core/report/language.h"
#include "core/report/tables.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::report;
using alidade::tests::SmallReview;

namespace {

Figure styled(const std::string& style, int position = 0)
{
    Figure figure;
    figure.slug = "figure-" + std::to_string(position);
    figure.kind = "table";
    figure.question = R"({"of":"searches"})";
    figure.style = style;
    figure.position = position;
    return figure;
}

/// Stands for a translator: what he was asked for can be read.
std::string marked(Language language, Words words)
{
    return std::string(word(language)) + ":" + words.text;
}

using Texts = std::vector<std::string>;

}

TEST_CASE("a figure that does not say its language speaks English")
{
    CHECK(languageOf(styled("")).value() == Language::English);
    CHECK(languageOf(styled("{}")).value() == Language::English);
    CHECK(languageOf(styled(R"({"palette":"greys","language":"en"})")).value() == Language::English);
    CHECK(languageOf(styled(R"({"palette":"greys","language":"de"})")).value() == Language::German);
}

TEST_CASE("a language that is not known is refused")
{
    const std::string style = GENERATE(as<std::string>(),
                                       R"({"language":"fr"})",
                                       R"({"language":""})",
                                       R"({"language":1})",
                                       R"({"language":["de"]})");
    INFO(style);
    const auto language = languageOf(styled(style));
    REQUIRE_FALSE(language);
    CHECK(language.error().code == ErrorCode::Invalid);
    CHECK(language.error().detail.english() == "The style's \"language\" means nothing or is out of bounds.");
}

TEST_CASE("a style takes a language beside what it says already")
{
    CHECK(withLanguage("{}", Language::German) == R"({"language":"de"})");
    CHECK(withLanguage("", Language::German) == R"({"language":"de"})");
    CHECK(withLanguage(R"({"width":"slide","font_size":9})", Language::German)
          == R"({"width":"slide","font_size":9,"language":"de"})");
    CHECK(withLanguage(R"({"language":"de","font_size":9})", Language::English)
          == R"({"language":"en","font_size":9})");
    // what says nothing is English, and stays as it was written
    CHECK(withLanguage("{ }", Language::English) == "{ }");
    CHECK(withLanguage(R"({ "language": "de" })", Language::German) == R"({ "language": "de" })");
}

TEST_CASE("the usual language is that of the last figure")
{
    SmallReview small;
    CHECK(usualLanguage(small.database()) == Language::English);
    small.add(styled(R"({"language":"de"})", 1));
    CHECK(usualLanguage(small.database()) == Language::German);
    small.add(styled("{}", 0));
    CHECK(usualLanguage(small.database()) == Language::German);
    small.add(styled("{}", 2));
    CHECK(usualLanguage(small.database()) == Language::English);
}

TEST_CASE("a table has its own words in its language, and the words of the review as they are")
{
    SmallReview small;
    small.add(
        Criterion{{}, "EX1", CriterionKind::Exclude, CriterionStage::FullText, "Only in user space.", 1, 1});
    auto german = styled(R"({"language":"de"})", 0);
    german.question = R"({"of":"criteria"})";
    small.add(german);
    small.add(styled("{}", 1));
    const auto made = tables(small.review(), marked).made;
    REQUIRE(made.size() == 2);
    const auto& criteria = made[0].grid;
    CHECK(criteria.caption == "de:Inclusion and exclusion criteria");
    CHECK(criteria.header == Texts{"de:Criterion", "de:Kind", "de:Stage", "de:Text"});
    CHECK(criteria.rows
          == std::vector<std::vector<Cell>>{{std::string("EX1"),
                                             std::string("de:Exclusion"),
                                             std::string("de:Full text"),
                                             std::string("Only in user space.")}});
    CHECK(made[1].grid.header == Texts{"en:Source", "en:Query", "en:Results"});
    // without a speaker, all is English
    CHECK(tables(small.review()).made[0].grid.header == Texts{"Criterion", "Kind", "Stage", "Text"});
}

TEST_CASE("a caption that was written stays as it is, whatever the language of its table")
{
    SmallReview small;
    auto figure = styled(R"({"language":"de"})");
    figure.caption = "Suchanfragen";
    const auto made = tableOf(small.review(), figure, 10, marked);
    REQUIRE(made);
    CHECK(made->grid.caption == "Suchanfragen");
    CHECK(made->grid.header == Texts{"de:Source", "de:Query", "de:Results"});
}

TEST_CASE("tables that are not saved speak as the figures of the review")
{
    SmallReview small;
    auto figure = styled(R"({"language":"de"})");
    figure.kind = "years";
    figure.question = "{}";
    small.add(figure);
    const auto made = tables(small.review(), marked).made;
    REQUIRE(made.size() == 2);
    CHECK(made[0].name == "searches");
    CHECK(made[0].grid.caption == "de:Searches");
    CHECK(made[1].grid.header == Texts{"de:Paper", "de:Title", "de:Authors", "de:Year", "de:Venue", "DOI"});
}

TEST_CASE("a table of a language that is not known is not made")
{
    SmallReview small;
    const auto made = tableOf(small.review(), styled(R"({"language":"fr"})"));
    REQUIRE_FALSE(made);
    CHECK(made.error().where == "table figure-0");
}
