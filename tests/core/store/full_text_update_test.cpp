#include "core/store/applier.h"
#include "core/store/defects.h"
#include "core/store/full_text_tables.h"
#include "core/store/opening.h"
#include "core/store/session.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::store;
using tests::TempFolder;

namespace {

const std::string ADD_ROWS =
    "INSERT INTO paper SELECT 1,'','','kernel','ada',NULL,'sosp','','','','','','','','','','','','';"
    "INSERT INTO paper SELECT 2,'','','driver','bob',NULL,'osdi','','','','','','','','','','','','';"
    "INSERT INTO paper_text VALUES(1, 'unsafe', 'rust'), (2, 'memory', 'safety');"
    "INSERT INTO note VALUES(3, 1, NULL, NULL, 9, '', '', '', '', 'doubtful', '', '');"
    "INSERT INTO coding_detail VALUES(4, 1, 'borderline', '', NULL, '', '')";
const std::string CHANGE_ROWS = "UPDATE paper SET title = 'module', year = 2024 WHERE id = 1;"
                                "UPDATE paper SET year = 2020 WHERE id = 2;"
                                "UPDATE paper_text SET keywords = 'ownership' WHERE id = 1;"
                                "UPDATE note SET text = 'certain';"
                                "UPDATE coding_detail SET note = 'clear'";
const std::string REMOVE_ROWS =
    "DELETE FROM paper; DELETE FROM paper_text; DELETE FROM note; DELETE FROM coding_detail";

/// An open, empty review whose rows may point at nothing.
struct Desk {
    TempFolder folder;
    OpenedFile opened = std::move(*createFile(folder / "r.alidade"));
    const Database& database = *opened.database;

    Desk() { database.execute("PRAGMA foreign_keys = OFF"); }

    /// The changeset of some SQL, which stays done.
    std::string changeset(const std::string& sql) const
    {
        Session session(database);
        database.execute(sql);
        return session.changeset();
    }

    bool applies(const std::string& changeset) const
    {
        Applier applier(database);
        return applier.apply(changeset) && !applier.misfit();
    }

    /// Where a word is found, `table rowid` each.
    std::string found(const std::string& word) const
    {
        std::string places;
        for (const auto& table : FULL_TEXT_TABLES) {
            const std::string name(table.name);
            auto query = database.prepare("SELECT rowid FROM " + name + " WHERE " + name + " MATCH ?1");
            query.bind(1, word);
            while (query.step()) {
                places += (places.empty() ? "" : ", ") + name + " " + std::to_string(query.integer(0));
            }
        }
        return places;
    }
};

}

TEST_CASE("the words of rows that come, change and go with a changeset are found, and no others")
{
    Desk desk;
    const auto added = desk.changeset(ADD_ROWS);
    const auto changed = desk.changeset(CHANGE_ROWS);
    const auto removed = desk.changeset(REMOVE_ROWS);
    const auto checkWords = [&](const std::vector<std::pair<std::string, std::string>>& expected) {
        for (const auto& [word, places] : expected) {
            CAPTURE(word);
            CHECK(desk.found(word) == places);
        }
        CHECK(damagedFullText(desk.database).empty());
    };

    REQUIRE(desk.applies(inverted(removed)));
    checkWords({{"module", "paper_words 1"},
                {"kernel", ""},
                {"driver", "paper_words 2"},
                {"ownership", "text_words 1"},
                {"rust", ""},
                {"certain", "note_words 3"},
                {"clear", "detail_words 4"}});
    REQUIRE(desk.applies(inverted(changed)));
    checkWords({{"module", ""},
                {"kernel", "paper_words 1"},
                {"driver", "paper_words 2"},
                {"ownership", ""},
                {"rust", "text_words 1"},
                {"doubtful", "note_words 3"},
                {"borderline", "detail_words 4"}});
    REQUIRE(desk.applies(inverted(added)));
    checkWords({{"kernel", ""}, {"driver", ""}, {"rust", ""}, {"doubtful", ""}, {"borderline", ""}});
    REQUIRE(desk.applies(added));
    REQUIRE(desk.applies(changed));
    checkWords({{"module", "paper_words 1"}, {"kernel", ""}, {"certain", "note_words 3"}});
    REQUIRE(desk.applies(removed));
    checkWords({{"module", ""}, {"driver", ""}, {"certain", ""}});
}

TEST_CASE("rows that are written after a change was applied, or did not fit, are found as before")
{
    Desk desk;
    const auto added = desk.changeset(ADD_ROWS);
    REQUIRE(desk.applies(inverted(added)));
    desk.database.execute(ADD_ROWS);
    CHECK(desk.found("kernel") == "paper_words 1");

    desk.database.execute("BEGIN");
    CHECK_FALSE(desk.applies(added)); // the rows are there already
    desk.database.execute("ROLLBACK");
    CHECK(damagedFullText(desk.database).empty());
    desk.database.execute(CHANGE_ROWS);
    CHECK(desk.found("module") == "paper_words 1");
    CHECK(damagedFullText(desk.database).empty());
}

TEST_CASE("the file has no other full-text tables and no triggers but theirs")
{
    Desk desk;
    std::vector<std::string> tables;
    std::vector<std::string> triggers;
    for (const auto& table : FULL_TEXT_TABLES) {
        tables.emplace_back(table.name);
        for (const char* event : {"_delete", "_insert", "_update"}) {
            triggers.push_back(std::string(table.name) + event);
        }
    }
    const auto names = [&](const std::string& condition) {
        std::vector<std::string> found;
        auto query = desk.database.prepare("SELECT name FROM sqlite_schema WHERE " + condition);
        while (query.step()) {
            found.emplace_back(query.text(0));
        }
        return found;
    };
    CHECK_THAT(names("sql LIKE 'CREATE VIRTUAL%'"), Catch::UnorderedEquals(tables));
    CHECK_THAT(names("type = 'trigger'"), Catch::UnorderedEquals(triggers));
}
