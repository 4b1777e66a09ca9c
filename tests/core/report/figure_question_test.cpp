#include "core/report/figure_question.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::report;

TEST_CASE("a question is read from its JSON, and what it does not say is usual")
{
    const auto map = figureQuestion(FigureKind::Map, R"({"rows":"approach","columns":"architecture"})");
    REQUIRE(map);
    CHECK(map->rows == "approach");
    CHECK(map->columns == "architecture");
    CHECK(map->rowDepth == 1);
    CHECK(map->third.empty());
    CHECK(map->count == FigureCount::Papers);

    const auto bars =
        figureQuestion(FigureKind::Frequency, R"({"dimension":"challenge","depth":2,"count":"sub-codes"})");
    REQUIRE(bars);
    CHECK(bars->depth == 2);
    CHECK(bars->count == FigureCount::SubCodes);

    CHECK(figureQuestion(FigureKind::Taxonomy, "{}")->depth == 0);
    CHECK(figureQuestion(FigureKind::Claims, R"({"axis":"ratio"})")->axis == ClaimAxis::Ratio);
    CHECK(figureQuestion(FigureKind::Years, R"({"stack":"approach","filter":"year:2020.."})")->filter
          == "year:2020..");
}

TEST_CASE("a question is the same after it was written and read")
{
    FigureQuestion question;
    SECTION("of a map")
    {
        question.rows = "a \"quoted\" dimension";
        question.columns = "year";
        question.rowDepth = 0;
        question.columnDepth = 3;
        question.third = "venue";
        question.count = FigureCount::Codings;
    }
    SECTION("of a frequency")
    {
        question.kind = FigureKind::Frequency;
        question.dimension = "challenge";
        question.depth = 2;
        question.count = FigureCount::SubCodes;
    }
    SECTION("of years")
    {
        question.kind = FigureKind::Years;
        question.stack = "approach";
    }
    SECTION("of claims")
    {
        question.kind = FigureKind::Claims;
        question.metric = "throughput";
        question.axis = ClaimAxis::Ratio;
    }
    SECTION("of a taxonomy")
    {
        question.kind = FigureKind::Taxonomy;
        question.depth = 2;
    }
    question.filter = "year:2020..2024 \"ünwinding\"";
    const auto read = figureQuestion(question.kind, toJson(question));
    REQUIRE(read);
    CHECK(*read == question);
}

TEST_CASE("a question that means nothing is refused")
{
    const std::string wrong = GENERATE(as<std::string>(),
                                       "no JSON",
                                       "[]",
                                       R"({"rows":"a","lines":"b"})",
                                       R"({"dimension":"of a frequency"})",
                                       R"({"row_depth":-1})",
                                       R"({"row_depth":"deep"})",
                                       R"({"count":"pages"})");
    const auto read = figureQuestion(FigureKind::Map, wrong);
    INFO(wrong);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Invalid);
}

TEST_CASE("kinds have the words of saved figures, and those that are not drawn are none")
{
    for (const auto kind : {FigureKind::Map,
                            FigureKind::Frequency,
                            FigureKind::Years,
                            FigureKind::Claims,
                            FigureKind::Taxonomy,
                            FigureKind::Flow}) {
        CHECK(figureKind(word(kind)) == kind);
    }
    CHECK_FALSE(figureKind("table"));
}
