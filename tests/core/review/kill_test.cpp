#include "core/review/review.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"
#include "tests/support/long_run.h"
#include "tests/support/process.h"
#include "tests/support/random_changes.h"
#include "tests/support/rows.h"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <csignal>
#include <sstream>

using namespace alidade;
using tests::Process;
using tests::Random;

namespace {

constexpr std::string_view STEP = "step"; // the setting that every change sets to its own number

Circumstances circumstances(std::uint64_t seed)
{
    return tests::fixedCircumstances("Ada", seed);
}

std::string state(const Review& review)
{
    const auto step = review.setting(STEP);
    return (step.empty() ? "0" : step) + " "
        + std::to_string(tests::fingerprint(tests::rowsOf(review.database())));
}

/// Writes without end, and says of each step where it leads before it is done, and that it is done, after.
void writeOn(const std::filesystem::path& file, std::uint64_t seed, bool undoes, const Process::Say& say)
{
    auto opened = Review::open(file, store::Access::Write, circumstances(seed));
    if (!opened) {
        say("error " + opened.error().detail.english());
        return;
    }
    auto& review = **opened;
    Random random(seed);
    auto number = seed * 1'000'000;
    std::vector<std::string> line = {state(review)}; // the states that undo leads back through
    std::size_t position = 0;
    say("done " + line[0]);
    while (true) {
        const bool undo = undoes && position > 0 && random.chance(30);
        const bool redo = !undo && undoes && position + 1 < line.size() && random.chance(60);
        if (undo || redo) {
            position = undo ? position - 1 : position + 1;
            say("next " + line[position]);
            const auto done = undo ? review.undo() : review.redo();
            if (!done) {
                say("error " + done.error().detail.english());
                return;
            }
        } else {
            const auto step = std::to_string(++number);
            say("next " + step + " ?");
            const auto done = review.write("step", [&](store::Transaction& t) -> Result<void> {
                setSetting(t, STEP, step);
                changeAtRandom(t, random);
                setSetting(t, STEP, step); // it may have been hit
                return {};
            });
            if (!done) {
                say("error " + done.error().detail.english());
                return;
            }
            line.resize(++position);
            line.push_back(state(review));
        }
        say("done " + line[position]);
    }
}

void killOver(bool undoes, std::uint64_t seed)
{
    tests::TempFolder folder;
    const auto file = folder / "r.alidade";
    REQUIRE(Review::create(file, circumstances(seed)));
    Random random(seed);
    for (int round = 0; round < tests::rounds(10, 100); ++round) {
        CAPTURE(round);
        Process writer([&](const Process::Say& say) {
            writeOn(file, seed * 1000 + static_cast<std::uint64_t>(round), undoes, say);
        });
        std::string done;
        std::string next;
        const auto hear = [&](const std::string& said) {
            (said.starts_with("done ") ? done : next) = said.substr(5);
            REQUIRE_FALSE(said.starts_with("error"));
        };
        hear(writer.line()); // it has opened the review
        usleep(static_cast<useconds_t>(random.below(100'000)));
        writer.kill(SIGKILL);
        for (auto said = writer.line(); !said.empty(); said = writer.line()) {
            hear(said);
        }
        CHECK(writer.end() == "killed by Killed");

        const auto access = random.chance(50) ? store::Access::Write : store::Access::Read;
        const auto opened = Review::open(file, access, circumstances(seed));
        REQUIRE(opened);
        const auto found = state(**opened);
        const bool isNext =
            next.ends_with("?") ? found.starts_with(next.substr(0, next.size() - 1)) : found == next;
        if (found != done && !isNext) {
            FAIL("found " << found << ", done " << done << ", next " << next);
        }
        REQUIRE(store::defects((*opened)->database(), true).empty());
        REQUIRE(store::damagedFullText((*opened)->database()).empty());
    }
}

}

TEST_CASE("a process that is killed while it writes loses nothing that was committed")
{
    killOver(false, 41);
}

TEST_CASE("a process that is killed while it writes, undoes and redoes loses nothing that was committed")
{
    killOver(true, 42);
}
