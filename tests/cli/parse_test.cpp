#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace alidade::tests;

namespace {

std::string fileWith(const TempFolder& folder, const std::string& name, const std::string& content)
{
    const auto path = (folder.path() / name).string();
    std::ofstream(path, std::ios::binary) << content;
    return path;
}

}

TEST_CASE("parse prints the records of all files, and what is wrong with which")
{
    const TempFolder folder;
    const auto good = fileWith(folder, "good.csv", "Title,Authors,Year\nOn maps,\"Berg, Anna\",2020\n");
    const auto bad = fileWith(folder, "bad.bib", "%PDF-1.7\n");
    const auto done = run({"parse", good, bad});
    CHECK(done.status == 1);
    const auto json = done.json();
    REQUIRE(json.at("records").size() == 1);
    CHECK(json["records"][0]["title"] == "On maps");
    CHECK(json["records"][0]["authors"][0]["family"] == "Berg");
    REQUIRE(json.at("problems").size() == 1);
    CHECK(json["problems"][0]["file"] == bad);
    CHECK(json["problems"][0]["severity"] == "error");
    CHECK(done.err.find(bad) != std::string::npos);
}

TEST_CASE("parse takes the format, the encoding and the columns as told")
{
    const TempFolder folder;
    const auto file = fileWith(folder, "list.txt", "Werk,Wer\nM\x9Fller,\"Berg, Anna\"\n");
    const auto done = run({"parse",
                           file,
                           "--input-format",
                           "csv",
                           "--encoding",
                           "macintosh",
                           "--columns",
                           "title=Werk,authors=Wer"});
    CHECK(done.status == 0);
    const auto record = done.json().at("records").at(0);
    CHECK(record["title"] == "Müller");
    CHECK(record["authors"][0]["given"] == "Anna");
    CHECK(run({"parse", file, "--input-format", "klingon"}).status == 2);
    CHECK(run({"parse", file, "--columns", "titel=Werk"}).err.find("title") != std::string::npos);
}

TEST_CASE("parse prints a table as CSV")
{
    const TempFolder folder;
    const auto file = fileWith(folder, "list.csv", "Title,Authors,Year\nOn maps,\"Berg, Anna\",2020\n");
    const auto done = run({"parse", file, "--format", "csv"});
    CHECK(done.out.find("On maps,\"Berg, Anna\",2020") != std::string::npos);
}
