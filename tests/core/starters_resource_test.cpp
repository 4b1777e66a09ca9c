#include "core/starters/resource.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include <exception>
#include <filesystem>
#include <string>

using namespace alidade;

TEST_CASE("a resource is its file in resources, byte for byte")
{
    const std::filesystem::path folder = std::filesystem::path(ALIDADE_SOURCE_DIR) / "resources";
    for (const std::string name : {"review/rusty-linux.json", "review/rusty-linux.bib"}) {
        CHECK(resource(name) == tests::readFile(folder / name));
    }
}

TEST_CASE("asking for a resource that is not there ends the program")
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::set_terminate([] { _exit(42); });
        _exit(static_cast<int>(resource("review/none.json").size()));
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 42);
}
