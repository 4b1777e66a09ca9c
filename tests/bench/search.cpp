#include "core/map/select.h"
#include "tests/bench/bench.h"
#include "tests/bench/generated_papers.h"

#include <stdexcept>

namespace alidade::bench {

namespace {

constexpr int SEARCHES = 20;

struct Frequency {
    std::string name;
    std::size_t rank; ///< of a word in the vocabulary
};

const std::array FREQUENCIES = {Frequency{"common", 0}, Frequency{"medium", 300}, Frequency{"rare", VOCABULARY - 1}};

void search(benchmark::State& state, Bench& bench, const Frequency& frequency)
{
    const auto text = word(frequency.rank);
    const auto found = map::select(bench.index(), text);
    if (!found) {
        throw std::runtime_error(found.error().detail.english());
    }
    auto& row = bench.report().row("search: a " + frequency.name + " word, " + std::to_string(found->count()) + " papers");
    for ([[maybe_unused]] const auto iteration : state) {
        const Stopwatch watch;
        const auto again = map::select(bench.index(), text);
        row.samples.add(watch.elapsed(), state);
        benchmark::DoNotOptimize(again->size());
    }
}

}

void registerSearch(Bench& bench)
{
    for (const auto& frequency : FREQUENCIES) {
        benchmark::RegisterBenchmark(("search: " + frequency.name).c_str(), search, std::ref(bench), std::cref(frequency))
            ->Iterations(SEARCHES)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    }
}

}
