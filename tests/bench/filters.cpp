#include "core/map/select.h"
#include "core/map/survey.h"
#include "tests/bench/bench.h"
#include "tests/bench/generated_papers.h"
#include "tests/bench/query.h"

#include <stdexcept>

namespace alidade::bench {

namespace {

constexpr std::size_t QUERIES = 200;

/// How many of the queries SQL answers too: it takes seconds for those without a code.
struct Kind {
    std::string figure;
    std::size_t codes;
    std::size_t sqlQueries;
};

const std::array KINDS = {
    Kind{"filter: three codes and years", 3, 200},
    Kind{"filter: one code and years", 1, 40},
    Kind{"filter: years", 0, 12},
};

template <class T>
T valueOf(Result<T> result)
{
    if (!result) {
        throw std::runtime_error(result.error().detail.english());
    }
    return *std::move(result);
}

/// What the window does after each key in the filter's field: from its text to all that is shown.
map::Survey answer(const map::Index& index, const Query& query)
{
    auto papers = valueOf(map::select(index, query.filter()));
    papers &= map::population(index);
    return map::survey(index,
                       papers,
                       map::MapAxes{valueOf(map::axis(index, dimensionSlug(0))), valueOf(map::axis(index, dimensionSlug(1)))});
}

std::vector<Query> queriesOf(const Kind& kind)
{
    Random random(SEED + 10 + kind.codes);
    return randomQueries(QUERIES, kind.codes, random);
}

void byIndex(benchmark::State& state, Bench& bench, const Kind& kind)
{
    auto& row = bench.report().row(kind.figure);
    row.target = Seconds(0.010);
    row.factor = 50;
    const auto queries = queriesOf(kind);
    const auto& index = bench.index();
    std::size_t i = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        const Stopwatch watch;
        const auto survey = answer(index, queries.at(i++));
        row.samples.add(watch.elapsed(), state);
        benchmark::DoNotOptimize(survey.facets.data());
    }
}

void bySql(benchmark::State& state, Bench& bench, const Kind& kind)
{
    auto& row = bench.report().row(kind.figure);
    const auto queries = queriesOf(kind);
    auto& plain = bench.plain();
    plain.figures(queries.front()); // so that the file is in SQLite's cache
    std::size_t i = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        const auto& query = queries.at(i++);
        const Stopwatch watch;
        const auto figures = plain.figures(query);
        row.sql.add(watch.elapsed(), state);
        if (figures != figuresOf(answer(bench.index(), query))) {
            bench.report().differ(query.filter());
            state.SkipWithError("the index and SQL differ");
            break;
        }
    }
}

}

void registerFilters(Bench& bench)
{
    for (const auto& kind : KINDS) {
        benchmark::RegisterBenchmark((kind.figure + "/index").c_str(), byIndex, std::ref(bench), std::cref(kind))
            ->Iterations(QUERIES)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((kind.figure + "/SQL").c_str(), bySql, std::ref(bench), std::cref(kind))
            ->Iterations(static_cast<benchmark::IterationCount>(kind.sqlQueries))
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    }
}

}
