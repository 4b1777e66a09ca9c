#include "core/sources/read.h"
#include "tests/core/sources/collected.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace alidade;
using namespace alidade::sources;
using namespace alidade::tests;

TEST_CASE("the example files are of the formats whose folders they lie in, and give entries")
{
    const std::filesystem::path folder = ALIDADE_SOURCE_DIR "/tests/data/sources";
    std::size_t formats = 0;
    for (const auto& format : std::filesystem::directory_iterator(folder)) {
        if (!format.is_directory()) {
            continue;
        }
        ++formats;
        for (const auto& file : std::filesystem::directory_iterator(format)) {
            INFO(file.path());
            Collected found;
            const auto summary = read(readFile(file.path()), file.path().filename().string(), {}, found);
            REQUIRE(summary);
            CHECK(store::word(summary->format) == format.path().filename().string());
            CHECK_FALSE(found.entries.empty());
        }
    }
    CHECK(formats == store::Words<Format>::WORDS.size());
}

TEST_CASE("a problem quotes a file without the characters that would steer a terminal")
{
    Collected found;
    ReadOptions options;
    options.format = Format::Bibtex;
    REQUIRE(read("@article{a, title = na\x1B[2Jme, year = 2001}", "a.bib", options, found));
    for (const auto& problem : found.problems) {
        CHECK(problem.message.english().find('\x1B') == std::string::npos);
    }
}

TEST_CASE("an Ovid author of nothing but a mark is none")
{
    Collected found;
    ReadOptions options;
    options.format = Format::Ovid;
    REQUIRE(read("<1>\nTI  - Drivers.\nAU  -9, 2020.\n", "a.txt", options, found));
    for (const auto& entry : found.entries) {
        for (const auto& author : entry.authors) {
            CHECK(author != Author{});
        }
    }
}
