#include "core/store/failure.h"
#include "core/store/opening.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <optional>
#include <thread>

using namespace alidade;
using namespace alidade::store;
using tests::readFile;
using tests::TempFolder;
using tests::writeFile;

namespace {

/// A review that is large enough to be checked for a while.
std::filesystem::path largeReview(const TempFolder& folder)
{
    const auto file = folder / "large.alidade";
    const auto made = createFile(file);
    REQUIRE(made);
    made->database->execute("INSERT INTO saved_filter VALUES(1, 'large', printf('%.*c', 70000000, 'x'), 0)");
    made->database->settle();
    REQUIRE_FALSE(isSmall(*made->database));
    return file;
}

/// Makes one more table in a file, as another program would.
void addTable(const std::filesystem::path& file)
{
    Database::create(file)->execute("CREATE TABLE foreign_table(id)");
}

}

TEST_CASE("a large file is read by another thread while it is checked")
{
    const TempFolder folder;
    const auto file = largeReview(folder);
    for (const auto access : {Access::Read, Access::Write}) {
        std::optional<std::string> name;
        std::thread::id reader;
        const auto opened = openFile(file, access, [&](const Database& database) {
            name = database.text("SELECT name FROM saved_filter");
            reader = std::this_thread::get_id();
            CHECK(database.access() == Access::Read);
        });
        REQUIRE(opened);
        CHECK(name == "large");
        CHECK(reader != std::this_thread::get_id());
    }
}

TEST_CASE("a large file is opened though it cannot be read meanwhile")
{
    const TempFolder folder;
    const auto file = largeReview(folder);
    CHECK(openFile(file, Access::Read, [](const Database& database) { database.text("nonsense"); }));
}

TEST_CASE("a damaged file is not opened by what was read from it meanwhile, and a foreign one is not read")
{
    const TempFolder folder;
    const auto file = largeReview(folder);
    int readings = 0;
    const auto read = [&](const Database&) { ++readings; };
    SECTION("a page is no page")
    {
        auto bytes = readFile(file);
        bytes.replace(8192 * 3, 8192, 8192, '\x7F');
        writeFile(file, bytes);
        const auto opened = openFile(file, Access::Read, read);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Corrupt);
        CHECK(readings == 1);
    }
    SECTION("a table is not ours")
    {
        addTable(file);
        const auto opened = openFile(file, Access::Read, read);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Corrupt);
        CHECK(readings == 0);
    }
    CHECK(tests::filesIn(folder.path()).size() == 1);
}

TEST_CASE("a small file is not read meanwhile: it is checked before a thread would run")
{
    const TempFolder folder;
    REQUIRE(createFile(folder / "small.alidade"));
    bool isRead = false;
    CHECK(openFile(folder / "small.alidade", Access::Read, [&](const Database&) { isRead = true; }));
    CHECK_FALSE(isRead);
}

TEST_CASE("a file that is open for writing is opened again, to be read")
{
    const TempFolder folder;
    const auto file = folder / "r.alidade";
    const auto made = createFile(file);
    REQUIRE(made);
    made->database->execute("INSERT INTO saved_filter VALUES(1, 'kept', '', 0)");
    const auto again = openAgain(file);
    REQUIRE(again);
    CHECK(again->database->text("SELECT name FROM saved_filter") == "kept");
    CHECK(again->database->access() == Access::Read);
}

TEST_CASE("a file that is opened again stays as it was, whatever is written meanwhile")
{
    const TempFolder folder;
    const auto file = folder / "r.alidade";
    const auto made = createFile(file);
    REQUIRE(made);
    const auto again = openAgain(file);
    REQUIRE(again);
    made->database->execute("INSERT INTO saved_filter VALUES(1, 'new', '', 0)");
    CHECK(again->database->integer("SELECT count(*) FROM saved_filter") == 0);
    const auto later = openAgain(file);
    REQUIRE(later);
    CHECK(later->database->integer("SELECT count(*) FROM saved_filter") == 1);
}

TEST_CASE("what has come into the place of an open file is not opened again where it is no review")
{
    const TempFolder folder;
    const auto file = folder / "r.alidade";
    REQUIRE(createFile(file));
    SECTION("of other tables")
    {
        addTable(file);
        const auto again = openAgain(file);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Corrupt);
    }
    SECTION("no file of ours")
    {
        writeFile(file, "a letter");
        const auto again = openAgain(file);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Foreign);
    }
    SECTION("nothing")
    {
        std::filesystem::remove(file);
        CHECK_FALSE(openAgain(file));
    }
}
