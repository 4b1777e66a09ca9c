#include "core/review/settings.h"
#include "tests/core/review/desk.h"
#include "tests/support/rows.h"

#include <set>
#include <stdexcept>

using namespace alidade;
using tests::Desk;
using tests::difference;
using tests::rowsOf;

namespace {

const Time START{std::chrono::milliseconds(tests::FIXED_START)};

template <class T>
ErrorCode codeOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    CHECK_FALSE(result.error().detail.english().empty());
    return result.error().code;
}

}

TEST_CASE("one change is one entry that says who, when and what")
{
    Desk desk;
    desk.review->setReviewer("Bob");
    const auto id = desk.rename(desk.micro, "microkernel");
    CHECK(id.value == 3);
    const auto entry = desk.review->journal().find(id).value();
    CHECK(entry.reviewer == "Bob");
    CHECK(entry.label == "rename");
    CHECK(entry.at == START + std::chrono::seconds(2)); // the third look at the clock
    CHECK(entry.kind == store::EntryKind::Command);
    CHECK_FALSE(entry.undone);
    CHECK_FALSE(entry.undoneAt);
    CHECK_FALSE(entry.reverts);
    CHECK(desk.review->journal().count() == 3);
}

TEST_CASE("entries of one review have marks that no other copy gives")
{
    Desk desk;
    std::set<std::int64_t> marks;
    for (const auto& entry : desk.review->journal().entries()) {
        marks.insert(entry.uid);
    }
    desk.reopen();
    marks.insert(desk.review->journal().find(desk.rename(desk.micro, "x")).value().uid);
    CHECK(marks.size() == 3);
    CHECK_FALSE(marks.contains(0));
}

TEST_CASE("a change that leaves everything as it was has no entry")
{
    Desk desk;
    int told = 0;
    const auto subscription = desk.review->subscribe([&](const store::ChangeNotice&) { ++told; });
    const auto nothing = [&](const Review::Work& work) {
        const auto done = desk.review->write("nothing", work);
        REQUIRE(done);
        CHECK_FALSE(done->has_value());
    };
    nothing([](store::Transaction&) { return Result<void>(); });
    nothing([&](store::Transaction& t) -> Result<void> {
        t.update(t.database().find<Code>(desk.micro).value());
        return {};
    });
    nothing([&](store::Transaction& t) -> Result<void> {
        t.remove<Code>(t.insert(desk.code("short-lived")));
        return {};
    });
    CHECK(told == 0);
    CHECK(desk.review->journal().count() == 2);
}

TEST_CASE("a change that fails leaves nothing and tells nobody")
{
    Desk desk;
    int told = 0;
    const auto subscription = desk.review->subscribe([&](const store::ChangeNotice&) { ++told; });
    const auto before = rowsOf(desk.review->database());
    SECTION("because its work says so")
    {
        CHECK(codeOf(desk.review->write("change",
                                        [&](store::Transaction& t) -> Result<void> {
                                            t.insert(desk.code("new"));
                                            t.split();
                                            t.remove<Code>(desk.mono);
                                            return fail(ErrorCode::Conflict, std::string("Not today."));
                                        }))
              == ErrorCode::Conflict);
    }
    SECTION("because a row would point at nothing")
    {
        CHECK(codeOf(desk.review->write("change",
                                        [&](store::Transaction& t) -> Result<void> {
                                            t.remove<Dimension>(desk.dimension);
                                            return {};
                                        }))
              == ErrorCode::Invalid);
    }
    SECTION("because an id is taken")
    {
        CHECK(codeOf(desk.review->write("change",
                                        [&](store::Transaction& t) -> Result<void> {
                                            auto row = desk.code("new");
                                            row.id = desk.micro;
                                            t.insert(row);
                                            return {};
                                        }))
              == ErrorCode::Invalid);
    }
    SECTION("because a bug throws through it")
    {
        CHECK_THROWS_AS(desk.review->write("change",
                                           [&](store::Transaction& t) -> Result<void> {
                                               t.insert(desk.code("new"));
                                               throw std::logic_error("a bug");
                                           }),
                        std::logic_error);
    }
    CHECK(difference(before, rowsOf(desk.review->database())) == "");
    CHECK(told == 0);
    CHECK(desk.review->journal().count() == 2);
    desk.rename(desk.micro, "goes on");
    CHECK(told == 1);
}

TEST_CASE("a rehearsal says what would fail and changes nothing")
{
    Desk desk;
    const auto before = rowsOf(desk.review->database());
    int seen = 0;
    CHECK(desk.review->rehearse([&](store::Transaction& t) -> Result<void> {
        t.insert(desk.code("new"));
        seen = static_cast<int>(t.database().count<Code>());
        return {};
    }));
    CHECK(seen == 3);
    CHECK(codeOf(desk.review->rehearse([](store::Transaction&) -> Result<void> {
              return fail(ErrorCode::Invalid, std::string("A cycle."));
          }))
          == ErrorCode::Invalid);
    CHECK(difference(before, rowsOf(desk.review->database())) == "");
    CHECK(desk.review->journal().count() == 2);
}

TEST_CASE(
    "a rehearsal in a review that was opened for reading touches neither the file nor what is beside it")
{
    Desk desk;
    const auto mailed = desk.folder / "mailed";
    std::filesystem::create_directory(mailed);
    REQUIRE(desk.review->copyTo(mailed / "copy.alidade"));
    const auto there = tests::filesIn(mailed);
    {
        const auto opened =
            Review::open(mailed / "copy.alidade", store::Access::Read, tests::fixedCircumstances());
        REQUIRE(opened);
        const auto& reading = **opened;
        std::int64_t seen = 0;
        std::int64_t found = 0;
        CHECK(reading.rehearse([&](store::Transaction& t) -> Result<void> {
            auto row = t.database().find<Paper>(desk.paper).value();
            row.title = "Unikernels";
            t.update(row);
            t.insert(desk.code("new"));
            seen = t.database().count<Code>();
            found =
                t.database().integer("SELECT rowid FROM paper_words WHERE paper_words MATCH 'unikernels'");
            return {};
        }));
        CHECK(seen == 3);
        CHECK(found == desk.paper.value);
        CHECK(codeOf(reading.rehearse([](store::Transaction&) -> Result<void> {
                  return fail(ErrorCode::Invalid, std::string("A cycle."));
              }))
              == ErrorCode::Invalid);
        CHECK(reading.database().count<Code>() == 2);
        CHECK(tests::filesIn(mailed) == there);
    }
    CHECK(tests::filesIn(mailed) == there);
}

TEST_CASE("a review that was opened for reading cannot be changed")
{
    Desk desk;
    const auto opened = Review::open(desk.file, store::Access::Read, tests::fixedCircumstances());
    REQUIRE(opened);
    auto& reading = **opened;
    const auto nothing = [](store::Transaction&) { return Result<void>(); };
    CHECK(codeOf(reading.write("change", nothing)) == ErrorCode::ReadOnly);
    CHECK(codeOf(reading.undo()) == ErrorCode::ReadOnly);
    CHECK(codeOf(reading.redo()) == ErrorCode::ReadOnly);
    CHECK(codeOf(reading.undoEntry({1})) == ErrorCode::ReadOnly);
    desk.rename(desk.micro, "changed elsewhere");
    CHECK(reading.database().find<Code>(desk.micro)->label == "changed elsewhere");
}

TEST_CASE("changes are undone and redone one by one, also after reopening")
{
    Desk desk;
    desk.rename(desk.micro, "a");
    desk.rename(desk.micro, "b");
    CHECK(desk.review->undo().value().value == 4);
    CHECK(desk.label(desk.micro) == "a");
    desk.reopen();
    CHECK(desk.review->undo().value().value == 3);
    CHECK(desk.label(desk.micro) == "micro");
    desk.reopen();
    CHECK(desk.review->redo().value().value == 3);
    CHECK(desk.review->redo().value().value == 4);
    CHECK(desk.label(desk.micro) == "b");
    CHECK(codeOf(desk.review->redo()) == ErrorCode::NotFound);
    for (int i = 0; i < 4; ++i) {
        CHECK(desk.review->undo());
    }
    CHECK(codeOf(desk.review->undo()) == ErrorCode::NotFound);
    CHECK(rowsOf(desk.review->database()).empty());
    CHECK(desk.review->journal().count() == 4);
}

TEST_CASE("an entry says who took it back, and who did it again")
{
    Desk desk;
    const auto id = desk.rename(desk.micro, "a");
    desk.reopen(); // Bob, whose clock begins anew
    REQUIRE(desk.review->undo());
    auto entry = desk.review->journal().find(id).value();
    CHECK(entry.undone);
    CHECK(entry.reviewer == "Ada");
    CHECK(entry.undoneBy == "Bob");
    CHECK(entry.undoneAt == START);
    REQUIRE(desk.review->redo());
    entry = desk.review->journal().find(id).value();
    CHECK_FALSE(entry.undone);
    CHECK(entry.undoneAt == START + std::chrono::seconds(1));
}

TEST_CASE("a new change after an undo takes the place of what could have been redone")
{
    Desk desk;
    const auto dropped = desk.rename(desk.micro, "dropped");
    REQUIRE(desk.review->undo());
    const auto kept = desk.rename(desk.mono, "kept");
    CHECK(codeOf(desk.review->redo()) == ErrorCode::NotFound);
    const auto entry = desk.review->journal().find(dropped);
    REQUIRE(entry);
    CHECK(entry->undone);
    CHECK(entry->label == "rename");

    // the newer change alone is undone and redone; the older one stays dropped
    CHECK(desk.review->undo().value() == kept);
    CHECK(desk.review->redo().value() == kept);
    CHECK(codeOf(desk.review->redo()) == ErrorCode::NotFound);
    CHECK(desk.label(desk.micro) == "micro");
    CHECK(desk.label(desk.mono) == "kept");
    REQUIRE(desk.review->undo());
    CHECK(desk.review->undo().value().value == 2);
    CHECK(desk.review->redo().value().value == 2);
    CHECK(desk.review->redo().value() == kept);
}

TEST_CASE("a failed change and a rehearsal leave the redo as it was")
{
    Desk desk;
    desk.rename(desk.micro, "a");
    REQUIRE(desk.review->undo());
    const auto failing = [&](store::Transaction& t) -> Result<void> {
        t.insert(desk.code("new"));
        return fail(ErrorCode::Invalid, std::string("No."));
    };
    REQUIRE_FALSE(desk.review->write("fails", failing));
    REQUIRE_FALSE(desk.review->rehearse(failing));
    REQUIRE(desk.review->write("nothing", [](store::Transaction&) { return Result<void>(); }));
    REQUIRE(desk.review->redo());
    CHECK(desk.label(desk.micro) == "a");
}

TEST_CASE("two labels that were swapped are swapped back")
{
    Desk desk;
    desk.write("swap", [&](store::Transaction& t) {
        auto first = t.database().find<Code>(desk.micro).value();
        auto second = t.database().find<Code>(desk.mono).value();
        std::swap(first.label, second.label);
        t.update(first);
        t.update(second);
    });
    CHECK(desk.label(desk.micro) == "mono");
    REQUIRE(desk.review->undo());
    CHECK(desk.label(desk.micro) == "micro");
    CHECK(desk.label(desk.mono) == "mono");
    REQUIRE(desk.review->redo());
    CHECK(desk.label(desk.mono) == "micro");
}

TEST_CASE("an old change is taken back alone where nothing newer stands on it")
{
    Desk desk;
    const auto old = desk.rename(desk.micro, "old");
    desk.rename(desk.mono, "newer");
    const auto done = desk.review->undoEntry(old);
    REQUIRE(done);
    REQUIRE(done->has_value());
    CHECK(desk.label(desk.micro) == "micro");
    CHECK(desk.label(desk.mono) == "newer");
    const auto entry = desk.review->journal().find(done->value()).value();
    CHECK(entry.kind == store::EntryKind::Undo);
    CHECK(entry.label == "Undo: rename");
    CHECK(entry.reverts == old);
    CHECK_FALSE(desk.review->journal().find(old)->undone); // it is what it was; the new entry took it back

    SECTION("which is itself undone")
    {
        CHECK(desk.review->undo().value() == done->value());
        CHECK(desk.label(desk.micro) == "old");
    }
    SECTION("once only")
    {
        CHECK(codeOf(desk.review->undoEntry(old)) == ErrorCode::Conflict);
    }
}

TEST_CASE("an old change whose rows have changed since is not taken back")
{
    Desk desk;
    const auto old = desk.rename(desk.micro, "old");
    const auto before = [&](const auto& change) {
        desk.write("newer", change);
        return rowsOf(desk.review->database());
    };
    tests::Rows rows;
    std::string words;
    SECTION("by a newer value")
    {
        rows = before([&](store::Transaction& t) {
            auto row = t.database().find<Code>(desk.micro).value();
            row.label = "newer";
            t.update(row);
        });
        words = "a row of code has changed since";
    }
    SECTION("by a delete")
    {
        rows = before([&](store::Transaction& t) { t.remove<Code>(desk.micro); });
        words = "a row of code is no longer there";
    }
    const auto entries = desk.review->journal().count();
    const auto result = desk.review->undoEntry(old);
    CHECK(codeOf(result) == ErrorCode::Conflict);
    CHECK_THAT(result.error().detail.english(), Catch::Contains("\"rename\"") && Catch::Contains(words));
    CHECK(difference(rows, rowsOf(desk.review->database())) == "");
    CHECK(desk.review->journal().count() == entries);
}

TEST_CASE("what newer rows point at is not taken back")
{
    Desk desk;
    desk.write("code", [&](store::Transaction& t) { t.insert(desk.coding(desk.micro)); });
    const auto before = rowsOf(desk.review->database());
    const auto result = desk.review->undoEntry({2});
    CHECK(codeOf(result) == ErrorCode::Conflict);
    CHECK_THAT(result.error().detail.english(),
               Catch::Contains("a row of coding would point at a row of code that is not there"));
    CHECK(difference(before, rowsOf(desk.review->database())) == "");
}

TEST_CASE("different columns of one row are taken back apart")
{
    Desk desk;
    const auto renamed = desk.rename(desk.micro, "a");
    desk.write("colour", [&](store::Transaction& t) {
        auto row = t.database().find<Code>(desk.micro).value();
        row.colour = "#0f6e66";
        t.update(row);
    });
    REQUIRE(desk.review->undoEntry(renamed));
    const auto row = desk.review->database().find<Code>(desk.micro).value();
    CHECK(row.label == "micro");
    CHECK(row.colour == "#0f6e66");
}

TEST_CASE("an entry that is not there or is taken back already cannot be taken back")
{
    Desk desk;
    CHECK(codeOf(desk.review->undoEntry({99})) == ErrorCode::NotFound);
    const auto id = desk.rename(desk.micro, "a");
    REQUIRE(desk.review->undo());
    CHECK(codeOf(desk.review->undoEntry(id)) == ErrorCode::Conflict);
}

TEST_CASE("what a review began with is neither undone nor taken back, and all around it is")
{
    Desk desk;
    const auto start = desk.write("begin", [&](store::Transaction& t) {
        t.insert(desk.code("hybrid"));
        setSetting(t, setting::START, std::to_string(desk.review->journal().count() + 1));
    });
    const auto renamed = desk.rename(desk.micro, "a");
    CHECK_FALSE(desk.review->journal().canBeTakenBack(desk.review->journal().find(start).value()));
    CHECK(codeOf(desk.review->undoEntry(start)) == ErrorCode::Conflict);
    CHECK(desk.review->undo().value() == renamed);
    CHECK_FALSE(desk.review->journal().toUndo());
    CHECK_FALSE(desk.review->undo());
    CHECK(desk.review->redo().value() == renamed);
}

TEST_CASE("an import in parts is one entry, undone and redone as one")
{
    Desk desk;
    const auto before = rowsOf(desk.review->database());
    const auto id = desk.write("import", [&](store::Transaction& t) {
        for (int i = 0; i < 100; ++i) {
            Paper row;
            row.title = std::to_string(i);
            row.id = t.insert(row);
            if (i % 10 == 0) {
                t.split();
            }
            row.year = 2024; // also where the row went into the part before
            t.update(row);
        }
    });
    CHECK(id.value == 3);
    int parts = 0;
    desk.review->journal().forEachPart(id, false, [&](std::string_view) { ++parts; });
    CHECK(parts == 11);
    CHECK(desk.review->journal().papers(id).size() == 100);
    const auto after = rowsOf(desk.review->database());
    REQUIRE(desk.review->undo());
    CHECK(difference(before, rowsOf(desk.review->database())) == "");
    REQUIRE(desk.review->redo());
    CHECK(difference(after, rowsOf(desk.review->database())) == "");
    REQUIRE(desk.review->undoEntry(id));
    CHECK(difference(before, rowsOf(desk.review->database())) == "");
    REQUIRE(desk.review->undo());
    CHECK(difference(after, rowsOf(desk.review->database())) == "");
}

TEST_CASE("a part may point at rows that only the next one brings")
{
    Desk desk;
    const PaperId later{77};
    desk.write("import", [&](store::Transaction& t) {
        auto row = desk.coding(desk.micro);
        row.paper = later;
        t.insert(row);
        t.split();
        Paper paper;
        paper.id = later;
        t.insert(paper);
    });
    const auto after = rowsOf(desk.review->database());
    REQUIRE(desk.review->undo());
    REQUIRE(desk.review->redo());
    CHECK(difference(after, rowsOf(desk.review->database())) == "");
    REQUIRE(desk.review->undoEntry({3}));
}

TEST_CASE("entries are listed newest first, in pages, and by paper")
{
    Desk desk;
    desk.rename(desk.micro, "a");
    desk.write("code", [&](store::Transaction& t) { t.insert(desk.coding(desk.micro)); });
    const auto labels = [](const std::vector<store::Entry>& entries) {
        std::string text;
        for (const auto& entry : entries) {
            text += entry.label + "; ";
        }
        return text;
    };
    const auto journal = desk.review->journal();
    CHECK(labels(journal.entries()) == "code; rename; taxonomy; set up; ");
    CHECK(labels(journal.entries({}, 2)) == "code; rename; ");
    CHECK(labels(journal.entries({}, 2, 3)) == "set up; ");
    CHECK(labels(journal.entries(desk.paper.value)) == "code; set up; ");
    CHECK(labels(journal.entries(12345)).empty());
}
