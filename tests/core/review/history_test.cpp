#include "tests/core/review/desk.h"
#include "tests/support/history.h"

using namespace alidade;
using tests::Desk;
using tests::history;
using tests::HistoryEntry;

namespace {

std::string shown(const store::Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) {
        return *text;
    }
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*number);
    }
    return "-";
}

/// `label: table operation column before>after, …` for the columns that are asked for.
std::string shown(const HistoryEntry& entry, const std::string& column)
{
    std::string text = entry.entry.label + ":";
    for (const auto& change : entry.changes) {
        text += " " + std::string(name(change.table));
        for (const auto& value : change.columns) {
            if (value.column == column) {
                text += " " + shown(value.before) + ">" + shown(value.after);
            }
        }
    }
    return text;
}

}

TEST_CASE("the history gives old and new values")
{
    Desk desk;
    desk.rename(desk.micro, "microkernel");
    desk.write("delete", [&](store::Transaction& t) { t.remove<Code>(desk.micro); });
    const auto list = history(*desk.review);
    REQUIRE(list.size() == 4);
    CHECK(shown(list[0], "label") == "delete: code microkernel>-");
    CHECK(shown(list[1], "label") == "rename: code micro>microkernel");
    REQUIRE(list[2].changes.size() == 3);
    CHECK(list[2].changes[0].operation == store::Operation::Insert);
    CHECK(shown(list[3], "title") == "set up: reviewer paper ->Rust for Linux");
    CHECK(history(*desk.review, 1, 1).size() == 1);
    CHECK(shown(history(*desk.review, 1, 1)[0], "label") == "rename: code micro>microkernel");
}

TEST_CASE("what was taken back stays in the history")
{
    Desk desk;
    desk.rename(desk.micro, "a");
    REQUIRE(desk.review->undo());
    desk.rename(desk.micro, "b");
    const auto list = history(*desk.review);
    REQUIRE(list.size() == 4);
    CHECK_FALSE(list[0].entry.undone);
    CHECK(list[1].entry.undone);
    CHECK(shown(list[1], "label") == "rename: code micro>a");
}

TEST_CASE("the history of a paper is that of its own rows")
{
    Desk desk;
    PaperId other;
    Coding mine = desk.coding(desk.micro);
    Coding theirs = mine;
    desk.write("code both", [&](store::Transaction& t) {
        other = t.insert(Paper());
        mine.id = t.insert(mine);
        theirs.paper = other;
        theirs.id = t.insert(theirs);
    });
    desk.rename(desk.micro, "elsewhere");
    mine.status = "inferred";
    theirs.status = "stated";
    desk.write("status", [&](store::Transaction& t) {
        t.update(mine);
        t.update(theirs);
    });
    desk.write("remove", [&](store::Transaction& t) { t.remove<Coding>(mine.id); });

    const auto list = history(*desk.review, desk.paper);
    REQUIRE(list.size() == 4);
    CHECK(shown(list[0], "status") == "remove: coding inferred>-");
    CHECK(shown(list[1], "status") == "status: coding >inferred");
    CHECK(shown(list[2], "status") == "code both: coding ->");
    CHECK(shown(list[3], "title") == "set up: paper ->Rust for Linux");
    const auto others = history(*desk.review, other);
    REQUIRE(others.size() == 2);
    CHECK(shown(others[0], "status") == "status: coding >stated");
}
