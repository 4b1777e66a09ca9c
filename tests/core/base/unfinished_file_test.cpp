#include "core/base/unfinished_file.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <array>
#include <optional>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("a file that is not finished goes, with what lies beside it")
{
    const TempFolder folder;
    constexpr std::array<std::string_view, 1> ENDINGS = {"-log"};
    std::optional<UnfinishedFile> unfinished;
    unfinished.emplace(folder / "target", ENDINGS);
    writeFile(unfinished->path(), "half");
    writeFile(unfinished->path().string() + "-log", "half");
    SECTION("with its object")
    {
        unfinished.reset();
    }
    SECTION("when a signal ends the program")
    {
        removeUnfinished();
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a file that is finished takes the place of another one, or only a free one")
{
    const TempFolder folder;
    writeFile(folder / "target", "old");
    {
        UnfinishedFile unfinished(folder / "target");
        writeFile(unfinished.path(), "new");
        CHECK(unfinished.become(folder / "target") == std::errc::file_exists);
        CHECK(readFile(folder / "target") == "old");
        CHECK_FALSE(unfinished.replace(folder / "target"));
    }
    {
        UnfinishedFile unfinished(folder / "other");
        writeFile(unfinished.path(), "other");
        CHECK_FALSE(unfinished.become(folder / "other"));
    }
    removeUnfinished();
    CHECK(readFile(folder / "target") == "new");
    CHECK(readFile(folder / "other") == "other");
    CHECK(filesIn(folder.path()).size() == 2);
}
