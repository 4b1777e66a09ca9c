#include "core/coding/answers.h"
#include "core/coding/coding_words.h"
#include "core/coding/codings.h"
#include "core/coding/metrics.h"
#include "core/coding/paper_sheet.h"
#include "core/coding/progress.h"
#include "tests/core/coding/desk.h"

using namespace alidade;
using namespace alidade::coding;
using tests::Desk;
using tests::errorOf;

namespace {

NewCoding given(PaperId paper, CodeId code, ReviewerId reviewer, const std::string& locator = {})
{
    NewCoding wanted;
    wanted.paper = paper;
    wanted.code = code;
    wanted.reviewer = reviewer;
    wanted.locator = locator;
    return wanted;
}

std::optional<PaperSheet> sheetOf(const Desk& desk, PaperId paper, std::optional<ReviewerId> reviewer)
{
    const auto& database = desk.database();
    return paperSheet(database, paper, Blindness(database, Taxonomy(database), reviewer));
}

void require(Desk& desk, DimensionId id)
{
    auto dimension = *desk.database().find<Dimension>(id);
    dimension.required = true;
    desk.change(dimension);
}

}

TEST_CASE("the sheet of a paper tells the reviewer's words from everyone else's")
{
    Desk desk;
    const auto paper = desk.paper("[1]");
    const auto dimension = desk.dimension("Approach", DimensionKind::Category);
    const auto porting = desk.code(dimension, "Porting");
    const auto greenfield = desk.code(dimension, "Greenfield");
    const auto own =
        desk.write([&](store::Transaction& t) { return code(t, given(paper, porting, desk.ada, "p. 4")); });
    REQUIRE(desk.write([&](store::Transaction& t) { return code(t, given(paper, greenfield, desk.bob)); }));
    Excerpt excerpt;
    excerpt.paper = paper;
    excerpt.coding = *own;
    excerpt.quote = "rewritten in Rust";
    REQUIRE(desk.write([&](store::Transaction& t) { return attachExcerpt(t, excerpt); }));

    const auto sheet = sheetOf(desk, paper, desk.ada);
    REQUIRE(sheet);
    REQUIRE(sheet->codings.size() == 1);
    CHECK(sheet->codings.front().coding.code == porting);
    CHECK(sheet->codings.front().detail.locator == "p. 4");
    REQUIRE(sheet->codings.front().excerpts.size() == 1);
    CHECK(sheet->codings.front().excerpts.front().quote == "rewritten in Rust");
    REQUIRE(sheet->otherCodings.size() == 1);
    CHECK(sheet->otherCodings.front().code == greenfield);
    CHECK(codingsBy(*sheet, porting).size() == 1);
    CHECK(codingsBy(*sheet, greenfield).empty());
    CHECK(sheetOf(desk, paper, {})->codings.empty());
    CHECK_FALSE(sheetOf(desk, PaperId{1}, desk.ada));
}

TEST_CASE("progress counts the required questions that the reviewer has answered")
{
    Desk desk;
    const auto first = desk.dimension("First", DimensionKind::Category);
    const auto second = desk.dimension("Second", DimensionKind::Number);
    const auto third = desk.dimension("Third", DimensionKind::Category);
    const auto a = desk.code(first, "A");
    const auto b = desk.code(first, "B");
    require(desk, first);
    require(desk, second);
    require(desk, third);
    desk.dimension("Never asked", DimensionKind::Text);
    const auto paper = desk.paper("[1]");
    const auto other = desk.paper("[2]");
    REQUIRE(desk.write([&](store::Transaction& t) { return code(t, given(paper, a, desk.ada)); }));
    REQUIRE(desk.write([&](store::Transaction& t) { return code(t, given(paper, b, desk.ada)); }));
    REQUIRE(desk.write([&](store::Transaction& t) { return code(t, given(other, b, desk.bob)); }));

    Progress progress(desk.database(), Taxonomy(desk.database()), desk.ada);
    CHECK(progress.questions() == 3);
    CHECK(progress.answered(paper) == 1);
    CHECK(progress.answered(other) == 0);
    CHECK(progress.isOpen(paper));

    REQUIRE(desk.write([&](store::Transaction& t) { return setAnswer(t, {paper, second, desk.ada}, "12"); }));
    REQUIRE(desk.write([&](store::Transaction& t) {
        return setNoneApplies(t, {paper, third, desk.ada}, true);
    }));
    progress.update(desk.database(), std::vector{paper.value});
    CHECK(progress.answered(paper) == 3);
    CHECK_FALSE(progress.isOpen(paper));
    REQUIRE(desk.review->undo());
    progress.update(desk.database(), std::vector{paper.value});
    CHECK(progress.isOpen(paper));
}

TEST_CASE("where nothing is required, a paper is open until its first answer")
{
    Desk desk;
    const auto first = desk.dimension("First", DimensionKind::Category);
    desk.dimension("Second", DimensionKind::Category);
    const auto a = desk.code(first, "A");
    const auto paper = desk.paper("[1]");
    Progress progress(desk.database(), Taxonomy(desk.database()), desk.ada);
    CHECK(progress.questions() == 2);
    CHECK(progress.isOpen(paper));
    REQUIRE(desk.write([&](store::Transaction& t) { return code(t, given(paper, a, desk.ada)); }));
    progress.update(desk.database(), std::vector{paper.value});
    CHECK_FALSE(progress.isOpen(paper));
    CHECK_FALSE(Progress(desk.database(), Taxonomy(desk.database()), desk.ada).isOpen(paper));
}

TEST_CASE("a coding's note and place are written later, and go when both are empty")
{
    Desk desk;
    const auto paper = desk.paper("[1]");
    const auto dimension = desk.dimension("Approach", DimensionKind::Category);
    const auto porting = desk.code(dimension, "Porting");
    const auto id =
        desk.write([&](store::Transaction& t) { return code(t, given(paper, porting, desk.ada)); });
    REQUIRE(
        desk.write([&](store::Transaction& t) { return setCodingWords(t, *id, " whole kernel ", "p. 4"); }));
    CHECK(desk.database().find<CodingDetail>(*id)->note == "whole kernel");
    CHECK(desk.database().find<CodingDetail>(*id)->locator == "p. 4");
    REQUIRE(desk.write([&](store::Transaction& t) { return setCodingWords(t, *id, "", ""); }));
    CHECK_FALSE(desk.database().find<CodingDetail>(*id));

    REQUIRE(
        desk.write([&](store::Transaction& t) { return code(t, given(paper, porting, desk.ada, "p. 9")); }));
    CHECK(errorOf(desk.write([&](store::Transaction& t) { return setCodingWords(t, *id, "", "p. 9"); })).code
          == ErrorCode::Invalid);
    CHECK(errorOf(desk.write([](store::Transaction& t) {
              return setCodingWords(t, CodingId{1}, "x", "");
          })).code
          == ErrorCode::NotFound);
}

TEST_CASE("a metric is found by name, taken from the standard ones, or made")
{
    Desk desk;
    const auto overhead =
        desk.write([](store::Transaction& t) { return metricFor(t, "overhead", "percent"); });
    REQUIRE(overhead);
    CHECK(desk.database().find<Metric>(*overhead)->label == "Overhead");
    CHECK(desk.database().find<Metric>(*overhead)->better == Better::Lower);
    CHECK(*desk.write([](store::Transaction& t) { return metricFor(t, "OVERHEAD", ""); }) == *overhead);
    const auto fresh =
        desk.write([](store::Transaction& t) { return metricFor(t, "Boot cycles", "cycles"); });
    REQUIRE(fresh);
    CHECK(desk.database().find<Metric>(*fresh)->unit == "cycles");
    CHECK(errorOf(desk.write([](store::Transaction& t) { return metricFor(t, " ", ""); })).code
          == ErrorCode::Invalid);
}
