#include "core/review/journal_rows.h"
#include "core/review/journal_search.h"
#include "tests/core/review/desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("entries are found by paper, reviewer and label, newest first")
{
    Desk desk;
    const auto coded =
        desk.write("code [1]", [&](store::Transaction& t) { t.insert(desk.coding(desk.micro)); });
    desk.review->setReviewer("Bob");
    const auto renamed = desk.rename(desk.micro, "Micro-kernel");
    const auto& database = desk.review->database();

    CHECK(entriesMatching(database).size() == 4);
    CHECK(entriesMatching(database).front() == renamed);
    CHECK(entriesMatching(database, {{}, "Bob", {}}) == std::vector{renamed});
    const auto ofPaper = entriesMatching(database, {desk.paper, {}, {}});
    REQUIRE(ofPaper.size() == 2); // made, coded
    CHECK(ofPaper.front() == coded);
    CHECK(entriesMatching(database, {{}, {}, [](std::string_view label) { return label == "rename"; }})
          == std::vector{renamed});
    CHECK(reviewersInJournal(database) == std::vector<std::string>{"Ada", "Bob"});
    CHECK(paperCount(database, coded) == 1);
    CHECK(paperCount(database, renamed) == 0);
}

TEST_CASE("the journal knows which subjects an entry touched, also those that came after the first question")
{
    Desk desk;
    JournalRows rows(*desk.review);
    const auto renamed = desk.rename(desk.micro, "Micro-kernel");
    CHECK(rows.touches(renamed, Subject::Taxonomy));
    CHECK_FALSE(rows.touches(renamed, Subject::Codings));
    const auto coded = desk.write("code", [&](store::Transaction& t) { t.insert(desk.coding(desk.micro)); });
    CHECK(rows.touches(coded, Subject::Codings));
}

TEST_CASE("a row that was deleted is known as it was when it was last there")
{
    Desk desk;
    JournalRows rows(*desk.review);
    desk.rename(desk.micro, "Micro-kernel");
    REQUIRE(rows.find(store::Table::Code, desk.micro.value).has_value());
    desk.write("delete", [&](store::Transaction& t) { t.remove<Code>(desk.micro); });
    const auto row = rows.find(store::Table::Code, desk.micro.value);
    REQUIRE(row.has_value());
    CHECK((row->at("label") == store::Value(std::string("Micro-kernel"))));
    CHECK((row->at("dimension") == store::Value(desk.dimension.value)));
    CHECK_FALSE(rows.find(store::Table::Code, 12345).has_value());
}

TEST_CASE("what stands on an entry are the newer ones in force on the same rows")
{
    Desk desk;
    const auto first = desk.rename(desk.micro, "one");
    const auto second = desk.rename(desk.micro, "two");
    desk.rename(desk.mono, "other");
    const JournalRows rows(*desk.review);
    CHECK(rows.standingOn(first, 10) == std::vector{second});
    CHECK(rows.standingOn(second, 10).empty());
    REQUIRE(desk.review->undo()); // "other"
    REQUIRE(desk.review->undo()); // "two"
    CHECK(rows.standingOn(first, 10).empty());
}

TEST_CASE(
    "a row that is gone is known whole, also where its entry made it in one part and changed it in another")
{
    Desk desk;
    CodeId made;
    desk.write("long", [&](store::Transaction& t) {
        Code code;
        code.dimension = desk.dimension;
        code.label = "Nano";
        made = t.insert(code);
        t.split();
        auto row = t.database().find<Code>(made).value();
        row.definition = "Smaller still.";
        t.update(row);
    });
    REQUIRE(desk.review->undo());
    JournalRows rows(*desk.review);
    const auto row = rows.find(store::Table::Code, made.value);
    REQUIRE(row.has_value());
    REQUIRE(row->contains("label"));
    CHECK((row->at("label") == store::Value(std::string("Nano"))));
    CHECK((row->at("definition") == store::Value(std::string("Smaller still."))));
}
