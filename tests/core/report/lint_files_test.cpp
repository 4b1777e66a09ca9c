#include "core/coding/attachments.h"
#include "core/report/lint.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::report;

namespace {

struct Shelf : tests::SmallReview {
    PaperId one = paper("[14]");
    std::filesystem::path folder = review().file().parent_path();

    void attach(const std::string& name, std::string_view content)
    {
        tests::writeFile(folder / name, content);
        REQUIRE(review().write("attach", [&](store::Transaction& t) -> Result<void> {
            const auto made = coding::attach(t, one, folder / name, folder);
            return made ? Result<void>() : fail(made.error());
        }));
    }

    std::vector<std::string> found(coding::FileCheck check = coding::FileCheck::Size)
    {
        std::vector<std::string> lines;
        for (const auto& finding : lint(review(), map::Index(database()), check)) {
            if (finding.rule.starts_with("file-")) {
                CHECK(finding.paper == one);
                lines.push_back(finding.rule + ' ' + finding.where + ' ' + finding.message.english());
            }
        }
        return lines;
    }
};

}

TEST_CASE("files of papers that are gone or of another size are found, with what to do")
{
    Shelf shelf;
    shelf.attach("pdfs/gone.pdf", "abc");
    shelf.attach("short.pdf", "abcd");
    shelf.attach("same.pdf", "abcde");
    CHECK(shelf.found().empty());
    std::filesystem::remove(shelf.folder / "pdfs/gone.pdf");
    tests::writeFile(shelf.folder / "short.pdf", "abc");
    CHECK(shelf.found()
          == std::vector<std::string>{
              "file-missing [14] The file \"pdfs/gone.pdf\" is not there; put it back, attach it again from "
              "where it is now, or take it off the paper.",
              "file-changed [14] The file \"short.pdf\" is not the one that was attached; put that back, or "
              "attach this one and take the other off the paper."});
}

TEST_CASE("a file of the same size with other words is found where files are read")
{
    Shelf shelf;
    shelf.attach("a.pdf", "abc");
    tests::writeFile(shelf.folder / "a.pdf", "abd");
    CHECK(shelf.found().empty());
    REQUIRE(shelf.found(coding::FileCheck::Content).size() == 1);
    CHECK(shelf.found(coding::FileCheck::Content).front().starts_with("file-changed [14] "));
}
