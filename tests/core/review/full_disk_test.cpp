#include "core/review/figure.h"
#include "core/review/review.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"
#include "tests/support/process.h"

#include <catch2/catch.hpp>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <functional>

using namespace alidade;

namespace {

constexpr std::size_t LONG = 20'000; // characters of a text, so that a disk fills up soon

/// From here on no file may grow beyond `bytes`; writing more is an error, and no end of the process.
void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = {};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

Result<void> add(Review& review, int number)
{
    tests::Random random(static_cast<std::uint64_t>(number));
    const auto done = review.write("filter", [&](store::Transaction& t) -> Result<void> {
        SavedFilter row;
        row.name = std::to_string(number);
        row.filter = random.bytes(LONG); // noise, which compression makes no smaller
        row.position = number;
        t.insert(row);
        return {};
    });
    return done ? Result<void>() : fail(done.error());
}

/// Writes until the disk is full; the number of changes that were made, or what is wrong with the error.
Result<int> fill(Review& review)
{
    for (int number = 0; number < 10'000; ++number) {
        if (const auto done = add(review, number); !done) {
            const auto& error = done.error();
            const bool isClear = (error.code == ErrorCode::Full || error.code == ErrorCode::Io)
                && error.detail.english().size() > 20;
            return isClear ? Result<int>(number) : fail(error);
        }
    }
    return fail(ErrorCode::Invalid, std::string("The disk is never full."));
}

std::string complaint(const Review& review, int changes)
{
    const auto& database = review.database();
    if (database.count<SavedFilter>() != changes || review.journal().count() != changes) {
        return "not every change is there";
    }
    return store::defects(database, true).empty() ? "" : "the file is damaged";
}

/// Fills a disk with a review, makes room, goes on, and opens the review again; what is wrong, if anything.
std::string fillAndGoOn(const std::filesystem::path& file, const std::function<void()>& makeRoom)
{
    auto made = Review::create(file, tests::fixedCircumstances());
    if (!made) {
        return "it cannot be made: " + message(made.error());
    }
    auto review = std::move(*made);
    // the first limit is met by the log alone
    const auto changes = fill(*review);
    if (!changes) {
        return "an unclear error: " + message(changes.error());
    }
    if (*changes == 0) {
        return "nothing could be written at all";
    }
    if (auto wrong = complaint(*review, *changes); !wrong.empty()) {
        return "while it was full, " + wrong;
    }
    makeRoom();
    if (const auto done = add(*review, *changes); !done) {
        return "with room again: " + message(done.error());
    }
    if (const auto done = review->undo(); !done) {
        return "undo with room again: " + message(done.error());
    }
    if (const auto done = review->redo(); !done) {
        return "redo with room again: " + message(done.error());
    }
    review.reset();
    const auto opened = Review::open(file, store::Access::Write, tests::fixedCircumstances());
    if (!opened) {
        return "opening it again: " + message(opened.error());
    }
    return complaint(**opened, *changes + 1);
}

/// Like fillAndGoOn(), but closes the review while the disk is full, and opens it to read and to write.
std::string fillAndClose(const std::filesystem::path& file, const std::function<void()>& makeRoom)
{
    auto made = Review::create(file, tests::fixedCircumstances());
    if (!made) {
        return "it cannot be made: " + message(made.error());
    }
    const auto changes = fill(**made);
    if (!changes) {
        return "an unclear error: " + message(changes.error());
    }
    made->reset();
    // where there is no room for the log's index either, an error is all that can be asked for
    const auto isExcused = [](const Result<std::unique_ptr<Review>>& opened) {
        return !opened && (opened.error().code == ErrorCode::Full || opened.error().code == ErrorCode::Io);
    };
    const auto reading = Review::open(file, store::Access::Read, tests::fixedCircumstances());
    if (!isExcused(reading)) {
        if (!reading) {
            return "reading it on a full disk: " + message(reading.error());
        }
        if (auto wrong = complaint(**reading, *changes); !wrong.empty()) {
            return "read on a full disk, " + wrong;
        }
    }
    const auto writing = Review::open(file, store::Access::Write, tests::fixedCircumstances());
    if (!writing && !isExcused(writing)) {
        return "writing it on a full disk: " + message(writing.error());
    }
    makeRoom();
    if (writing) {
        return complaint(**writing, *changes);
    }
    const auto again = Review::open(file, store::Access::Write, tests::fixedCircumstances());
    return again ? complaint(**again, *changes) : "opening it again: " + message(again.error());
}

/// Runs `work` on a small disk of its own in another process: a tmpfs that nobody else sees and that goes
/// with it.
std::string onSmallDisk(const tests::TempFolder& folder, const std::function<std::string()>& work)
{
    return tests::inProcess([&]() -> std::string {
        if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=2m") != 0) {
            return "no mount";
        }
        return work();
    });
}

bool isMissing(const std::string& said)
{
    if (said == "no mount") {
        WARN("not permitted to mount a small disk: this part is left out");
    }
    return said == "no mount";
}

}

TEST_CASE("a change that does not fit on the disk is refused, and what was there before stays")
{
    const auto room = GENERATE(as<rlim_t>(), 800'000, 1'000'000, 1'500'000); // an empty review takes 700'000
    CAPTURE(room);
    SECTION("when the work goes on")
    {
        tests::TempFolder folder;
        CHECK(tests::inProcess([&] {
                  limitFiles(room);
                  return fillAndGoOn(folder / "r.alidade", [] { limitFiles(RLIM_INFINITY); });
              })
              == "");
    }
    SECTION("when it is closed")
    {
        tests::TempFolder folder;
        CHECK(tests::inProcess([&] {
                  limitFiles(room);
                  return fillAndClose(folder / "r.alidade", [] { limitFiles(RLIM_INFINITY); });
              })
              == "");
    }
}

TEST_CASE("a small disk that is full loses nothing")
{
    tests::TempFolder folder;
    const auto makeRoom = [&] { std::filesystem::remove(folder / "filler"); };
    const auto run = [&](const auto& work) {
        return onSmallDisk(folder, [&] {
            tests::writeFile(folder / "filler", std::string(600'000, 'x'));
            return work(folder / "r.alidade", makeRoom);
        });
    };
    const auto goingOn = run(fillAndGoOn);
    if (!isMissing(goingOn)) {
        CHECK(goingOn == "");
        CHECK(run(fillAndClose) == "");
    }
}

TEST_CASE("a review that does not fit on the disk leaves no file behind")
{
    const auto room = GENERATE(as<rlim_t>(), 0, 4096, 50'000, 200'000);
    CAPTURE(room);
    tests::TempFolder folder;
    CHECK(tests::inProcess([&]() -> std::string {
              limitFiles(room);
              const auto made = Review::create(folder / "r.alidade", tests::fixedCircumstances());
              const bool isRefused =
                  !made && (made.error().code == ErrorCode::Full || made.error().code == ErrorCode::Io);
              return isRefused ? "" : made ? "made" : message(made.error());
          })
          == "");
    CHECK(tests::filesIn(folder.path()).empty());
}

TEST_CASE("a review that does not fit on a small disk leaves no file behind")
{
    tests::TempFolder folder;
    const auto said = onSmallDisk(folder, [&]() -> std::string {
        tests::writeFile(folder / "filler", std::string(1'900'000, 'x'));
        const auto made = Review::create(folder / "r.alidade", tests::fixedCircumstances());
        if (made || made.error().code != ErrorCode::Full) {
            return made ? "made" : "an error of another kind: " + message(made.error());
        }
        return tests::filesIn(folder.path()).size() == 1 ? "" : "something is left";
    });
    if (!isMissing(said)) {
        CHECK(said == "");
    }
}
