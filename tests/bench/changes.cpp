#include "core/coding/codings.h"
#include "tests/bench/bench.h"
#include "tests/bench/random.h"

#include <stdexcept>

namespace alidade::bench {

namespace {

constexpr std::size_t CHANGES = 200;

/// A code that a paper does not have yet.
struct Change {
    PaperId paper;
    CodeId code;
};

std::vector<Change> randomChanges(const map::Index& index)
{
    std::vector<CodeId> codes;
    for (const auto& dimension : index.taxonomy().dimensions()) {
        for (const auto* code : index.taxonomy().codes(dimension.id)) {
            codes.push_back(code->id);
        }
    }
    Random random(SEED + 20);
    std::vector<Change> changes;
    while (changes.size() < CHANGES) {
        const auto paper = static_cast<std::uint32_t>(random.below(index.paperCount()));
        const auto code = random.below(codes.size());
        if (!index.bits(codes[code]).test(paper)) {
            changes.push_back({index.paper(paper), codes[code]});
        }
    }
    return changes;
}

template <class T>
void require(const Result<T>& result)
{
    if (!result) {
        throw std::runtime_error(result.error().detail.english());
    }
}

/// Applies all changes and then takes all of them back, so that the file holds again what it held.
void changeAndUndo(benchmark::State& state, Bench& bench)
{
    auto& coding = bench.report().row("a coding, durable, with journal and index");
    coding.target = Seconds(0.005);
    auto& update = bench.report().row("  of it the index");
    auto& undo = bench.report().row("its undo, durable, with index");
    auto& undoUpdate = bench.report().row("  of it the index ");
    auto& review = bench.review();
    auto& index = bench.index();
    const auto reviewer = index.reviewers().front().id;
    const auto changes = randomChanges(index);
    auto* updates = &update.samples;
    const auto subscription = review.subscribe([&](const store::ChangeNotice& notice) {
        const Stopwatch watch;
        index.update(notice);
        updates->add(watch.elapsed());
    });
    for ([[maybe_unused]] const auto iteration : state) {
        const Stopwatch all;
        updates = &update.samples;
        for (const auto& change : changes) {
            const Stopwatch watch;
            require(review.write("code a paper", [&](store::Transaction& transaction) -> Result<void> {
                coding::NewCoding wanted;
                wanted.paper = change.paper;
                wanted.code = change.code;
                wanted.reviewer = reviewer;
                const auto done = coding::code(transaction, wanted);
                return done ? Result<void>() : fail(done.error());
            }));
            coding.samples.add(watch.elapsed());
        }
        updates = &undoUpdate.samples;
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const Stopwatch watch;
            require(review.undo());
            undo.samples.add(watch.elapsed());
        }
        state.SetIterationTime(all.elapsed().wall.count());
    }
}

void insert(benchmark::State& state, Bench& bench)
{
    auto& row = bench.report().row("a coding, durable, with journal and index");
    auto& plain = bench.plain();
    // drawn anew: the index orders papers by their ids, the plain file by their numbers
    Random random(SEED + 20);
    for ([[maybe_unused]] const auto iteration : state) {
        const auto coding = plain.missingCoding(random);
        const Stopwatch watch;
        plain.insert(coding);
        row.sql.add(watch.elapsed(), state);
    }
    plain.removeInserted();
}

}

void registerChanges(Bench& bench)
{
    benchmark::RegisterBenchmark("changes: 200 codings and their undo", changeAndUndo, std::ref(bench))
        ->Iterations(1)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("changes: a coding/SQL", insert, std::ref(bench))
        ->Iterations(static_cast<benchmark::IterationCount>(CHANGES))
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

}
