#include "core/store/compression.h"
#include "tests/core/review/desk.h"
#include "tests/support/history.h"
#include "tests/support/rows.h"

using namespace alidade;
using tests::Desk;
using tests::difference;
using tests::history;
using tests::rowsOf;

namespace {

/// `T`, the number of columns, which of them are the key, the table's name: the head of a changeset.
std::string header(const std::string& table, int columns)
{
    std::string text = "T";
    text += static_cast<char>(columns);
    text += '\1' + std::string(static_cast<std::size_t>(columns - 1), '\0');
    return text + table + '\0';
}

/// The insertion of a row with this id and otherwise nothing but NULLs.
std::string insertion(std::int64_t id, int columns)
{
    std::string text = "\x12";
    text += '\0';
    text += '\1';
    for (int shift = 56; shift >= 0; shift -= 8) {
        text += static_cast<char>(id >> shift);
    }
    return text + std::string(static_cast<std::size_t>(columns - 1), '\5');
}

/// Puts `changeset`, as it stands, into the newest entry, as a foreign program could.
void forge(Desk& desk, const std::string& changeset)
{
    desk.review.reset();
    const auto database = store::Database::open(desk.file, store::Access::Write);
    database->prepare("UPDATE journal_part SET changeset = ?1 WHERE entry = (SELECT max(id) FROM journal)")
        .bindBlob(1, changeset)
        .run();
}

void checkHarmless(const std::string& changeset)
{
    Desk desk;
    desk.rename(desk.micro, "microkernel");
    forge(desk, changeset);
    desk.reopen();
    const auto before = rowsOf(desk.review->database());
    const auto entries = desk.review->journal().count();

    const auto undone = desk.review->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Corrupt);
    CHECK_FALSE(undone.error().detail.english().empty());
    const auto undoneAlone = desk.review->undoEntry({3});
    REQUIRE_FALSE(undoneAlone);
    CHECK(undoneAlone.error().code == ErrorCode::Corrupt);
    CHECK_THROWS_AS(history(*desk.review), store::Failure);

    CHECK(difference(before, rowsOf(desk.review->database())) == "");
    CHECK(desk.review->journal().count() == entries);
    CHECK_FALSE(desk.review->journal().find({3})->undone);
    desk.rename(desk.mono, "work goes on");
    CHECK(desk.review->undo());
}

}

TEST_CASE("an entry whose changes are no changes cannot be undone and does no harm")
{
    const auto whole = header("saved_filter", 4) + insertion(7, 4);
    SECTION("noise")
    {
        checkHarmless(tests::Random(61).bytes(500));
    }
    SECTION("nothing")
    {
        checkHarmless("");
    }
    SECTION("compressed noise")
    {
        checkHarmless(store::compressed(tests::Random(62).bytes(500)));
    }
    SECTION("a changeset that was not compressed")
    {
        checkHarmless(whole);
    }
    SECTION("the journal's own table")
    {
        checkHarmless(store::compressed(header("journal", 10) + insertion(7, 10)));
    }
    SECTION("the full-text index")
    {
        checkHarmless(store::compressed(header("note_words_data", 2) + insertion(7, 2)));
    }
    SECTION("the schema")
    {
        checkHarmless(store::compressed(header("sqlite_schema", 5) + insertion(7, 5)));
    }
    SECTION("a table that is not there")
    {
        checkHarmless(store::compressed(header("strange", 2) + insertion(7, 2)));
    }
    SECTION("a table of another shape")
    {
        checkHarmless(store::compressed(header("saved_filter", 5) + insertion(7, 5)));
    }
    SECTION("a change that was cut off")
    {
        checkHarmless(store::compressed(whole.substr(0, whole.size() - 1)));
    }
    SECTION("a table's name that was cut off")
    {
        checkHarmless(store::compressed(whole + "T\4\1" + std::string(3, '\0') + "saved_filter"));
    }
    SECTION("a text that claims to be longer than all there is")
    {
        checkHarmless(
            store::compressed(header("saved_filter", 4) + insertion(7, 2) + "\3\x8F\xFF\xFF\xFF\x7F"));
    }
    SECTION("a bomb")
    {
        std::string bomb = store::compressed(std::string(100'000, '\0'));
        for (const auto at : {5U, 6U, 7U}) { // its size, as RFC 8878 writes it: 4 bytes from the sixth
            bomb[at] = '\xFF';
        }
        bomb[8] = '\x7F';
        checkHarmless(bomb);
    }
}

TEST_CASE("an entry that fits its tables but not the rules of the file is refused as a conflict")
{
    Desk desk;
    desk.rename(desk.micro, "microkernel");
    // undoing it would insert what it says was deleted: a filter with NULL in every column
    auto deletion = header("saved_filter", 4) + insertion(7, 4);
    deletion[deletion.size() - insertion(7, 4).size()] = '\x09';
    forge(desk, store::compressed(deletion));
    desk.reopen();
    const auto before = rowsOf(desk.review->database());
    const auto undone = desk.review->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK_THAT(undone.error().detail.english(),
               Catch::Contains("a row of saved_filter would break a rule of the file"));
    CHECK(difference(before, rowsOf(desk.review->database())) == "");
}
