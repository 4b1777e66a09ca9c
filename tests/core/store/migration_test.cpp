#include "tests/core/store/filter_row.h"
#include "tests/support/files.h"
#include "tests/support/long_run.h"
#include "tests/support/process.h"
#include "tests/support/random.h"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <csignal>

using namespace alidade;
using namespace alidade::store;
using tests::filesIn;
using tests::TempFolder;

namespace {

/// The versions that there are, and one to come: a further table and a wider one.
std::vector<std::string_view>
withNext(std::string_view script = "CREATE TABLE keepsake(id INTEGER PRIMARY KEY NOT NULL) STRICT;"
                                   "ALTER TABLE saved_filter ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey';"
                                   "INSERT INTO keepsake SELECT id FROM saved_filter;")
{
    std::vector<std::string_view> scripts(migrations().begin(), migrations().end());
    scripts.push_back(script);
    return scripts;
}

/// Opens for writing and closes again, as a session in which nothing is done.
bool openedAndClosed(const std::filesystem::path& file, const std::vector<std::string_view>& scripts)
{
    const auto opened = openFile(file, Access::Write, {}, scripts);
    if (opened) {
        opened->database->settle();
    }
    return opened.has_value();
}

struct OldReview {
    TempFolder folder;
    std::filesystem::path file = folder / "r.alidade";
    IdSource ids{systemRandom};

    OldReview()
    {
        auto made = createFile(file);
        REQUIRE(made);
        tests::writeFilter(*made->database, ids, {{}, "first", "year:2024", 1});
        tests::writeFilter(*made->database, ids, {{}, "second", "", 2});
        made->database->settle();
    }
};

}

TEST_CASE("a review of an older version is brought up to date with all that it holds")
{
    OldReview old;
    const auto scripts = withNext();
    {
        const auto opened = openFile(old.file, Access::Write, {}, scripts);
        REQUIRE(opened);
        const auto& database = *opened->database;
        CHECK(database.integer("PRAGMA user_version") == 2);
        CHECK(database.integer("PRAGMA application_id") == APPLICATION_ID);
        CHECK(tests::filterNames(database) == "first second");
        CHECK(database.text("SELECT group_concat(colour) FROM saved_filter") == "grey,grey");
        CHECK(database.integer("SELECT count(*) FROM keepsake") == 2);
        CHECK(Journal(database).count() == 2);
        CHECK(defects(database, true).empty());
        opened->database->settle();
    }
    CHECK(filesIn(old.folder.path()).size() == 2);
    CHECK(openFile(old.file, Access::Read, {}, scripts));
    CHECK(openedAndClosed(old.file, scripts));
    CHECK(filesIn(old.folder.path()).size() == 2); // once is enough
}

TEST_CASE("the copy that a migration leaves is a review of the older version")
{
    OldReview old;
    REQUIRE(openedAndClosed(old.file, withNext()));
    const auto copy = openFile(old.folder / "r.v1.alidade", Access::Read);
    REQUIRE(copy);
    CHECK(tests::filterNames(*copy->database) == "first second");
}

TEST_CASE("the copy of a review that was open when its program died is whole and needs no log")
{
    OldReview old;
    CHECK(tests::inProcess([&]() -> std::string {
              auto opened = openFile(old.file, Access::Write);
              tests::writeFilter(*opened->database, old.ids, {{}, "third", "", 3});
              _exit(0);
          })
          == "");
    REQUIRE(filesIn(old.folder.path()).contains("r.alidade-wal"));
    REQUIRE(openedAndClosed(old.file, withNext()));
    CHECK(tests::readFile(old.folder / "r.v1.alidade").substr(18, 2) == "\1\1");
    const auto copy = openFile(old.folder / "r.v1.alidade", Access::Read);
    REQUIRE(copy);
    CHECK(tests::filterNames(*copy->database) == "first second third");
}

TEST_CASE("a copy never takes the place of another file")
{
    OldReview old;
    tests::writeFile(old.folder / "r.v1.alidade", "a letter");
    tests::writeFile(old.folder / "r.v1-2.alidade", "another one");
    REQUIRE(openedAndClosed(old.file, withNext()));
    CHECK(tests::readFile(old.folder / "r.v1.alidade") == "a letter");
    CHECK(tests::readFile(old.folder / "r.v1-2.alidade") == "another one");
    CHECK(openFile(old.folder / "r.v1-3.alidade", Access::Read));
}

TEST_CASE("a review of an older version is not changed by opening it for reading")
{
    OldReview old;
    const auto before = filesIn(old.folder.path());
    const auto opened = openFile(old.file, Access::Read, {}, withNext());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::ReadOnly);
    CHECK_THAT(opened.error().detail.english(), Catch::Contains("older format"));
    CHECK(filesIn(old.folder.path()) == before);
}

TEST_CASE("a migration that fails leaves the file as it was and no copy")
{
    OldReview old;
    const auto before = filesIn(old.folder.path());
    const auto opened = openFile(old.file,
                                 Access::Write,
                                 {},
                                 withNext("CREATE TABLE keepsake(id); DELETE FROM saved_filter; nonsense"));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().where == old.file.string());
    CHECK(filesIn(old.folder.path()) == before);
}

TEST_CASE("what was done before a migration can be undone and redone after it")
{
    OldReview old;
    const auto opened = openFile(old.file, Access::Write, {}, withNext());
    REQUIRE(opened);
    const auto& database = *opened->database;
    const auto entry = Journal(database).toUndo();
    REQUIRE(replay(database, entry.value(), true, Time(), "Ada"));
    CHECK(tests::filterNames(database) == "first");
    REQUIRE(replay(database, entry.value(), false, Time(), "Ada"));
    CHECK(tests::filterNames(database) == "first second");
    CHECK(database.text("SELECT colour FROM saved_filter WHERE name = 'second'") == "grey");
}

TEST_CASE("a migration that is killed leaves the old version or the new one, never a mixture")
{
    const auto seed = GENERATE(range(0, tests::rounds(5, 50)));
    tests::Random random(static_cast<std::uint64_t>(seed));
    OldReview old;
    const auto scripts = withNext(
        "CREATE TABLE keepsake(id INTEGER PRIMARY KEY NOT NULL, text TEXT NOT NULL) STRICT;"
        "INSERT INTO keepsake WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
        " SELECT i, hex(randomblob(200)) FROM n;");
    tests::Process migrating([&](const tests::Process::Say& say) {
        say("now");
        static_cast<void>(openFile(old.file, Access::Write, {}, scripts));
    });
    REQUIRE(migrating.line() == "now");
    usleep(static_cast<useconds_t>(random.below(120'000)));
    migrating.kill(SIGKILL);
    migrating.end();

    const auto opened = openFile(old.file, Access::Write, {}, scripts);
    REQUIRE(opened);
    CHECK(tests::filterNames(*opened->database) == "first second");
    CHECK(opened->database->integer("SELECT count(*) FROM keepsake") == 20000);
    CHECK(defects(*opened->database, true).empty());
}
