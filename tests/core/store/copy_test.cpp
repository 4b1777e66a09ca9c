#include "core/store/copy.h"
#include "tests/core/store/filter_row.h"
#include "tests/support/files.h"
#include "tests/support/process.h"

#include <catch2/catch.hpp>
#include <unistd.h>

using namespace alidade;
using namespace alidade::store;
using tests::filesIn;
using tests::filterNames;
using tests::TempFolder;

namespace {

OpenedFile makeReview(const std::filesystem::path& file, const std::string& filter)
{
    auto made = createFile(file);
    REQUIRE(made);
    IdSource ids(systemRandom);
    tests::writeFilter(*made->database, ids, {{}, filter, "", 1});
    return std::move(*made);
}

/// A review whose writer died before its log was folded in.
void makeCrashed(const std::filesystem::path& file)
{
    makeReview(file, "old").database->settle();
    tests::inProcess([&]() -> std::string {
        auto opened = openFile(file, Access::Write);
        IdSource ids(systemRandom);
        tests::writeFilter(*opened->database, ids, {{}, "lost", "", 2});
        _exit(0);
    });
}

std::string namesIn(const std::filesystem::path& file)
{
    const auto opened = openFile(file, Access::Read);
    return opened ? filterNames(*opened->database) : opened.error().detail.english();
}

}

TEST_CASE("a copy over a file whose writer crashed holds the review alone")
{
    TempFolder folder;
    const auto target = folder / "target.alidade";
    makeCrashed(target);
    REQUIRE(std::filesystem::exists(folder / "target.alidade-wal"));
    const auto review = makeReview(folder / "r.alidade", "mine");
    REQUIRE(copyTo(*review.database, folder / "r.alidade", target));
    CHECK_FALSE(std::filesystem::exists(folder / "target.alidade-wal"));
    CHECK_FALSE(std::filesystem::exists(folder / "target.alidade-shm"));
    CHECK(namesIn(target) == "mine");
}

TEST_CASE("a copy is not made where what stands beside the target cannot be taken away")
{
    TempFolder folder;
    const auto target = folder / "target.alidade";
    makeReview(target, "old").database->settle();
    tests::writeFile(folder / "target.alidade-journal" / "inside", "");
    const auto review = makeReview(folder / "r.alidade", "mine");
    const auto bytes = tests::readFile(target);
    const auto copied = copyTo(*review.database, folder / "r.alidade", target);
    REQUIRE_FALSE(copied);
    CHECK(copied.error().code == ErrorCode::Io);
    CHECK(tests::readFile(target) == bytes);
    CHECK_FALSE(std::filesystem::exists(folder / "target.alidade.part"));
}

TEST_CASE("a copy goes to where a link leads")
{
    TempFolder folder;
    const auto target = folder / "target.alidade";
    makeReview(target, "old").database->settle();
    create_symlink(target, folder / "link.alidade");
    const auto review = makeReview(folder / "r.alidade", "mine");
    REQUIRE(copyTo(*review.database, folder / "r.alidade", folder / "link.alidade"));
    CHECK(is_symlink(folder / "link.alidade"));
    CHECK(namesIn(target) == "mine");
}
