#include "tests/support/files.h"
#include "tests/support/fixed.h"
#include "tests/support/history.h"
#include "tests/support/long_run.h"
#include "tests/support/nouns.h"
#include "tests/support/process.h"
#include "tests/support/random_changes.h"
#include "tests/support/rows.h"

#include <catch2/catch.hpp>

using namespace alidade;
using tests::filesIn;
using tests::history;
using tests::Random;
using tests::TempFolder;

namespace {

constexpr unsigned SECONDS = 60; // for what takes a tenth of one; the machine may be busy

/// A review with rows in every table and a history, some of it taken back.
std::string smallReview()
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    {
        const auto review = std::move(*Review::create(file, tests::fixedCircumstances()));
        Random random(51);
        const auto change = [&] {
            REQUIRE(review->write("change", [&](store::Transaction& t) -> Result<void> {
                changeAtRandom(t, random);
                return {};
            }));
        };
        while (tests::rowsOf(review->database()).size() < store::TABLE_NAMES.size()) {
            change();
        }
        change();
        change();
        REQUIRE(review->undo());
        REQUIRE(review->undo());
    }
    return tests::readFile(file);
}

const std::string& original()
{
    static const std::string bytes = smallReview();
    return bytes;
}

/// Reads all that can be read. Throws Failure where the damage shows, and nothing else ever.
void readAll(const Review& review)
{
    const auto& database = review.database();
    [&]<class... Noun>(std::tuple<Noun...>*) {
        (static_cast<void>(database.all<Noun>()), ...);
    }(static_cast<tests::Nouns*>(nullptr));
    for (const auto* table : {"paper_words", "text_words", "note_words", "detail_words"}) {
        const std::string name(table);
        auto query = database.prepare("SELECT rowid FROM " + name + " WHERE " + name
                                      + " MATCH 'kernel OR rus* OR cafe'");
        while (query.step()) { }
    }
    static_cast<void>(history(review));
    for (const auto& paper : database.all<Paper>()) {
        static_cast<void>(history(review, paper.id));
    }
}

/// Empty where the file is refused with a clear word and left alone, or is a sound review in every respect.
std::string complaint(const std::string& bytes, store::Access access)
{
    const TempFolder folder;
    const auto file = folder / "r.alidade";
    tests::writeFile(file, bytes);
    const auto before = filesIn(folder.path());
    {
        const auto opened = Review::open(file, access, tests::fixedCircumstances());
        if (!opened) {
            const auto& error = opened.error();
            if (error.detail.english().empty() || error.where != file.string()) {
                return "an unclear error: " + message(error);
            }
            if (error.code != ErrorCode::Corrupt && error.code != ErrorCode::Foreign
                && error.code != ErrorCode::Newer && error.code != ErrorCode::NotFound) {
                return "an error of another kind: " + message(error);
            }
            return filesIn(folder.path()) == before ? "" : "a file that was refused was touched";
        }
        auto& review = **opened;
        if (!store::defects(review.database(), true).empty()
            || !store::damagedFullText(review.database()).empty()) {
            return "a damaged review was opened: "
                + store::defects(review.database(), true).front().english();
        }
        try {
            readAll(review);
        } catch (const store::Failure& failure) {
            if (failure.error().code != ErrorCode::Corrupt) {
                return "reading failed in another way: " + message(failure.error());
            }
        }
        if (access == store::Access::Write) {
            for (int i = 0; i < 5 && review.undo(); ++i) { }
            for (int i = 0; i < 5 && review.redo(); ++i) { }
            if (!store::defects(review.database(), true).empty()) {
                return "undo damaged the review";
            }
        }
    }
    return access == store::Access::Read || Review::open(file, store::Access::Read, {})
        ? ""
        : "it does not open again";
}

/// Looks at a damaged file from another process, so that a crash or a hang is told like any other complaint.
void check(const std::string& bytes)
{
    for (const auto access : {store::Access::Read, store::Access::Write}) {
        INFO((access == store::Access::Read ? "for reading" : "for writing"));
        REQUIRE(tests::inProcess([&] { return complaint(bytes, access); }, SECONDS) == "");
    }
}

}

TEST_CASE("the review that is to be damaged is sound")
{
    CHECK(original().size() < 1'000'000);
    check(original());
    TempFolder folder;
    tests::writeFile(folder / "r.alidade", original());
    const auto opened = Review::open(folder / "r.alidade", store::Access::Read, {});
    REQUIRE(opened);
    CHECK(tests::rowsOf((*opened)->database()).size() == store::TABLE_NAMES.size());
    readAll(**opened);
}

constexpr std::size_t PAGE = 8192; // see core/store/FORMAT.md

TEST_CASE("a page of noise is refused or does no harm")
{
    Random random(52);
    const auto step = static_cast<std::size_t>(tests::rounds(4, 1));
    for (int repeat = 0; repeat < tests::rounds(1, 3); ++repeat) {
        for (std::size_t page = 0; page * PAGE < original().size(); page += step) {
            CAPTURE(repeat, page);
            auto bytes = original();
            bytes.replace(page * PAGE, PAGE, random.bytes(PAGE));
            check(bytes);
        }
    }
}

TEST_CASE("noise behind the header of a page is refused or does no harm")
{
    Random random(53);
    const auto step = static_cast<std::size_t>(tests::rounds(4, 1));
    for (std::size_t page = 1; page * PAGE < original().size(); page += step) {
        CAPTURE(page);
        auto bytes = original();
        const auto from = 12 + random.below(PAGE - 200);
        const auto length = 1 + random.below(150);
        bytes.replace(page * PAGE + from, length, random.bytes(length));
        check(bytes);
    }
}

TEST_CASE("a file that was cut off anywhere is refused")
{
    const auto step = static_cast<std::size_t>(tests::rounds(16, 1)) * 512;
    for (std::size_t length = 0; length < original().size(); length += step) {
        CAPTURE(length);
        check(original().substr(0, length));
        TempFolder folder;
        tests::writeFile(folder / "r.alidade", original().substr(0, length));
        CHECK_FALSE(Review::open(folder / "r.alidade", store::Access::Read, {}));
    }
}

TEST_CASE("a wrong byte is refused or does no harm")
{
    Random random(54);
    for (int i = 0; i < tests::rounds(50, 2000); ++i) {
        // every other one among the first pages, where the schema is
        const auto at = random.below(i % 2 == 0 ? original().size() : 20'000);
        CAPTURE(i, at);
        auto bytes = original();
        bytes[at] = static_cast<char>(random.below(256));
        check(bytes);
    }
}
