#include "core/screening/decisions.h"
#include "core/screening/sheet.h"
#include "core/screening/terms.h"
#include "core/screening/work_list.h"
#include "tests/bench/bench.h"

#include <algorithm>
#include <stdexcept>

namespace alidade::bench {

namespace {

constexpr std::size_t SITTING = 10'000;
constexpr std::size_t EDGE = 1'000; ///< decisions at its beginning and at its end

/// A sitting of many decisions: each with what the page does before the next paper can be painted. All of it
/// is taken back at the end.
void screen(benchmark::State& state, Bench& bench)
{
    auto& making = bench.report().row("a work list in random order");
    auto& first = bench.report().row("a decision to the next paper, the first 1,000");
    auto& last = bench.report().row("  the last 1,000 of 10,000");
    first.target = Seconds(0.016);
    last.target = Seconds(0.016);
    auto& review = bench.review();
    auto& index = bench.index();
    const auto name = index.reviewers().front().name;
    const screening::Terms terms("kernel*\nsystem", "survey");
    for ([[maybe_unused]] const auto iteration : state) {
        const Stopwatch all;
        auto list = *screening::WorkList::make(
            review.database(),
            {screening::WorkSet::All, screening::WorkOrder::Random, Stage::TitleAbstract, {}, name});
        making.samples.add(all.elapsed());
        const auto subscription = review.subscribe([&](const store::ChangeNotice& notice) {
            index.update(notice);
            list.update(review.database(), notice);
        });
        auto paper = list.nextToDo({});
        const auto sitting = std::min(SITTING, static_cast<std::size_t>(index.paperCount()));
        std::size_t made = 0;
        for (; made < sitting && paper; ++made) {
            const Stopwatch watch;
            const auto done = review.write("decide", [&](store::Transaction& transaction) -> Result<void> {
                const auto decided = screening::decide(
                    transaction,
                    {*paper, reviewerNamed(transaction, name), Stage::TitleAbstract, Verdict::Maybe, {}, {}});
                return decided ? Result<void>() : fail(decided.error());
            });
            if (!done) {
                throw std::runtime_error(done.error().detail.english());
            }
            paper = list.nextToDo(paper);
            if (paper) {
                const auto sheet = screening::sheetOf(
                    review.database(), *paper, Stage::TitleAbstract, index.reviewers().front().id);
                benchmark::DoNotOptimize(terms.find(sheet->text.abstract));
            }
            if (made < EDGE) {
                first.samples.add(watch.elapsed());
            } else if (made >= sitting - std::min(EDGE, sitting)) {
                last.samples.add(watch.elapsed());
            }
        }
        state.SetIterationTime(all.elapsed().wall.count());
        while (made-- > 0) {
            if (!review.undo()) {
                throw std::runtime_error("a decision was not taken back");
            }
        }
    }
}

}

void registerScreening(Bench& bench)
{
    benchmark::RegisterBenchmark("screening: 10,000 decisions", screen, std::ref(bench))
        ->Iterations(1)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

}
