#include "core/sources/file_bytes.h"
#include "core/sources/read.h"
#include "tests/core/sources/collected.h"
#include "tests/core/sources/import_desk.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace alidade;
using namespace alidade::sources;
using namespace alidade::tests;

namespace {

/// RIS of at least that many bytes.
std::string records(std::size_t size)
{
    std::string text;
    for (int i = 0; text.size() < size; ++i) {
        text += "TY  - JOUR\nTI  - Title " + std::to_string(i) + "\nAB  - " + std::string(1000, 'x')
            + "\nER  - \n";
    }
    return text;
}

constexpr std::size_t MAPPED = std::size_t{8} << 20; // larger than what is held as a copy

FileBytes opened(const std::filesystem::path& file)
{
    auto bytes = FileBytes::open(file.string());
    REQUIRE(bytes);
    return std::move(*bytes);
}

Result<ReadSummary> readAll(const FileBytes& file)
{
    Collected found;
    return read(file.bytes(), "hits.ris", {}, found);
}

}

TEST_CASE("a file of any size gives its bytes")
{
    const TempFolder folder;
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, MAPPED}) {
        const auto text = std::string(size, 'x');
        writeFile(folder / "file", text);
        const auto file = opened(folder / "file");
        CHECK((file.bytes() == text));
        CHECK(checkUnchanged(file.bytes()));
    }
    const auto missing = FileBytes::open((folder / "none").string());
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK_FALSE(FileBytes::open(folder.path().string()));
}

TEST_CASE("a large file that is cut short while it is read is an error and does not end the program")
{
    const TempFolder folder;
    const auto path = folder / "hits.ris";
    for (const std::size_t left : {std::size_t{0}, std::size_t{5000}, MAPPED / 2, MAPPED - 1}) {
        CAPTURE(left);
        writeFile(path, records(MAPPED));
        const auto file = opened(path);
        REQUIRE(readAll(file));
        std::filesystem::resize_file(path, left);
        const auto cut = readAll(file);
        REQUIRE_FALSE(cut);
        CHECK(cut.error().code == ErrorCode::Io);
        CHECK(cut.error().where == "hits.ris");
        CHECK(file.bytes().back() == '\0');
    }
}

TEST_CASE("a large file that is written over while it is read is an error, a copy of it is not")
{
    const TempFolder folder;
    const auto path = folder / "hits.ris";
    writeFile(path, records(MAPPED));
    const auto file = opened(path);
    const auto before = std::filesystem::last_write_time(path);
    std::fstream(path, std::ios::in | std::ios::out | std::ios::binary) << "XX  - JOUR";
    std::filesystem::last_write_time(path, before + std::chrono::seconds(1));
    REQUIRE_FALSE(readAll(file));

    writeFile(folder / "small.ris", records(5000));
    const auto small = opened(folder / "small.ris");
    std::filesystem::resize_file(folder / "small.ris", 0);
    CHECK(readAll(small)->records > 3);
}

TEST_CASE("a file that is replaced by another one is read as it was")
{
    const TempFolder folder;
    writeFile(folder / "hits.ris", records(MAPPED));
    const auto file = opened(folder / "hits.ris");
    writeFile(folder / "other.ris", "TY  - JOUR\nTI  - Other\nER  - \n");
    std::filesystem::rename(folder / "other.ris", folder / "hits.ris");
    CHECK(readAll(file)->records > MAPPED / 2000);
}

TEST_CASE("more large files than are watched are read all the same")
{
    const TempFolder folder;
    std::vector<FileBytes> files;
    for (int i = 0; i < 70; ++i) {
        const auto path = folder / ("file" + std::to_string(i));
        writeFile(path, std::to_string(i) + ' ');
        std::filesystem::resize_file(path, std::size_t{4} << 20);
        files.push_back(opened(path));
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        CHECK(files[i].bytes().size() == std::size_t{4} << 20);
        CHECK(files[i].bytes().starts_with(std::to_string(i) + ' '));
    }
}

TEST_CASE("a file that is cut short while it is imported leaves the review as it was")
{
    ImportDesk desk;
    const TempFolder folder;
    writeFile(folder / "hits.ris", records(MAPPED));
    const auto file = opened(folder / "hits.ris");
    ImportRequest request;
    request.source = "ACM";
    request.files = {{"hits.ris", file.bytes()}};
    request.watcher = [&](const ImportProgress& progress) {
        if (progress.records > 2000) {
            std::filesystem::resize_file(folder / "hits.ris", MAPPED / 2);
        }
        return true;
    };
    const auto done = desk.tryImport(request);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Io);
    CHECK(done.error().where == "hits.ris");
    CHECK(desk.database().all<Paper>().empty());
    CHECK(desk.database().all<Search>().empty());
}
