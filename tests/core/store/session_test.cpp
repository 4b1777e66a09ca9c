#include "core/store/applier.h"
#include "core/store/session.h"
#include "core/store/sqlite.h"
#include "tests/core/store/filter_row.h"
#include "tests/support/files.h"
#include "tests/support/random.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::store;
using tests::TempFolder;

namespace {

/// An open, empty review.
struct Desk {
    TempFolder folder;
    OpenedFile opened = std::move(*createFile(folder / "r.alidade"));
    const Database& database = *opened.database;

    /// The changeset of some SQL, which stays done.
    std::string changeset(const std::string& sql) const
    {
        Session session(database);
        database.execute(sql);
        return session.changeset();
    }
};

/// The changeset of some SQL in a database of any shape, with whatever tables it has.
std::string foreignChangeset(const std::string& schema, const std::string& sql)
{
    const auto database = Database::inMemory();
    database->execute(schema);
    sqlite3_session* session = nullptr;
    REQUIRE(sqlite3session_create(database->handle(), "main", &session) == SQLITE_OK);
    REQUIRE(sqlite3session_attach(session, nullptr) == SQLITE_OK);
    database->execute(sql);
    int size = 0;
    void* data = nullptr;
    REQUIRE(sqlite3session_changeset(session, &size, &data) == SQLITE_OK);
    std::string bytes(static_cast<const char*>(data), static_cast<std::size_t>(size));
    sqlite3_free(data);
    sqlite3session_delete(session);
    REQUIRE_FALSE(bytes.empty());
    return bytes;
}

std::optional<Misfit> misfitOf(const Database& database, const std::string& changeset)
{
    Applier applier(database);
    applier.apply(changeset);
    return applier.misfit();
}

void checkRefused(const Desk& desk, const std::string& changeset)
{
    const auto codeOf = [](const auto& work) {
        try {
            work();
        } catch (const Failure& failure) {
            return failure.error().code;
        }
        return ErrorCode::Cancelled;
    };
    CHECK(codeOf([&] { static_cast<void>(misfitOf(desk.database, changeset)); }) == ErrorCode::Corrupt);
    CHECK(codeOf([&] { forEachTouched(desk.database, changeset, [](const TouchedRow&) {}); })
          == ErrorCode::Corrupt);
    CHECK(codeOf([&] { forEachChange(desk.database, changeset, [](const RowChange&) {}); })
          == ErrorCode::Corrupt);
}

std::string shown(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*number);
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        return "'" + *text + "'";
    }
    return std::holds_alternative<std::monostate>(value) ? "-" : "?";
}

std::string shown(const Database& database, const std::string& changeset)
{
    std::string text;
    forEachChange(database, changeset, [&](const RowChange& change) {
        text += std::string("IUD").substr(static_cast<std::size_t>(change.operation), 1) + " "
            + std::string(name(change.table)) + " " + std::to_string(change.id) + ":";
        for (const auto& column : change.columns) {
            text += " " + column.column + " " + shown(column.before) + ">" + shown(column.after);
        }
        text += "\n";
    });
    return text;
}

}

TEST_CASE("an insert, an update and a delete are told with old and new values")
{
    Desk desk;
    const auto insert = desk.changeset("INSERT INTO saved_filter VALUES(5, 'a', 'year:2024', 1)");
    CHECK(shown(desk.database, insert) == "I saved_filter 5: name ->'a' filter ->'year:2024' position ->1\n");
    const auto update = desk.changeset("UPDATE saved_filter SET filter = '' WHERE id = 5");
    CHECK(shown(desk.database, update) == "U saved_filter 5: filter 'year:2024'>''\n");
    const auto remove = desk.changeset("DELETE FROM saved_filter");
    CHECK(shown(desk.database, remove) == "D saved_filter 5: name 'a'>- filter ''>- position 1>-\n");
}

TEST_CASE("several changes of one row are one, and none when the row is as before")
{
    Desk desk;
    CHECK(shown(desk.database,
                desk.changeset("INSERT INTO saved_filter VALUES(5, 'a', '', 1);"
                               "UPDATE saved_filter SET name = 'b' WHERE id = 5"))
          == "I saved_filter 5: name ->'b' filter ->'' position ->1\n");
    CHECK(desk.changeset("UPDATE saved_filter SET name = 'c'; UPDATE saved_filter SET name = 'b'").empty());
    CHECK(desk.changeset(
                  "INSERT INTO saved_filter VALUES(6, 'a', '', 1); DELETE FROM saved_filter WHERE id = 6")
              .empty());
}

TEST_CASE("a changeset and its inverse take each other back")
{
    Desk desk;
    const auto all = [&] {
        return desk.database.text(
            "SELECT ifnull(group_concat(id || name || filter || position), '') FROM saved_filter");
    };
    desk.changeset("INSERT INTO saved_filter VALUES(5, 'a', '', 1), (6, 'b', '', 2)");
    const auto before = all();
    const auto change = desk.changeset("UPDATE saved_filter SET name = 'c' WHERE id = 5;"
                                       "DELETE FROM saved_filter WHERE id = 6;"
                                       "INSERT INTO saved_filter VALUES(7, 'd', '', 3)");
    const auto after = all();
    CHECK_FALSE(misfitOf(desk.database, inverted(change)));
    CHECK(all() == before);
    CHECK_FALSE(misfitOf(desk.database, change));
    CHECK(all() == after);
}

TEST_CASE("a changeset that does not fit names the row and changes nothing")
{
    Desk desk;
    desk.changeset("INSERT INTO saved_filter VALUES(5, 'a', '', 1)");
    const auto update =
        desk.changeset("UPDATE saved_filter SET position = 9; UPDATE saved_filter SET name = 'b'");
    const auto misfit = [&](const std::string& sql, const std::string& changeset) {
        desk.database.execute(sql);
        const auto found = misfitOf(desk.database, changeset);
        REQUIRE(found);
        CHECK(found->table == Table::SavedFilter);
        CHECK(found->id == 5);
        return found->reason.english();
    };
    CHECK(misfit("UPDATE saved_filter SET name = 'x'", inverted(update))
          == "a row of saved_filter has changed since");
    CHECK(desk.database.integer("SELECT position FROM saved_filter") == 9);
    CHECK(misfit("DELETE FROM saved_filter", inverted(update)) == "a row of saved_filter is no longer there");
    const auto insert = desk.changeset("INSERT INTO saved_filter VALUES(5, 'a', '', 1)");
    CHECK(misfit("", insert) == "a row of saved_filter is there already");
}

TEST_CASE("a row that would point at nothing is named, but only after the last part")
{
    Desk desk;
    const std::string paper =
        "INSERT INTO paper SELECT 99,'','','','',NULL,'','','','','','','','','','','','',''";
    desk.database.execute("BEGIN");
    const auto attachment = desk.changeset("INSERT INTO attachment VALUES(8, 99, '', '', '', 0)");
    const auto later = desk.changeset(paper);
    desk.database.execute("ROLLBACK; BEGIN");

    Applier applier(desk.database);
    CHECK(applier.apply(attachment));
    const auto misfit = applier.misfit();
    REQUIRE(misfit);
    CHECK(misfit->table == Table::Attachment);
    CHECK(misfit->id == 8);
    CHECK(misfit->reason.english() == "a row of attachment would point at a row of paper that is not there");
    CHECK(applier.apply(later));
    CHECK_FALSE(applier.misfit());
    desk.database.execute("COMMIT");
}

TEST_CASE("a touched row says which papers it belonged to")
{
    Desk desk;
    desk.database.execute(
        "INSERT INTO paper SELECT 1,'','','','',NULL,'','','','','','','','','','','','','';"
        "INSERT INTO paper SELECT 2,'','','','',NULL,'','','','','','','','','','','','','';");
    const auto told = [&](const std::string& sql) {
        std::string text;
        forEachTouched(desk.database, desk.changeset(sql), [&](const TouchedRow& row) {
            text += std::string(name(row.table)) + " " + std::to_string(row.id) + ": "
                + std::to_string(row.paperBefore.value_or(0)) + ">"
                + std::to_string(row.paperAfter.value_or(0));
        });
        return text;
    };
    CHECK(told("INSERT INTO attachment VALUES(8, 1, '', '', '', 0)") == "attachment 8: 0>1");
    CHECK(told("UPDATE attachment SET paper = 2") == "attachment 8: 1>2");
    CHECK(told("UPDATE attachment SET size = 5") == "attachment 8: 0>0");
    CHECK(told("DELETE FROM attachment") == "attachment 8: 2>0");
    CHECK(told("INSERT INTO saved_filter VALUES(5, 'a', '', 1)") == "saved_filter 5: 0>0");
}

TEST_CASE("a changeset of other tables is refused, also of the journal and the full-text index")
{
    Desk desk;
    const std::string journal =
        "CREATE TABLE journal(id INTEGER PRIMARY KEY NOT NULL, uid, at, reviewer, label,"
        " kind, state, undone_at, undone_by, reverts)";
    checkRefused(desk,
                 foreignChangeset("CREATE TABLE strange(id INTEGER PRIMARY KEY, a)",
                                  "INSERT INTO strange VALUES(1, 2)"));
    checkRefused(desk, foreignChangeset(journal, "INSERT INTO journal(id, label) VALUES(1, 'forged')"));
    checkRefused(desk,
                 foreignChangeset("CREATE TABLE paper_words_data(id INTEGER PRIMARY KEY, block BLOB)",
                                  "INSERT INTO paper_words_data VALUES(1, x'00')"));
    CHECK(Journal(desk.database).count() == 0);
}

TEST_CASE("a changeset of a known table in another shape is refused")
{
    Desk desk;
    checkRefused(desk,
                 foreignChangeset("CREATE TABLE saved_filter(id INTEGER PRIMARY KEY, a, b, c, d)",
                                  "INSERT INTO saved_filter VALUES(1, 2, 3, 4, 5)")); // too wide
    checkRefused(desk,
                 foreignChangeset("CREATE TABLE saved_filter(id INTEGER, name PRIMARY KEY NOT NULL, b, c)",
                                  "INSERT INTO saved_filter VALUES(1, 2, 3, 4)")); // another key
    checkRefused(desk,
                 foreignChangeset("CREATE TABLE saved_filter(id, name, b, c, PRIMARY KEY(id, name))",
                                  "INSERT INTO saved_filter VALUES(1, 2, 3, 4)"));
    checkRefused(desk,
                 foreignChangeset("CREATE TABLE saved_filter(id TEXT PRIMARY KEY, a, b, c)",
                                  "INSERT INTO saved_filter VALUES('one', 2, 3, 4)")); // no number
    CHECK(desk.database.integer("SELECT count(*) FROM saved_filter") == 0);
}

TEST_CASE("a changeset with values of another kind does not get past the schema")
{
    Desk desk;
    const auto forged = foreignChangeset("CREATE TABLE saved_filter(id INTEGER PRIMARY KEY, a, b, c)",
                                         "INSERT INTO saved_filter VALUES(1, x'00', NULL, 'many')");
    CHECK(misfitOf(desk.database, forged));
    CHECK(desk.database.integer("SELECT count(*) FROM saved_filter") == 0);
}

TEST_CASE("noise in a changeset is refused or stays within the tables, never worse")
{
    Desk desk;
    const auto good =
        desk.changeset("INSERT INTO saved_filter VALUES(5, 'a', 'year:2024', 1), (6, 'b', '', 2);"
                       "INSERT INTO setting VALUES(1, 'title', 'A review')");
    tests::Random random(31);
    for (int i = 0; i < 3000; ++i) {
        auto bad = good;
        for (auto times = 1 + random.below(4); times > 0; --times) {
            bad[random.below(bad.size())] = static_cast<char>(random.below(256));
        }
        if (random.chance(20)) {
            bad.resize(random.below(bad.size()));
        }
        desk.database.execute("BEGIN");
        try {
            static_cast<void>(misfitOf(desk.database, bad));
            static_cast<void>(misfitOf(desk.database, inverted(bad)));
            static_cast<void>(shown(desk.database, bad));
        } catch (const Failure& failure) {
            REQUIRE_FALSE(failure.error().detail.english().empty());
        }
        desk.database.execute("ROLLBACK");
    }
    CHECK(defects(desk.database, true).empty());
}
