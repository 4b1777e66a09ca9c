#include "core/coding/answers.h"
#include "core/coding/codings.h"
#include "tests/core/coding/desk.h"

using namespace alidade;
using namespace alidade::coding;
using tests::errorOf;

namespace {

struct Form : tests::Desk {
    PaperId paper = tests::Desk::paper("[2]");
    DimensionId lines = dimension("Lines", DimensionKind::Number);
    DimensionId size = dimensionIn("kB");
    DimensionId year = dimension("Published", DimensionKind::Date);
    DimensionId open = dimension("Open source", DimensionKind::YesNo);
    DimensionId board = dimension("Board", DimensionKind::Text);
    DimensionId approach = dimension("Approach", DimensionKind::Category);
    CodeId greenfield = code(approach, "Greenfield");

    DimensionId dimensionIn(const std::string& unit)
    {
        Dimension row;
        row.slug = row.label = "Size";
        row.kind = DimensionKind::Number;
        row.unit = unit;
        return put(row);
    }

    Question question(DimensionId dimension) const { return {paper, dimension, ada}; }

    Result<void> set(DimensionId dimension, std::string_view text, std::string_view note = {})
    {
        return write([&](store::Transaction& t) { return setAnswer(t, question(dimension), text, note); });
    }

    /// What stands after the text was given; the error's detail where it was refused.
    std::string given(DimensionId dimension, std::string_view text)
    {
        const auto done = set(dimension, text);
        if (!done) {
            CHECK(done.error().code == ErrorCode::Invalid);
            return done.error().detail.english();
        }
        const auto answer = answerTo(database(), question(dimension));
        return answer ? textOf(*answer, database().find<Dimension>(dimension)->kind) : "nothing";
    }

    std::optional<double> number(DimensionId dimension, std::string_view text)
    {
        const auto done = set(dimension, text);
        INFO(text);
        return done ? answerTo(database(), question(dimension))->number : std::nullopt;
    }

    Result<void> none(DimensionId dimension, bool applies = true)
    {
        return write([&](store::Transaction& t) { return setNoneApplies(t, question(dimension), applies); });
    }
};

}

TEST_CASE("a number is read with a point or a comma, a sign and a power of ten")
{
    Form form;
    CHECK(form.number(form.lines, "400") == 400.0);
    CHECK(form.number(form.lines, " 1.5 ") == 1.5);
    CHECK(form.number(form.lines, "1,5") == 1.5);
    CHECK(form.number(form.lines, "-0.25") == -0.25);
    CHECK(form.number(form.lines, "+3") == 3.0);
    CHECK(form.number(form.lines, "2e3") == 2000.0);
    CHECK(form.number(form.lines, "25E-2") == 0.25);
    CHECK(form.number(form.lines, ".5") == 0.5);
    CHECK(form.number(form.lines, "1.500") == 1.5);
}

TEST_CASE("a number may carry the unit of its dimension, and no other one")
{
    Form form;
    CHECK(form.number(form.size, "76 kB") == 76.0);
    CHECK(form.number(form.size, "76kb") == 76.0);
    CHECK(form.number(form.size, "76") == 76.0);
    CHECK(form.given(form.size, "76 MB") == "\"76 MB\" does not answer \"Size\": a number is needed, in kB.");
    CHECK(form.given(form.lines, "76 kB")
          == "\"76 kB\" does not answer \"Lines\": a number without a unit is needed.");
}

TEST_CASE("a comma that may part thousands is refused, a clear one is not")
{
    Form form;
    const std::string why = ": the comma may part thousands or decimals; write the number without it.";
    CHECK(form.given(form.lines, "1,500") == "\"1,500\" does not answer \"Lines\"" + why);
    CHECK(form.given(form.lines, "-12,345") == "\"-12,345\" does not answer \"Lines\"" + why);
    CHECK(form.given(form.size, "400,000 kB") == "\"400,000 kB\" does not answer \"Size\"" + why);
    CHECK(form.number(form.lines, "0,125") == 0.125);
    CHECK(form.number(form.lines, "1500,250") == 1500.25);
    CHECK(form.number(form.lines, "1,50") == 1.5);
    CHECK(form.number(form.lines, ",500") == 0.5);
    CHECK(form.number(form.lines, "1,500e3") == 1500.0);
}

TEST_CASE("what is no number is refused and leaves the answer as it was")
{
    Form form;
    REQUIRE(form.set(form.lines, "7"));
    for (const auto* text :
         {"many", ".", ",", "-", "e3", "1e999", "inf", "nan", "0x10", "1.2.3", "1,000,000", "--1"}) {
        CHECK_THAT(form.given(form.lines, text),
                   Catch::StartsWith("\"" + std::string(text) + "\" does not answer"));
    }
    CHECK(answerTo(form.database(), form.question(form.lines))->number == 7.0);
}

TEST_CASE("a number is given back as the shortest text that means it")
{
    Form form;
    CHECK(form.given(form.lines, "400.0") == "400");
    CHECK(form.given(form.lines, "0,1") == "0.1");
    CHECK(form.given(form.size, "3.27 kB") == "3.27");
}

TEST_CASE("a date is a day, a month or a year of the calendar")
{
    Form form;
    CHECK(form.given(form.year, "2024-02-29") == "2024-02-29");
    CHECK(form.given(form.year, "2024-02") == "2024-02");
    CHECK(form.given(form.year, " 2024 ") == "2024");
    const std::string why = "a date is needed, like 2024-04-01, 2024-04 or 2024.";
    CHECK(form.given(form.year, "2023-02-29") == "\"2023-02-29\" does not answer \"Published\": " + why);
    CHECK(form.given(form.year, "1.4.2024") == "\"1.4.2024\" does not answer \"Published\": " + why);
}

TEST_CASE("yes and no have six spellings, in any case")
{
    Form form;
    for (const auto* text : {"yes", "Yes", "true", "TRUE", "1"}) {
        CHECK(form.given(form.open, text) == "yes");
        CHECK(answerTo(form.database(), form.question(form.open))->number == 1.0);
    }
    for (const auto* text : {"no", "No", "false", "0"}) {
        CHECK(form.given(form.open, text) == "no");
        CHECK(answerTo(form.database(), form.question(form.open))->number == 0.0);
    }
    CHECK(form.given(form.open, "ja") == "\"ja\" does not answer \"Open source\": yes or no is needed.");
}

TEST_CASE("a text is kept without the blanks around it")
{
    Form form;
    CHECK(form.given(form.board, "  Imix,\n Hail ") == "Imix,\n Hail");
}

TEST_CASE("a second answer takes the place of the first, and an empty one clears it")
{
    Form form;
    REQUIRE(form.set(form.board, "Imix", "From §4."));
    const auto first = answerTo(form.database(), form.question(form.board));
    CHECK(first->note == "From §4.");
    REQUIRE(form.set(form.board, "Hail"));
    const auto second = answerTo(form.database(), form.question(form.board));
    CHECK(second->id == first->id);
    CHECK(second->text == "Hail");
    CHECK(second->note.empty());
    CHECK(form.database().count<Answer>() == 1);
    CHECK(form.given(form.board, " ") == "nothing");
    CHECK(form.given(form.board, "") == "nothing");
    CHECK(form.database().count<Answer>() == 0);
}

TEST_CASE("each reviewer has an answer of their own")
{
    Form form;
    REQUIRE(form.set(form.board, "Imix"));
    const Question bobs{form.paper, form.board, form.bob};
    REQUIRE(form.write([&](store::Transaction& t) { return setAnswer(t, bobs, "Hail"); }));
    CHECK(answerTo(form.database(), form.question(form.board))->text == "Imix");
    CHECK(answerTo(form.database(), bobs)->text == "Hail");
}

TEST_CASE("an answer to what is not there, or to what takes codes, is refused")
{
    Form form;
    const auto error = [&](const Question& question) {
        return errorOf(form.write([&](store::Transaction& t) { return setAnswer(t, question, "x"); }));
    };
    CHECK(error({PaperId{7}, form.board, form.ada}).code == ErrorCode::NotFound);
    CHECK(error({form.paper, DimensionId{7}, form.ada}).code == ErrorCode::NotFound);
    CHECK(error({form.paper, form.board, ReviewerId{7}}).code == ErrorCode::NotFound);
    CHECK(error(form.question(form.approach)).detail.english() == "\"Approach\" is answered by codes.");
}

TEST_CASE("that none of the codes applies is an answer without number and text, until it is taken back")
{
    Form form;
    REQUIRE(form.none(form.approach));
    const auto answer = answerTo(form.database(), form.question(form.approach));
    REQUIRE(answer);
    CHECK_FALSE(answer->number);
    CHECK(answer->text.empty());
    REQUIRE(form.none(form.approach));
    CHECK(form.database().count<Answer>() == 1);
    REQUIRE(form.none(form.approach, false));
    CHECK(form.database().count<Answer>() == 0);
    REQUIRE(form.none(form.approach, false));
}

TEST_CASE("that none of the codes applies does not clear by an empty answer")
{
    Form form;
    REQUIRE(form.none(form.approach));
    CHECK(errorOf(form.set(form.approach, "")).code == ErrorCode::Invalid);
    CHECK(form.database().count<Answer>() == 1);
}

TEST_CASE("that none of the codes applies is refused while the reviewer's own code stands, and outside of "
          "categories")
{
    Form form;
    NewCoding bobs;
    bobs.paper = form.paper;
    bobs.code = form.greenfield;
    bobs.reviewer = form.bob;
    REQUIRE(form.write([&](store::Transaction& t) { return code(t, bobs); }));
    CHECK(form.none(form.approach));
    auto adas = bobs;
    adas.reviewer = form.ada;
    REQUIRE(form.write([&](store::Transaction& t) { return code(t, adas); }));
    const auto error = errorOf(form.none(form.approach));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.detail.english() == "The paper has a code of \"Approach\"; take it away first.");
    CHECK(errorOf(form.none(form.board)).detail.english() == "\"Board\" is not answered by codes.");
}
