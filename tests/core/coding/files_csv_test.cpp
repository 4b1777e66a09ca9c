#include "core/coding/attachments.h"
#include "core/coding/files_csv.h"
#include "tests/core/coding/desk.h"

using namespace alidade;
using namespace alidade::coding;
using tests::errorOf;

namespace {

struct Shelf : tests::Desk {
    PaperId one = paper("[14]");
    PaperId other = paper("[15]", "10.1145/3674805.3690756");

    Shelf()
    {
        tests::writeFile(folder / "pdfs/a.pdf", "abc");
        tests::writeFile(folder / "pdfs/Käse ünd.pdf", "abcd");
    }

    Result<AppliedFiles> apply(std::string_view csv)
    {
        return write([&](store::Transaction& t) {
            return applyFiles(t, csv, "files.csv", folder / "pdfs", folder.path());
        });
    }
};

}

TEST_CASE("the files of a table are seen from its folder and belong to the papers that it names")
{
    Shelf shelf;
    const auto applied = shelf.apply("File,Paper\na.pdf,14\nKäse ünd.pdf,10.1145/3674805.3690756\n");
    REQUIRE(applied);
    CHECK(applied->attached == 2);
    CHECK(attachmentsOf(shelf.database(), shelf.one).front().path == "pdfs/a.pdf");
    CHECK(attachmentsOf(shelf.database(), shelf.other).front().path == "pdfs/Käse ünd.pdf");
    CHECK(shelf.apply("file,paper\na.pdf,14\n")->already == 1);
    std::filesystem::rename(shelf.folder / "pdfs/a.pdf", shelf.folder / "b.pdf");
    CHECK(shelf.apply("file,paper\n../b.pdf,[14]\n")->moved == 1);
    CHECK(shelf.database().count<Attachment>() == 2);
}

TEST_CASE(
    "the first file of a table that is not there ends it, with its line and name, and nothing is attached")
{
    Shelf shelf;
    const auto error = errorOf(shelf.apply("paper,file\n14,a.pdf\n15,none.pdf\n"));
    CHECK(error.code == ErrorCode::NotFound);
    CHECK(message(error) == "files.csv:3: There is no file \"none.pdf\".");
    CHECK(shelf.database().count<Attachment>() == 0);
    CHECK(message(errorOf(shelf.apply("paper,file\n16,a.pdf\n"))).starts_with("files.csv:2: "));
    CHECK(message(errorOf(shelf.apply("paper,file\n14,\n"))) == "files.csv:2: There is no file \"\".");
    CHECK(message(errorOf(shelf.apply("paper,name\n14,a.pdf\n"))).starts_with("files.csv:1: "));
    CHECK(shelf.apply("paper,file\n")->attached == 0);
}
