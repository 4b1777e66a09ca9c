#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <sstream>
#include <string>

using namespace alidade::tests;

TEST_CASE("no file has kept the marks of a merge that was not finished")
{
    for (const auto* folder : {"packaging", "resources", "core", "ui", "app"}) {
        for (const auto& file : std::filesystem::recursive_directory_iterator(
                 std::filesystem::path(ALIDADE_SOURCE_DIR) / folder)) {
            if (!file.is_regular_file()) {
                continue;
            }
            std::istringstream lines(readFile(file.path()));
            std::size_t number = 0;
            for (std::string line; std::getline(lines, line);) {
                ++number;
                if (line.starts_with("<<<<<<<") || line.starts_with(">>>>>>>")) {
                    FAIL_CHECK(file.path().string() << ":" << number);
                }
            }
        }
    }
}
