#include "tests/core/review/desk.h"
#include "tests/support/rows.h"

using namespace alidade;
using tests::Desk;
using tests::difference;
using tests::rowsOf;

namespace {

/// Taking `entry` back alone fails for a reason in these words, and changes nothing.
void checkStays(Desk& desk, store::EntryId entry, const std::string& words)
{
    const auto before = rowsOf(desk.review->database());
    const auto entries = desk.review->journal().count();
    const auto undone = desk.review->undoEntry(entry);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK_THAT(undone.error().detail.english(), Catch::Contains(words));
    CHECK(difference(before, rowsOf(desk.review->database())).empty());
    CHECK(desk.review->journal().count() == entries);
}

template <class Row, class Change>
store::EntryId edit(Desk& desk, decltype(Row::id) id, const Change& change)
{
    return desk.write("edit", [&](store::Transaction& t) {
        auto row = t.database().find<Row>(id).value();
        change(row);
        t.update(row);
    });
}

template <class Row>
store::EntryId add(Desk& desk, const Row& row)
{
    return desk.write("add", [&](store::Transaction& t) { t.insert(row); });
}

/// Takes back what an entry did, alone: the entry that did so.
store::EntryId takeBack(Desk& desk, store::EntryId entry)
{
    const auto undone = desk.review->undoEntry(entry);
    REQUIRE(undone);
    return undone->value();
}

Decision decisionOf(const Desk& desk)
{
    Decision row;
    row.paper = desk.paper;
    row.reviewer = desk.ada;
    return row;
}

}

TEST_CASE("no move of a code is taken back that would put two codes above each other")
{
    Desk desk;
    edit<Code>(desk, desk.mono, [&](Code& row) { row.parent = desk.micro; });
    const auto up = edit<Code>(desk, desk.mono, [](Code& row) { row.parent.reset(); });
    edit<Code>(desk, desk.micro, [&](Code& row) { row.parent = desk.mono; });
    checkStays(desk, up, "two codes would stand above each other");
}

TEST_CASE("no move of a code is taken back that would part it from the dimension above it")
{
    Desk desk;
    DimensionId other;
    desk.write("other", [&](store::Transaction& t) { other = t.insert(Dimension()); });
    edit<Code>(desk, desk.mono, [&](Code& row) { row.dimension = other; });
    const auto moved = edit<Code>(desk, desk.mono, [&](Code& row) { row.dimension = desk.dimension; });
    edit<Code>(desk, desk.mono, [&](Code& row) { row.parent = desk.micro; });
    checkStays(desk, moved, "another dimension than the one above it");
}

TEST_CASE("a vote that was cast anew does not come back a second time")
{
    Desk desk;
    const auto removed = takeBack(desk, add(desk, decisionOf(desk)));
    add(desk, decisionOf(desk));
    checkStays(desk, removed, "a row of decision would say again what another one says");
}

TEST_CASE("a slug that another code has taken does not come back")
{
    Desk desk;
    const auto named = [&](CodeId id, const char* slug) {
        return edit<Code>(desk, id, [&](Code& row) { row.slug = slug; });
    };
    named(desk.micro, "panics");
    named(desk.mono, "binary-size");
    const auto renamed = named(desk.micro, "panic");
    named(desk.mono, "Panics"); // slugs are compared folded
    checkStays(desk, renamed, "two rows of code would have one name");
}

TEST_CASE("a reviewer who was made anew does not come back a second time")
{
    Desk desk;
    const auto ann = [&] {
        return desk.write("Ann", [](store::Transaction& t) { reviewerNamed(t, "Ann"); });
    };
    const auto removed = takeBack(desk, ann());
    ann();
    checkStays(desk, removed, "two rows of reviewer would have one name");
}

TEST_CASE("a source whose name another one of its kind has by now does not come back")
{
    Desk desk;
    Source source{{}, "acm", "IEEE", SourceKind::Database, "", 0}; // was renamed, and keeps its slug
    desk.write("source", [&](store::Transaction& t) { source.id = t.insert(source); });
    const auto removed = desk.write("remove", [&](store::Transaction& t) { t.remove<Source>(source.id); });
    SECTION("of its kind")
    {
        add(desk, Source{{}, "ieee", "ieee", SourceKind::Database, "", 0});
        checkStays(desk, removed, "two rows of source would have one name");
    }
    SECTION("but beside one of another kind")
    {
        add(desk, Source{{}, "ieee", "ieee", SourceKind::Other, "", 0});
        takeBack(desk, removed);
    }
}

TEST_CASE("a code does not come back beside another one where a paper takes one")
{
    Desk desk;
    edit<Dimension>(desk, desk.dimension, [](Dimension& row) { row.many = false; });
    const auto removed = takeBack(desk, add(desk, desk.coding(desk.micro)));
    SECTION("that was given instead")
    {
        add(desk, desk.coding(desk.mono));
        checkStays(desk, removed, "two codes where one is allowed");
    }
    SECTION("unless it is the only one")
    {
        CHECK(desk.review->undoEntry(removed));
    }
    SECTION("nor is it made to take one again when it has two")
    {
        const auto many = edit<Dimension>(desk, desk.dimension, [](Dimension& row) { row.many = true; });
        add(desk, desk.coding(desk.mono));
        add(desk, desk.coding(desk.micro));
        checkStays(desk, many, "two codes where one is allowed");
    }
}

TEST_CASE("a code does not come back where the reviewer has said since that none applies")
{
    Desk desk;
    const auto removed = takeBack(desk, add(desk, desk.coding(desk.micro)));
    Answer none;
    none.paper = desk.paper;
    none.dimension = desk.dimension;
    none.reviewer = desk.ada;
    add(desk, none);
    checkStays(desk, removed, "said that none applies");
}

TEST_CASE("an answer does not come back to a dimension that is another kind of question by now")
{
    Desk desk;
    edit<Dimension>(desk, desk.dimension, [](Dimension& row) { row.kind = DimensionKind::Number; });
    Answer three;
    three.paper = desk.paper;
    three.dimension = desk.dimension;
    three.reviewer = desk.ada;
    three.number = 3;
    const auto removed = takeBack(desk, add(desk, three));
    edit<Dimension>(desk, desk.dimension, [](Dimension& row) { row.kind = DimensionKind::Text; });
    checkStays(desk, removed, "a row of answer would not fit the kind of its dimension");
}

TEST_CASE("records that were declared different are not made one paper again")
{
    Desk desk;
    RecordId first;
    RecordId second;
    PaperId own;
    desk.write("records", [&](store::Transaction& t) {
        own = t.insert(Paper());
        Record row;
        Search search;
        search.source = t.insert(Source());
        row.search = t.insert(search);
        row.paper = desk.paper;
        row.number = 1;
        first = t.insert(row);
        row.number = 2;
        second = t.insert(row);
    });
    const auto parted = edit<Record>(desk, second, [&](Record& row) { row.paper = own; });
    add(desk, NotDuplicate{{}, second, first, desk.ada, ""});
    checkStays(desk, parted, "declared different would stand for one paper");
}

TEST_CASE("a criterion does not get a name or a digit back that another one has by now")
{
    Desk desk;
    Criterion criterion;
    criterion.name = "EX1";
    criterion.digit = 1;
    CriterionId first;
    CriterionId second;
    desk.write("criteria", [&](store::Transaction& t) {
        first = t.insert(criterion);
        criterion.name = "EX2";
        criterion.digit = 2;
        second = t.insert(criterion);
    });
    SECTION("a name")
    {
        const auto renamed = edit<Criterion>(desk, first, [](Criterion& row) { row.name = "EX3"; });
        edit<Criterion>(desk, second, [](Criterion& row) { row.name = "ex1"; });
        checkStays(desk, renamed, "two rows of criterion would have one name");
    }
    SECTION("a digit")
    {
        const auto moved = edit<Criterion>(desk, first, [](Criterion& row) { row.digit = 3; });
        edit<Criterion>(desk, second, [](Criterion& row) { row.digit = 1; });
        checkStays(desk, moved, "a digit would give two criteria");
    }
}

TEST_CASE(
    "an entry is taken back once, also where its rows came again by other ways, until that is taken back")
{
    Desk desk;
    const auto canBeTakenBack = [&](store::EntryId id) {
        return desk.review->journal().canBeTakenBack(desk.review->journal().find(id).value());
    };
    Code code;
    const auto made =
        desk.write("make", [&](store::Transaction& t) { code.id = t.insert(desk.code("hybrid")); });
    desk.rename(desk.micro, "newer");
    const auto undo = takeBack(desk, made);
    CHECK_FALSE(canBeTakenBack(made));
    CHECK(canBeTakenBack(undo));
    code.dimension = desk.dimension;
    code.label = "hybrid";
    desk.write("again", [&](store::Transaction& t) { t.insert(code); });
    checkStays(desk, made, "taken back already");
    CHECK(desk.label(code.id) == "hybrid");

    REQUIRE(desk.review->undo()); // of what came again
    takeBack(desk, undo);
    CHECK(desk.label(code.id) == "hybrid");
    CHECK_FALSE(canBeTakenBack(undo));
    CHECK(canBeTakenBack(made));
    takeBack(desk, made);
    CHECK(desk.label(code.id) == "(none)");
}
