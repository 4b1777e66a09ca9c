#include "tests/core/store/filter_row.h"
#include "tests/support/files.h"
#include "tests/support/process.h"

#include <catch2/catch.hpp>
#include <unistd.h>

using namespace alidade;
using namespace alidade::store;
using std::filesystem::perms;
using tests::filesIn;
using tests::TempFolder;

namespace {

constexpr auto OPEN_TO_ALL = perms::all;
constexpr auto CLOSED_FOLDER = perms::owner_read | perms::owner_exec | perms::group_read | perms::group_exec
    | perms::others_read | perms::others_exec;
constexpr auto CLOSED_FILE = perms::owner_read | perms::group_read | perms::others_read;

/// A review as somebody without rights to write meets it.
struct Guarded {
    TempFolder folder;
    std::filesystem::path file = folder / "r.alidade";

    Guarded()
    {
        auto made = createFile(file);
        REQUIRE(made);
        IdSource ids(systemRandom);
        tests::writeFilter(*made->database, ids, {{}, "kept", "", 1});
        made->database->settle();
    }
    ~Guarded() { permissions(folder.path(), OPEN_TO_ALL); } // so that it can be removed
    Guarded(const Guarded&) = delete;
    Guarded& operator=(const Guarded&) = delete;

    /// What comes of opening it, in another process and as another user.
    std::string opening(Access access) const
    {
        return tests::inProcess([&]() -> std::string {
            tests::dropRights();
            const auto opened = openFile(file, access);
            if (!opened) {
                return (opened.error().code == ErrorCode::ReadOnly ? "read-only: " : "other: ")
                    + opened.error().detail.english();
            }
            return tests::filterNames(*opened->database);
        });
    }
};

}

TEST_CASE("a file that may not be written can be read")
{
    Guarded review;
    permissions(review.folder.path(), OPEN_TO_ALL);
    permissions(review.file, CLOSED_FILE);
    const auto before = filesIn(review.folder.path());
    CHECK(review.opening(Access::Write) == "read-only: The file may not be written; it can only be read.");
    CHECK(review.opening(Access::Read) == "kept");
    CHECK(filesIn(review.folder.path()) == before);
}

TEST_CASE("a review in a folder that may not be written can be read")
{
    Guarded review;
    permissions(review.file, OPEN_TO_ALL);
    permissions(review.folder.path(), CLOSED_FOLDER);
    const auto before = filesIn(review.folder.path());
    CHECK_THAT(review.opening(Access::Write),
               Catch::StartsWith("read-only: The lock ") && Catch::Contains("Permission denied"));
    CHECK(review.opening(Access::Read) == "kept");
    CHECK(filesIn(review.folder.path()) == before);
}

TEST_CASE("a copy of an open review, without its log, can be read in a folder that may not be written")
{
    Guarded review;
    auto bytes = tests::readFile(review.file);
    bytes[18] = 2; // as in a file whose writer keeps a log beside it
    bytes[19] = 2;
    tests::writeFile(review.file, bytes);
    permissions(review.file, CLOSED_FILE);
    permissions(review.folder.path(), CLOSED_FOLDER);
    const auto before = filesIn(review.folder.path());
    CHECK(review.opening(Access::Read) == "kept");
    CHECK(filesIn(review.folder.path()) == before);
}

TEST_CASE("a file that may not be read says so")
{
    Guarded review;
    permissions(review.folder.path(), CLOSED_FOLDER);
    permissions(review.file, perms::none);
    CHECK(review.opening(Access::Read) == "other: The file cannot be read: Permission denied.");
}

TEST_CASE("a review in a folder that may not be looked into is not said to be missing")
{
    Guarded review;
    permissions(review.folder.path(), perms::none);
    if (geteuid() == 0) { // else the test may not look into it either
        CHECK(review.opening(Access::Read) == "other: The file cannot be read: Permission denied.");
        CHECK(review.opening(Access::Write) == "other: The file cannot be read: Permission denied.");
    }
}

TEST_CASE("a review that is open elsewhere can be read by a user who may not write")
{
    Guarded review;
    permissions(review.folder.path(), CLOSED_FOLDER | perms::owner_write);
    permissions(review.file, CLOSED_FILE | perms::owner_write);
    const auto writing = openFile(review.file, Access::Write);
    REQUIRE(writing);
    IdSource ids(systemRandom);
    tests::writeFilter(*writing->database, ids, {{}, "new", "", 2});
    if (geteuid() == 0) { // else there is no other user to be
        CHECK(review.opening(Access::Read) == "kept new");
    }
    writing->database->settle();
}

TEST_CASE("what was committed before a crash can be read by a user who may not write")
{
    Guarded review;
    CHECK(tests::inProcess([&]() -> std::string {
              auto opened = openFile(review.file, Access::Write);
              IdSource ids(systemRandom);
              tests::writeFilter(*opened->database, ids, {{}, "new", "", 2});
              _exit(0);
          })
          == "");
    permissions(review.folder.path(), CLOSED_FOLDER);
    for (const auto& entry : std::filesystem::directory_iterator(review.folder.path())) {
        permissions(entry.path(), CLOSED_FILE);
    }
    const auto before = filesIn(review.folder.path());
    CHECK(review.opening(Access::Read) == "kept new");
    CHECK(filesIn(review.folder.path()) == before);
}

TEST_CASE("a review is not made in a folder that may not be written")
{
    TempFolder folder;
    permissions(folder.path(), CLOSED_FOLDER);
    const auto said = tests::inProcess([&]() -> std::string {
        tests::dropRights();
        const auto made = createFile(folder / "new.alidade");
        return made                                    ? "made"
            : made.error().code == ErrorCode::ReadOnly ? "read-only"
                                                       : made.error().detail.english();
    });
    permissions(folder.path(), OPEN_TO_ALL);
    CHECK(said == "read-only");
    CHECK(filesIn(folder.path()).empty());
}

TEST_CASE("a lock that another user left behind keeps nobody from writing")
{
    Guarded review;
    permissions(review.folder.path(), OPEN_TO_ALL);
    permissions(review.file, OPEN_TO_ALL);
    const auto lock = review.folder / "r.alidade.lock";
    tests::writeFile(lock, "Ann on her machine\n");
    permissions(lock, CLOSED_FILE);
    CHECK(review.opening(Access::Write) == "kept");
    SECTION("as long as that one does not hold it")
    {
        const auto writing = openFile(review.file, Access::Write);
        REQUIRE(writing);
        if (geteuid() == 0) { // else there is no other user to be
            permissions(lock, CLOSED_FILE);
            CHECK_THAT(review.opening(Access::Write), Catch::Contains("The review is open for writing by "));
        }
    }
}
