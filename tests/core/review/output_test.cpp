#include "core/review/output.h"
#include "tests/core/review/desk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("a file that comes out of a review replaces what stood there and leaves nothing else")
{
    Desk desk;
    const TempFolder folder;
    writeFile(folder / "papers.bib", "old");
    writeFile(folder / "papers.bib.part", "mine");
    permissions(folder / "papers.bib",
                std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    REQUIRE(writeOutput(*desk.review, folder / "papers.bib", "new"));
    REQUIRE(writeOutput(*desk.review, folder / "a" / "b" / "papers.bib", "new"));
    CHECK(readFile(folder / "papers.bib") == "new");
    CHECK(readFile(folder / "papers.bib.part") == "mine");
    CHECK(readFile(folder / "a" / "b" / "papers.bib") == "new");
    CHECK(filesIn(folder.path()).size() == 2);
    CHECK(filesIn(folder / "a" / "b").size() == 1);
    CHECK(status(folder / "papers.bib").permissions()
          == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("no output takes the place of the review that it comes from, nor of what lies beside it")
{
    Desk desk;
    const auto bytes = readFile(desk.file);
    create_symlink(desk.file, desk.folder / "link");
    create_hard_link(desk.file, desk.folder / "hard");
    create_directory_symlink(desk.folder.path(), desk.folder / "folder");
    for (const auto* name : {"desk.alidade",
                             "link",
                             "hard",
                             "folder/desk.alidade",
                             "desk.alidade-wal",
                             "desk.alidade-shm",
                             "desk.alidade-journal", // not there now
                             "desk.alidade.lock",
                             "folder/desk.alidade-journal"}) {
        INFO(name);
        for (const auto& refused : {writeOutput(*desk.review, desk.folder / name, "text"),
                                    desk.review->copyTo(desk.folder / name)}) {
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == ErrorCode::Conflict);
        }
    }
    CHECK(readFile(desk.file) == bytes);
    CHECK(is_symlink(desk.folder / "link"));
}

TEST_CASE("output goes where a link leads, also where nothing is yet")
{
    Desk desk;
    const TempFolder folder;
    writeFile(folder / "real" / "a.csv", "old");
    create_symlink("real/a.csv", folder / "a.csv");
    create_symlink(folder / "real" / "b.csv", folder / "b.csv");
    for (const auto* name : {"a.csv", "b.csv"}) {
        REQUIRE(writeOutput(*desk.review, folder / name, "new"));
        CHECK(is_symlink(folder / name));
        CHECK(readFile(folder / "real" / name) == "new");
    }
    create_symlink("copy.alidade", folder / "copy");
    REQUIRE(desk.review->copyTo(folder / "copy"));
    CHECK(is_symlink(folder / "copy"));
    CHECK(Review::open(folder / "copy.alidade", store::Access::Read, {}));
}

TEST_CASE("output goes into a pipe, which stays one")
{
    Desk desk;
    const TempFolder folder;
    const auto pipe = folder / "pipe";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
    REQUIRE(reader >= 0);
    REQUIRE(writeOutput(*desk.review, pipe, "text"));
    std::array<char, 16> buffer{};
    CHECK(::read(reader, buffer.data(), buffer.size()) == 4);
    ::close(reader);
    CHECK(is_fifo(pipe));
    CHECK(filesIn(folder.path()).size() <= 1);
}

TEST_CASE("what cannot be written says so and leaves all as it was")
{
    Desk desk;
    const TempFolder folder;
    create_directory(folder / "taken");
    writeFile(folder / "file", "mine");
    for (const auto& target : {folder / "taken", folder / "file" / "below"}) {
        const auto written = writeOutput(*desk.review, target, "text");
        REQUIRE_FALSE(written);
        CHECK(written.error().where == target.string());
    }
    CHECK(readFile(folder / "file") == "mine");
    CHECK(std::filesystem::is_empty(folder / "taken"));
}
