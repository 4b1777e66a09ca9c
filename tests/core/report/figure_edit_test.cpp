#include "core/report/figure_edit.h"
#include "core/report/table_question.h"
#include "core/report/tables.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::report;
using alidade::tests::SmallReview;

namespace {

Figure years(const std::string& title)
{
    Figure figure;
    figure.kind = "years";
    figure.question = "{}";
    figure.style = "{}";
    figure.title = title;
    return figure;
}

Result<void> write(SmallReview& small, const Review::Work& work)
{
    const auto written = small.review().write("test", work);
    return written ? Result<void>() : fail(written.error());
}

Result<void> add(SmallReview& small, const Figure& figure)
{
    return write(small, [&](store::Transaction& transaction) -> Result<void> {
        const auto added = addFigure(transaction, figure);
        return added ? Result<void>() : fail(added.error());
    });
}

Result<void> update(SmallReview& small, const Figure& figure)
{
    return write(small, [&](store::Transaction& transaction) { return updateFigure(transaction, figure); });
}

std::vector<std::string> slugs(const SmallReview& small)
{
    std::vector<std::string> list;
    for (const auto& figure : savedFigures(small.database())) {
        list.push_back(figure.slug);
    }
    return list;
}

using Slugs = std::vector<std::string>;

}

TEST_CASE("figures are added behind the others, with slugs from their titles that nobody else has")
{
    SmallReview small;
    REQUIRE(add(small, years("Papers by year")));
    REQUIRE(add(small, years("  Papers \n by  YEAR ")));
    REQUIRE(add(small, years("?!")));
    CHECK(slugs(small) == Slugs{"papers-by-year", "papers-by-year-2", "figure"});
    CHECK(savedFigures(small.database())[1].title == "Papers by YEAR");
}

TEST_CASE("a figure that breaks a rule is not written")
{
    SmallReview small;
    REQUIRE(add(small, years("First")));
    const auto refused = [&](const Figure& figure) {
        const auto added = add(small, figure);
        return !added && added.error().code == ErrorCode::Invalid;
    };
    CHECK(refused(years(" \n ")));
    auto figure = years("Second");
    figure.kind = "poem";
    CHECK(refused(figure));
    figure = years("Second");
    figure.question = "[]";
    CHECK(refused(figure));
    figure.question = R"({"rows": "approach"})"; // years have no rows
    CHECK(refused(figure));
    figure = years("Second");
    figure.style = "blue";
    CHECK(refused(figure));
    figure = years("Second");
    figure.caption = "\xff";
    CHECK(refused(figure));
    for (const char* name : {"first", "Two words", "a/b", "..", "-a", "A"}) {
        figure = years("Second");
        figure.slug = name;
        INFO(name);
        CHECK(refused(figure));
    }
    CHECK(slugs(small) == Slugs{"first"});
}

TEST_CASE("a figure is changed where it stands, and keeps its own slug")
{
    SmallReview small;
    REQUIRE(add(small, years("First")));
    REQUIRE(add(small, years("Second")));
    auto figure = savedFigures(small.database()).front();
    figure.title = "Third";
    figure.position = 99;
    REQUIRE(update(small, figure));
    CHECK(slugs(small) == Slugs{"first", "second"});
    figure.slug = "second";
    CHECK_FALSE(update(small, figure));
    figure.slug = "third";
    REQUIRE(update(small, figure));
    CHECK(slugs(small) == Slugs{"third", "second"});
    figure.id = FigureId{12345};
    CHECK(update(small, figure).error().code == ErrorCode::NotFound);
}

TEST_CASE("a figure of a kind from elsewhere keeps its question while its title changes")
{
    SmallReview small;
    auto other = years("Other");
    other.slug = "other";
    other.kind = "sankey";
    other.question = R"({"boxes": 3})";
    other.id = small.add(other);
    other.title = "Another";
    REQUIRE(update(small, other));
    other.question = "{}";
    CHECK_FALSE(update(small, other));
}

TEST_CASE("a copy stands right behind its original")
{
    SmallReview small;
    for (const char* title : {"First", "Second", "Third"}) {
        REQUIRE(add(small, years(title)));
    }
    const auto first = savedFigures(small.database()).front();
    for (int i = 0; i < 2; ++i) {
        REQUIRE(write(small, [&](store::Transaction& transaction) -> Result<void> {
            const auto copied = duplicateFigure(transaction, first.id, "Once more");
            return copied ? Result<void>() : fail(copied.error());
        }));
    }
    CHECK(slugs(small) == Slugs{"first", "first-3", "first-2", "second", "third"});
    CHECK(savedFigures(small.database())[1].title == "Once more");
}

TEST_CASE("figures are taken out and put into another order, and undo brings both back")
{
    SmallReview small;
    for (const char* title : {"First", "Second", "Third"}) {
        REQUIRE(add(small, years(title)));
    }
    const auto figures = savedFigures(small.database());
    REQUIRE(write(small, [&](store::Transaction& transaction) {
        return reorder(transaction, {figures[2].id, figures[0].id, figures[1].id});
    }));
    CHECK(slugs(small) == Slugs{"third", "first", "second"});
    CHECK_FALSE(write(small, [&](store::Transaction& transaction) {
        return reorder(transaction, {figures[0].id, figures[0].id, figures[1].id});
    }));
    REQUIRE(write(small,
                  [&](store::Transaction& transaction) { return removeFigure(transaction, figures[0].id); }));
    CHECK(slugs(small) == Slugs{"third", "second"});
    CHECK(write(small,
                [&](store::Transaction& transaction) { return removeFigure(transaction, figures[0].id); })
              .error()
              .code
          == ErrorCode::NotFound);
    REQUIRE(small.review().undo());
    REQUIRE(small.review().undo());
    CHECK(slugs(small) == Slugs{"first", "second", "third"});
}

TEST_CASE("a table's question is written as it is read")
{
    for (
        const char* json :
        {R"({"of":"searches"})",
         R"({"of":"dimension","dimension":"challenge","depth":3,"basis":"table","relation":"x","descriptions":true})"}) {
        CHECK(toJson(*tableQuestion(json)) == json);
    }
}

TEST_CASE("the table of a figure that is not saved is made, as long as it is wanted")
{
    SmallReview small;
    for (const char* label : {"[10]", "[9]", "[2]"}) {
        small.include(small.paper(label));
    }
    Figure figure;
    figure.slug = "papers";
    figure.kind = "table";
    figure.question = R"({"of":"papers"})";
    figure.title = "Papers";
    const auto all = tableOf(small.review(), figure);
    REQUIRE(all);
    CHECK(all->name == "papers");
    CHECK(all->grid.caption == "Papers");
    CHECK(all->grid.rows.size() == 3);
    const auto some = tableOf(small.review(), figure, 2);
    REQUIRE(some);
    REQUIRE(some->grid.rows.size() == 2);
    CHECK(toText(some->grid.rows[0][0]) == "[2]");
    CHECK(toText(some->grid.rows[1][0]) == "[9]");
    figure.question = R"({"of":"poems"})";
    CHECK(tableOf(small.review(), figure).error().where == "table papers");
}
