#include "core/store/failure.h"
#include "tests/core/store/filter_row.h"
#include "tests/support/files.h"
#include "tests/support/process.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <functional>

using namespace alidade;
using namespace alidade::store;
using tests::filesIn;
using tests::readFile;
using tests::TempFolder;
using tests::writeFile;

namespace {

IdSource ids()
{
    return IdSource(systemRandom);
}

void makeReview(const std::filesystem::path& file)
{
    auto made = createFile(file);
    REQUIRE(made);
    auto source = ids();
    tests::writeFilter(*made->database, source, {{}, "kept", "year:2024", 1});
    made->database->settle();
}

/// Lets anybody's SQL at a file, as a foreign program would.
void tamper(const std::filesystem::path& file, const std::string& sql)
{
    Database::create(file)->execute(sql);
}

/// Overwrites four bytes with a number, highest byte first.
void setBytes(const std::filesystem::path& file, std::size_t at, std::uint32_t number)
{
    auto bytes = readFile(file);
    for (std::size_t i = 0; i < 4; ++i) {
        bytes[at + i] = static_cast<char>(number >> (24 - 8 * i));
    }
    writeFile(file, bytes);
}

/// Marks a file as one whose writer keeps a log beside it.
void markForLog(const std::filesystem::path& file)
{
    auto bytes = readFile(file);
    bytes[18] = 2;
    bytes[19] = 2;
    writeFile(file, bytes);
}

/// Opens for reading and for writing: both must fail and leave the folder as it was.
void checkRefused(const TempFolder& folder, ErrorCode code, const std::string& words)
{
    const auto file = folder / "r.alidade";
    const auto before = filesIn(folder.path());
    for (const auto access : {Access::Read, Access::Write}) {
        INFO((access == Access::Read ? "for reading" : "for writing"));
        const auto opened = openFile(file, access);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == code);
        CHECK_THAT(opened.error().detail.english(), Catch::Contains(words));
        CHECK(opened.error().where == file.string());
        CHECK(filesIn(folder.path()) == before);
    }
}

}

TEST_CASE("a new review is one plain file with its own mark and version")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    makeReview(file);
    CHECK(filesIn(folder.path()).size() == 1);
    const auto bytes = readFile(file);
    CHECK(bytes.substr(68, 4) == "ALID");
    CHECK(bytes.substr(60, 4) == std::string("\0\0\0\1", 4));
    CHECK(bytes.substr(18, 2) == "\1\1"); // no log, so that the file can be copied alone
    const auto opened = openFile(file, Access::Read);
    REQUIRE(opened);
    CHECK(tests::filterNames(*opened->database) == "kept");
}

TEST_CASE("a review is not made where a file or no folder is")
{
    TempFolder folder;
    writeFile(folder / "r.alidade", "a letter");
    const auto taken = createFile(folder / "r.alidade");
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::Conflict);
    CHECK(readFile(folder / "r.alidade") == "a letter");

    const auto lost = createFile(folder / "none" / "r.alidade");
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == ErrorCode::NotFound);
    CHECK(filesIn(folder.path()).size() == 1);
}

TEST_CASE("a database of another program is refused")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    SECTION("with no mark of its own")
    {
        tamper(file, "CREATE TABLE moz_places(id INTEGER PRIMARY KEY, url TEXT)");
    }
    SECTION("with its own mark")
    {
        makeReview(file);
        setBytes(file, 68, 0x47504B47); // GeoPackage
    }
    SECTION("with our mark but no version")
    {
        makeReview(file);
        setBytes(file, 60, 0);
    }
    SECTION("that is marked for a log")
    {
        tamper(file, "CREATE TABLE t(x)");
        markForLog(file);
    }
    checkRefused(folder, ErrorCode::Foreign, "another program");
}

TEST_CASE("a file that is no database is refused")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    SECTION("an empty one")
    {
        writeFile(file, "");
        checkRefused(folder, ErrorCode::Foreign, "empty");
    }
    SECTION("a text")
    {
        writeFile(file, std::string(5000, 'x'));
        checkRefused(folder, ErrorCode::Foreign, "not a review");
    }
    SECTION("a short text")
    {
        writeFile(file, "SQLite format 3");
        checkRefused(folder, ErrorCode::Foreign, "not a review");
    }
    SECTION("a picture")
    {
        writeFile(file, "\x89PNG\r\n\x1A\n" + std::string(500, '\7'));
        checkRefused(folder, ErrorCode::Foreign, "not a review");
    }
}

TEST_CASE("a review of a newer version is refused and says which version is needed")
{
    TempFolder folder;
    makeReview(folder / "r.alidade");
    setBytes(folder / "r.alidade", 60, 17);
    checkRefused(folder, ErrorCode::Newer, "format 17, this program knows up to 1");
}

TEST_CASE("a review whose newer version stands in the log alone is refused as newer")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    makeReview(file);
    CHECK(tests::inProcess([&]() -> std::string {
              const auto database = Database::open(file, Access::Write);
              database->execute("PRAGMA journal_mode = WAL; CREATE TABLE later(id); PRAGMA user_version = 2");
              _exit(0); // as a crash does
          })
          == "");
    REQUIRE(filesIn(folder.path()).contains("r.alidade-wal"));
    for (const auto access : {Access::Read, Access::Write}) {
        const auto opened = openFile(file, access);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Newer);
    }
    CHECK(filesIn(folder.path()).contains("r.alidade-wal"));
    CHECK_FALSE(filesIn(folder.path()).contains("r.alidade.lock"));
}

TEST_CASE("a folder, a device and nothing at all are refused")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    SECTION("a folder")
    {
        std::filesystem::create_directory(file);
        checkRefused(folder, ErrorCode::Foreign, "folder");
    }
    SECTION("a pipe, which would wait for ever")
    {
        REQUIRE(mkfifo(file.c_str(), 0600) == 0);
        checkRefused(folder, ErrorCode::Foreign, "device");
    }
    SECTION("nothing")
    {
        checkRefused(folder, ErrorCode::NotFound, "no such file");
        CHECK(filesIn(folder.path()).empty());
    }
}

TEST_CASE("a file with more, less or other tables than a review has is refused")
{
    const auto sql = GENERATE(as<std::string>(),
                              "CREATE TABLE more(id INTEGER)",
                              "CREATE VIEW more AS SELECT * FROM paper",
                              "CREATE TRIGGER more AFTER INSERT ON paper BEGIN DELETE FROM paper; END",
                              "CREATE INDEX more ON paper(title)",
                              "CREATE VIRTUAL TABLE more USING fts5(x)",
                              "DROP TABLE saved_filter",
                              "DROP TRIGGER paper_words_insert",
                              "DROP INDEX coding_by_code",
                              "ALTER TABLE code ADD COLUMN more TEXT",
                              "ALTER TABLE code RENAME COLUMN label TO name",
                              "DROP TRIGGER note_words_insert; CREATE TRIGGER note_words_insert AFTER INSERT "
                              "ON note BEGIN SELECT 1; END",
                              "DROP TABLE reported; CREATE TABLE reported(id INTEGER PRIMARY KEY NOT NULL, "
                              "name TEXT, value INTEGER)",
                              "ANALYZE");
    INFO(sql);
    TempFolder folder;
    makeReview(folder / "r.alidade");
    tamper(folder / "r.alidade", sql);
    SECTION("as it lies there")
    {
        checkRefused(folder, ErrorCode::Corrupt, "its tables are not those of a review");
    }
    SECTION("marked for a log")
    {
        markForLog(folder / "r.alidade");
        checkRefused(folder, ErrorCode::Corrupt, "its tables are not those of a review");
    }
}

TEST_CASE("a file in which rows break the rules is refused")
{
    const auto sql =
        GENERATE(as<std::string>(),
                 "PRAGMA ignore_check_constraints = ON; INSERT INTO reviewer VALUES(1, 'A', 'A', 'king')",
                 "PRAGMA foreign_keys = OFF; INSERT INTO attachment VALUES(1, 99, 'a', '', '', 0)");
    INFO(sql);
    TempFolder folder;
    makeReview(folder / "r.alidade");
    tamper(folder / "r.alidade", sql);
    checkRefused(folder, ErrorCode::Corrupt, "damaged");
}

TEST_CASE("a file that is damaged in many places is refused in one line, which names the first of them")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    makeReview(file);
    tamper(file, "INSERT INTO setting VALUES(1, 'a', ''), (2, 'b', ''), (3, 'c', '')");
    const auto page =
        Database::create(file)->integer("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'");
    // behind the eight bytes of its head, a page says where its rows lie, in two bytes each
    const auto rows = static_cast<std::size_t>(page - 1) * 8192 + 8;
    setBytes(file, rows, 0xFFFFFFFF);
    setBytes(file, rows + 2, 0xFFFFFFFF);
    checkRefused(folder, ErrorCode::Corrupt, "out of range");
    const auto said = openFile(file, Access::Read).error().detail.english();
    INFO(said);
    CHECK(said.starts_with("The file is damaged ("));
    CHECK(said.find('\n') == std::string::npos);
    CHECK(said.find('*') == std::string::npos);
    CHECK(said.find("out of range") == said.rfind("out of range"));
    const auto database = Database::open(file, Access::Read);
    CHECK(defects(*database, true).size() >= 3);
}

TEST_CASE("a file that was cut off is refused and says how much is missing")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    makeReview(file);
    const auto bytes = readFile(file);
    writeFile(file, std::string_view(bytes).substr(0, bytes.size() - 1));
    checkRefused(folder,
                 ErrorCode::Corrupt,
                 "cut off: " + std::to_string(bytes.size() - 1) + " bytes of "
                     + std::to_string(bytes.size()));
}

TEST_CASE("a damaged index for full-text search is made again by opening for writing")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    {
        auto made = createFile(file);
        made->database->execute(
            "INSERT INTO reviewer VALUES(1, 'Ada', 'A', 'reviewer');"
            "INSERT INTO note VALUES(7, NULL, NULL, NULL, 1, '', '', '', '', 'unwinding', '', '')");
        made->database->settle();
    }
    tamper(file, "INSERT INTO note_words(note_words) VALUES('delete-all')");
    const auto before = filesIn(folder.path());
    const auto read = openFile(file, Access::Read);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Corrupt);
    CHECK_THAT(read.error().detail.english(), Catch::Contains("full-text"));
    CHECK(filesIn(folder.path()) == before);

    const auto written = openFile(file, Access::Write);
    REQUIRE(written);
    CHECK(written->database->integer("SELECT rowid FROM note_words WHERE note_words MATCH 'unwinding'") == 7);
    CHECK(damagedFullText(*written->database).empty());
}

TEST_CASE("a review that is named by a link is held and written where it really is")
{
    TempFolder folder;
    TempFolder elsewhere;
    const auto file = folder / "r.alidade";
    makeReview(file);
    create_symlink(file, elsewhere / "link.alidade");
    create_symlink(elsewhere / "link.alidade", elsewhere / "link of a link");
    const auto opened = openFile(elsewhere / "link of a link", Access::Write);
    REQUIRE(opened);
    CHECK(opened->file == std::filesystem::canonical(file));
    CHECK(tests::filterNames(*opened->database) == "kept");
    CHECK(std::filesystem::exists(folder / "r.alidade.lock"));
    CHECK(filesIn(elsewhere.path()).size() == 2);
    CHECK(tests::inProcess([&]() -> std::string {
              const auto second = openFile(file, Access::Write);
              return !second && second.error().code == ErrorCode::InUse ? "in use" : "?";
          })
          == "in use");
}

TEST_CASE("a link that leads nowhere is no review")
{
    TempFolder folder;
    create_symlink(folder / "gone", folder / "link.alidade");
    const auto opened = openFile(folder / "link.alidade", Access::Read);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NotFound);
}

TEST_CASE("a copy that was taken of an open review, without its log, is read and nothing is laid beside it")
{
    TempFolder folder;
    const auto file = folder / "50% of #1? a review.alidade";
    makeReview(file);
    markForLog(file);
    const auto before = filesIn(folder.path());
    {
        const auto opened = openFile(file, Access::Read);
        REQUIRE(opened);
        CHECK(tests::filterNames(*opened->database) == "kept");
        CHECK_THROWS_AS(opened->database->execute("DELETE FROM saved_filter"), Failure);
        CHECK(filesIn(folder.path()) == before);
        REQUIRE(openFile(file, Access::Write)); // somebody goes on with it meanwhile
        CHECK(tests::filterNames(*opened->database) == "kept");
    }
}

TEST_CASE("a review is not opened for writing where no log can be kept, and can still be read")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    makeReview(file);
    const auto before = filesIn(folder.path());
    const auto said = [&](Access access) {
        return tests::inProcess([&]() -> std::string {
            sqlite3_vfs_register(sqlite3_vfs_find("unix-none"), 1); // shares no memory
            const auto opened = openFile(file, access);
            return opened                                    ? tests::filterNames(*opened->database)
                : opened.error().code == ErrorCode::ReadOnly ? "read-only"
                                                             : opened.error().detail.english();
        });
    };
    CHECK(said(Access::Write) == "read-only");
    CHECK(said(Access::Read) == "kept");
    CHECK(filesIn(folder.path()) == before);
}
