#include "core/review/review.h"
#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace alidade::tests;

namespace {

using Command = std::vector<std::string>;

/// The bundled review in a folder of its own, with a change that can be undone, and beside that folder what
/// commands read and where they write to.
struct Kept {
    TempFolder outside;
    TempFolder folder;
    std::string review = sampleIn(folder.path());
    std::string other = (outside / "other.alidade").string();
    std::string codings = (outside / "codings.csv").string();
    std::string decisions = (outside / "decisions.csv").string();
    std::string found = (outside / "found.ris").string();

    Kept()
    {
        writeFile(codings, "paper,code,note\n[18],approach/greenfield,\n");
        writeFile(decisions, "paper,verdict\n[18],exclude\n");
        writeFile(found, "TY  - JOUR\nTI  - On the kernel\nPY  - 2020\nER  - \n");
        REQUIRE(run({"taxonomy", review, "rename", "approach/porting", "--label", "Port"}).status == 0);
        std::filesystem::copy_file(review, other);
        REQUIRE(run({"code", other, "--codings", codings, "--reviewer", "Bob"}).status == 0);
        // long ago, so that whatever writes would show
        last_write_time(std::filesystem::path(review),
                        std::filesystem::file_time_type::clock::now() - std::chrono::hours(24));
    }

    std::vector<Command> commands() const
    {
        return {
            {"info", review},
            {"records", review},
            {"searches", review},
            {"duplicates", review},
            {"papers", review, "year:2023"},
            {"facets", review},
            {"map", review, "--rows", "approach", "--columns", "challenge"},
            {"frequency", review, "--dimension", "approach"},
            {"claims", review},
            {"agreement", review},
            {"flow", review},
            {"lint", review},
            {"taxonomy", review},
            {"history", review},
            {"check", review},
            {"tables", review, "--output", (outside / "tables").string()},
            {"export", review, "--to", "bibtex", "--output", (outside / "papers.bib").string()},
            {"import", review, found, "--source", "Web", "--dry-run"},
            {"searches", review, "--remove", "1", "--dry-run"},
            {"duplicates", review, "--merge", "--dry-run"},
            {"screen", review, "--decisions", decisions, "--dry-run"},
            {"code", review, "--codings", codings, "--dry-run"},
            {"taxonomy", review, "rename", "approach/greenfield", "--label", "New", "--dry-run"},
            {"flow", review, "--reported", "identified/total=90", "--dry-run"},
            {"undo", review, "--dry-run"},
            {"merge", review, other, "--dry-run"},
        };
    }
};

}

TEST_CASE("a command that changes nothing leaves the file, its time and all that is beside it as they were")
{
    const Kept kept;
    const auto there = filesIn(kept.folder.path());
    const auto time = std::filesystem::last_write_time(kept.review);
    REQUIRE(there.size() == 1);
    for (const auto& command : kept.commands()) {
        CAPTURE(command);
        const auto done = run(command);
        CHECK(done.err == "");
        CHECK(done.status == 0);
        CHECK(filesIn(kept.folder.path()) == there);
        CHECK(std::filesystem::last_write_time(kept.review) == time);
    }
}

TEST_CASE("what a change would do can be tried, and a review checked, while somebody has it open for writing")
{
    const Kept kept;
    const auto held = alidade::Review::open(kept.review, alidade::store::Access::Write, {"Ada"});
    REQUIRE(held);
    CHECK(run({"check", kept.review}).status == 0);
    const auto tried = run({"code", kept.review, "--codings", kept.codings, "--dry-run"});
    CHECK(tried.status == 0);
    CHECK(tried.json().at("given") == 1);
    CHECK(run({"code", kept.review, "--codings", kept.codings}).status == 1);
}
