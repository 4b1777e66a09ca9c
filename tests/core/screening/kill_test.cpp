#include "tests/core/screening/work_desk.h"
#include "tests/support/long_run.h"
#include "tests/support/process.h"
#include "tests/support/random.h"

#include <unistd.h>

#include <csignal>
#include <map>

using namespace alidade;
using namespace alidade::screening;
using tests::Process;

namespace {

/// Decides on one paper after the other, and says of each decision that it is made.
void screenOn(const std::filesystem::path& file, std::uint64_t seed, const Process::Say& say)
{
    auto opened = Review::open(file, store::Access::Write, tests::fixedCircumstances("Ada", seed));
    if (!opened) {
        say("error " + opened.error().detail.english());
        return;
    }
    auto& review = **opened;
    tests::Random random(seed);
    const auto list = *WorkList::make(review.database(),
                                      {WorkSet::All, WorkOrder::Random, Stage::TitleAbstract, {}, "Ada"});
    std::optional<PaperId> paper;
    say("open");
    while (true) {
        paper = list.next(paper);
        const auto verdict = static_cast<Verdict>(random.below(3));
        const auto done = review.write("decide", [&](store::Transaction& t) -> Result<void> {
            const auto made =
                decide(t, {*paper, reviewerNamed(t, "Ada"), Stage::TitleAbstract, verdict, {}, {}});
            return made ? Result<void>() : fail(made.error());
        });
        say(done ? std::to_string(paper->value) + ' ' + std::string(store::word(verdict))
                 : "error " + done.error().detail.english());
    }
}

}

TEST_CASE("a decision that was shown as made is there after the process was killed")
{
    tests::WorkDesk desk(300);
    const auto file = desk.review->file();
    const auto database = [&] {
        return *Review::open(file, store::Access::Read, tests::fixedCircumstances());
    };
    desk.review.reset();
    tests::Random random(23);
    std::map<std::int64_t, std::string> shown; // the last verdict of each paper
    for (int round = 0; round < tests::rounds(8, 200); ++round) {
        CAPTURE(round);
        Process writer(
            [&](const Process::Say& say) { screenOn(file, 1000 + static_cast<std::uint64_t>(round), say); });
        REQUIRE(writer.line() == "open");
        usleep(static_cast<useconds_t>(random.below(60'000)));
        writer.kill(SIGKILL);
        for (auto said = writer.line(); !said.empty(); said = writer.line()) {
            REQUIRE_FALSE(said.starts_with("error"));
            const auto gap = said.find(' ');
            shown[std::stoll(said.substr(0, gap))] = said.substr(gap + 1);
        }
        CHECK(writer.end() == "killed by Killed");

        const auto review = database();
        std::map<std::int64_t, std::string> found;
        for (const auto& decision : review->database().all<Decision>()) {
            found[decision.paper.value] = store::word(decision.verdict);
        }
        int others = 0; // made, and not said any more
        for (const auto& [paper, verdict] : shown) {
            others += found[paper] == verdict ? 0 : 1;
        }
        for (const auto& [paper, verdict] : found) {
            others += shown.contains(paper) ? 0 : 1;
        }
        CHECK(others <= 1);
        shown = found;
    }
    CHECK_FALSE(shown.empty());
}
