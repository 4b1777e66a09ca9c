#include "core/coding/attachments.h"
#include "core/review/merge.h"
#include "tests/core/coding/desk.h"

using namespace alidade;
using namespace alidade::coding;
using tests::errorOf;

namespace {

// FIPS 180-4 test vectors (NIST, Cryptographic Standards and Guidelines, SHA-256)
constexpr auto OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
constexpr auto OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
constexpr auto OF_A_MILLION_A = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

struct Shelf : tests::Desk {
    PaperId paper = tests::Desk::paper("[14]");

    Result<AttachmentId> attach(const std::filesystem::path& file)
    {
        return write([&](store::Transaction& t) { return coding::attach(t, paper, file, folder.path()); });
    }

    Attachment attached(std::string_view name, std::string_view content)
    {
        tests::writeFile(folder / name, content);
        const auto id = attach(folder / name);
        REQUIRE(id);
        return *database().find<Attachment>(*id);
    }

    FileState state(const Attachment& attachment) const
    {
        return *verify(attachment, {folder.path()}, FileCheck::Content);
    }
};

}

TEST_CASE("the SHA-256 of a file is that of the standard")
{
    const tests::TempFolder folder;
    const auto sha256 = [&](std::string_view content) {
        tests::writeFile(folder / "file", content);
        return *sha256Of(folder / "file");
    };
    CHECK(sha256("abc") == OF_ABC);
    CHECK(sha256("") == OF_NOTHING);
    CHECK(sha256(std::string(1000000, 'a')) == OF_A_MILLION_A);
}

TEST_CASE("an attachment knows its paper, its place beside the review, its content and its kind")
{
    Shelf shelf;
    const auto attachment = shelf.attached("pdfs/Käse.dat", "abc");
    CHECK(attachment.paper == shelf.paper);
    CHECK(attachment.path == "pdfs/Käse.dat");
    CHECK(attachment.sha256 == OF_ABC);
    CHECK(attachment.size == 3);
    CHECK(attachment.mediaType == "application/octet-stream");
    CHECK(shelf.attached("large.dat", std::string(1000000, 'a')).size == 1000000);
    CHECK(shelf.attached("page.HTM", "<p>").mediaType == "text/html");
    CHECK(shelf.attached("download", "%PDF-1.7\n").mediaType == "application/pdf");
}

TEST_CASE("an attachment outside of the review's folder is found over the folders above")
{
    Shelf shelf;
    tests::writeFile(shelf.folder / "papers/a.pdf", "abc");
    std::filesystem::create_directory(shelf.folder / "review");
    std::filesystem::create_directory(shelf.folder / "elsewhere");
    std::filesystem::create_directory_symlink(shelf.folder / "elsewhere", shelf.folder / "review/link");
    std::filesystem::create_directory_symlink(shelf.folder / "review", shelf.folder / "elsewhere/again");
    tests::writeFile(shelf.folder / "elsewhere/b.pdf", "b");

    const auto pathFrom = [&](const char* folder, const char* file) {
        const auto id = shelf.write([&](store::Transaction& t) {
            return attach(t, shelf.paper, shelf.folder / file, shelf.folder / folder);
        });
        REQUIRE(id);
        const auto attachment = *shelf.database().find<Attachment>(*id);
        CHECK(*verify(attachment, {shelf.folder / folder}, FileCheck::Content) == FileState::Same);
        return attachment.path;
    };
    CHECK(pathFrom("review", "papers/a.pdf") == "../papers/a.pdf");
    CHECK(pathFrom("elsewhere/again", "papers/a.pdf") == "../papers/a.pdf");
    CHECK(pathFrom("review", "review/link/b.pdf") == "link/b.pdf");
}

TEST_CASE("the review's folder may be the current one")
{
    Shelf shelf;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(shelf.folder.path());
    tests::writeFile(shelf.folder / "a.pdf", "abc");
    const auto id = shelf.write(
        [&](store::Transaction& t) { return attach(t, shelf.paper, shelf.folder / "a.pdf", ""); });
    const auto state = verify(*shelf.database().find<Attachment>(*id), {""}, FileCheck::Content);
    std::filesystem::current_path(before);
    CHECK(shelf.database().find<Attachment>(*id)->path == "a.pdf");
    CHECK(*state == FileState::Same);
}

TEST_CASE("an attachment is the same, changed or missing")
{
    Shelf shelf;
    const auto attachment = shelf.attached("a.pdf", "abc");
    CHECK(shelf.state(attachment) == FileState::Same);
    tests::writeFile(shelf.folder / "a.pdf", "abd");
    CHECK(shelf.state(attachment) == FileState::Changed);
    CHECK(*verify(attachment, {shelf.folder.path()}, FileCheck::Size) == FileState::Same);
    tests::writeFile(shelf.folder / "a.pdf", "abcd");
    CHECK(shelf.state(attachment) == FileState::Changed);
    std::filesystem::remove(shelf.folder / "a.pdf");
    CHECK(shelf.state(attachment) == FileState::Missing);
    std::filesystem::create_directory(shelf.folder / "a.pdf");
    CHECK(shelf.state(attachment) == FileState::Missing);
}

TEST_CASE("attaching a file again after it was moved keeps the attachment and takes the new path")
{
    Shelf shelf;
    const auto before = shelf.attached("a.pdf", "abc");
    std::filesystem::rename(shelf.folder / "a.pdf", shelf.folder / "b.pdf");
    CHECK(*shelf.attach(shelf.folder / "b.pdf") == before.id);
    CHECK(shelf.database().count<Attachment>() == 1);
    CHECK(shelf.database().find<Attachment>(before.id)->path == "b.pdf");

    const auto other = shelf.tests::Desk::paper("[15]");
    REQUIRE(shelf.write([&](store::Transaction& t) {
        return attach(t, other, shelf.folder / "b.pdf", shelf.folder.path());
    }));
    CHECK(shelf.database().count<Attachment>() == 2);
}

TEST_CASE("only ordinary files that can be read are attached, and only to papers that are there")
{
    Shelf shelf;
    CHECK(errorOf(shelf.attach(shelf.folder / "none.pdf")).code == ErrorCode::NotFound);
    CHECK(errorOf(shelf.attach(shelf.folder.path())).code == ErrorCode::NotFound);
    CHECK(errorOf(shelf.attach(shelf.folder.path())).detail.english() == "This is a folder, not a file.");
    CHECK(errorOf(shelf.attach("/dev/zero")).code == ErrorCode::NotFound);
    CHECK(errorOf(sha256Of("/proc/self/mem")).code == ErrorCode::Io); // its first page cannot be read
    tests::writeFile(shelf.folder / "a.pdf", "abc");
    const auto noPaper = [&](store::Transaction& t) {
        return attach(t, PaperId{7}, shelf.folder / "a.pdf", shelf.folder.path());
    };
    CHECK(errorOf(shelf.write(noPaper)).detail.english() == "There is no such paper.");
}

TEST_CASE("a passage keeps its words when its file is detached")
{
    Shelf shelf;
    const auto attachment = shelf.attached("a.pdf", "abc");
    Excerpt excerpt;
    excerpt.paper = shelf.paper;
    excerpt.attachment = attachment.id;
    excerpt.quote = "a passage";
    const auto id = shelf.put(excerpt);
    const auto release = [&](store::Transaction& t) { return detach(t, attachment.id); };
    REQUIRE(shelf.write(release));
    CHECK(shelf.database().count<Attachment>() == 0);
    CHECK_FALSE(shelf.database().find<Excerpt>(id)->attachment);
    CHECK(shelf.database().find<Excerpt>(id)->quote == "a passage");
    CHECK(errorOf(shelf.write(release)).code == ErrorCode::NotFound);
}

TEST_CASE("a document is given to be opened, what may be a program is not, whatever is in it")
{
    Shelf shelf;
    for (const auto* name : {"a.pdf", "b.PDF", "c.html", "d.epub", "e.jpeg", "f.txt"}) {
        INFO(name);
        const auto document = documentOf(shelf.attached(name, name), {shelf.folder.path()});
        REQUIRE(document);
        CHECK(*document == shelf.folder / name);
    }
    for (const auto* name : {"a.desktop", "b.sh", "c", "d.pdf.exe", ".pdf"}) {
        INFO(name);
        const auto file = shelf.attached(name, std::string("%PDF-1.7 ") + name);
        CHECK(errorOf(documentOf(file, {shelf.folder.path()})).code == ErrorCode::Invalid);
    }
    const auto gone = shelf.attached("gone.pdf", "abc");
    std::filesystem::remove(shelf.folder / "gone.pdf");
    const auto error = errorOf(documentOf(gone, {shelf.folder.path()}));
    CHECK(error.code == ErrorCode::NotFound);
    CHECK(error.where == (shelf.folder / "gone.pdf").string());
}

namespace {

/// A review that was saved as another one, opened.
std::unique_ptr<Review> savedAs(const Review& review, const std::filesystem::path& target)
{
    std::filesystem::create_directories(target.parent_path());
    REQUIRE(review.copyTo(target));
    auto copy = Review::open(target, store::Access::Write, {.reviewer = "Ada"});
    REQUIRE(copy);
    return std::move(*copy);
}

FileFolders foldersOf(const Review& review)
{
    return fileFolders(review.database(), review.file());
}

std::vector<FileState> states(const Review& review)
{
    std::vector<FileState> list;
    for (const auto& attachment : review.database().all<Attachment>()) {
        list.push_back(*verify(attachment, foldersOf(review), FileCheck::Content));
    }
    return list;
}

}

TEST_CASE("a copy of the review in another folder finds the files, and the original stays as it is")
{
    Shelf shelf;
    const auto inside = shelf.attached("pdfs/a.pdf", "abc");
    REQUIRE(shelf.attach([&] {
        tests::writeFile(shelf.folder / "../outside.pdf", "outside");
        return shelf.folder / "../outside.pdf";
    }()));
    const auto entries = shelf.review->journal().count();

    const auto copy = savedAs(*shelf.review, shelf.folder / "elsewhere/deep/copy.alidade");
    CHECK(states(*copy) == std::vector{FileState::Same, FileState::Same});
    CHECK(*documentOf(inside, foldersOf(*copy)) == std::filesystem::canonical(shelf.folder / "pdfs/a.pdf"));
    CHECK(states(*shelf.review) == std::vector{FileState::Same, FileState::Same});
    CHECK(copy->journal().count() == entries);
    CHECK(foldersOf(*shelf.review) == FileFolders{shelf.folder.path()});
    std::filesystem::remove(shelf.folder / "../outside.pdf");

    // what was done before can be taken back and done again in the copy
    REQUIRE(copy->undo());
    REQUIRE(copy->undo());
    CHECK(states(*copy).empty());
    REQUIRE(copy->redo());
    CHECK(states(*copy) == std::vector{FileState::Same});
}

TEST_CASE("a copy of a copy finds the files of both, and one back home needs no other folder")
{
    Shelf shelf;
    shelf.attached("a.pdf", "abc");
    const auto copy = savedAs(*shelf.review, shelf.folder / "b/copy.alidade");
    tests::writeFile(shelf.folder / "b/own.pdf", "own");
    REQUIRE(copy->write("attach", [&](store::Transaction& t) -> Result<void> {
        const auto made = attach(t, shelf.paper, shelf.folder / "b/own.pdf", shelf.folder / "b");
        return made ? Result<void>() : fail(made.error());
    }));
    CHECK(copy->database().all<Attachment>().back().path == "own.pdf");

    const auto again = savedAs(*copy, shelf.folder / "c/again.alidade");
    CHECK(states(*again) == std::vector{FileState::Same, FileState::Same});
    const auto home =
        savedAs(*savedAs(*shelf.review, shelf.folder / "d/away.alidade"), shelf.folder / "home.alidade");
    CHECK(foldersOf(*home).front() == shelf.folder.path());
    CHECK(states(*home) == std::vector{FileState::Same});
    CHECK(foldersOf(*savedAs(*shelf.review, shelf.folder / "beside.alidade"))
          == FileFolders{shelf.folder.path()});
}

TEST_CASE("files that went with a copy are its own, another file of the same name is not")
{
    Shelf shelf;
    const auto attachment = shelf.attached("a.pdf", "abc");
    const auto copy = savedAs(*shelf.review, shelf.folder / "b/copy.alidade");
    tests::writeFile(shelf.folder / "b/a.pdf", "another paper");
    CHECK(states(*copy) == std::vector{FileState::Same});
    std::filesystem::copy_file(
        shelf.folder / "a.pdf", shelf.folder / "b/a.pdf", std::filesystem::copy_options::overwrite_existing);
    std::filesystem::remove(shelf.folder / "a.pdf");
    CHECK(states(*copy) == std::vector{FileState::Same});
    CHECK(*documentOf(attachment, foldersOf(*copy)) == shelf.folder / "b/a.pdf");
    tests::writeFile(shelf.folder / "b/a.pdf", "another paper");
    CHECK(states(*copy) == std::vector{FileState::Changed});
}

TEST_CASE("what a copy says of its folders does not come back with a merge")
{
    Shelf shelf;
    shelf.attached("a.pdf", "abc");
    {
        const auto copy = savedAs(*shelf.review, shelf.folder / "b/copy.alidade");
        REQUIRE(copy->write("title", [](store::Transaction& t) -> Result<void> {
            setSetting(t, "title", "Rust");
            return {};
        }));
    }
    const auto nobody = [](const MergeConflict&) { return std::optional<MergeSide>(); };
    const auto merged = merge(*shelf.review, shelf.folder / "b/copy.alidade", nobody);
    REQUIRE(merged);
    CHECK(shelf.review->setting("title") == "Rust");
    CHECK(foldersOf(*shelf.review) == FileFolders{shelf.folder.path()});
    CHECK(states(*shelf.review) == std::vector{FileState::Same});
}

TEST_CASE("a copy of a review without files says nothing of folders")
{
    const Shelf shelf;
    const auto copy = savedAs(*shelf.review, shelf.folder / "b/copy.alidade");
    CHECK(copy->database().count<Setting>() == 0);
}
