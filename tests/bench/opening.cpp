#include "core/store/defects.h"
#include "tests/bench/bench.h"

#include <cstdio>
#include <fstream>
#include <sstream>

#include <malloc.h>
#include <unistd.h>

namespace alidade::bench {

namespace {

constexpr int OPENINGS = 5;
constexpr double MIB = 1 << 20;

std::string shown(double value, const char* unit)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.1f %s", value, unit);
    return text.data();
}

/// The memory of this process that is not swapped out, in bytes, without what the allocator keeps for later.
double residentBytes()
{
    malloc_trim(0);
    std::ifstream file("/proc/self/statm");
    double all = 0;
    double resident = 0;
    file >> all >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

Duration sum(Duration a, Duration b)
{
    return {a.wall + b.wall, a.processor + b.processor};
}

void open(benchmark::State& state, Bench& bench)
{
    auto& whole = bench.report().row("opening, file in the page cache");
    whole.target = Seconds(2);
    whole.targetPercent = 50;
    auto& file = bench.report().row("  checking the file");
    auto& pages = bench.report().row("    of it PRAGMA quick_check");
    auto& index = bench.report().row("  reading the index");
    for ([[maybe_unused]] const auto iteration : state) {
        const auto opening = bench.open();
        file.samples.add(opening.file);
        index.samples.add(opening.index);
        whole.samples.add(sum(opening.file, opening.index), state);
        const Stopwatch watch;
        store::defects(bench.review().database(), false);
        pages.samples.add(watch.elapsed());
    }
}

void measureMemory(benchmark::State& state, Bench& bench)
{
    bench.close();
    for ([[maybe_unused]] const auto iteration : state) {
        const double before = residentBytes();
        const Stopwatch watch;
        bench.open();
        state.SetIterationTime(watch.elapsed().wall.count());
        const double after = residentBytes();
        const double aPaper = static_cast<double>(bench.index().memoryBytes()) / static_cast<double>(bench.shape().papers);
        auto& index = bench.report().row("index, bytes a paper");
        index.plain = shown(aPaper, "bytes");
        index.plainTarget = std::string("100 bytes ") + (aPaper <= 100 ? "(met)" : "(missed)");
        bench.report().row("resident memory with the review open").plain = shown(after / MIB, "MiB");
        bench.report().row("  more than before it was opened").plain = shown((after - before) / MIB, "MiB");
        const auto size = static_cast<double>(std::filesystem::file_size(bench.review().file()));
        bench.report().row("the review's file").plain = shown(size / MIB, "MiB");
    }
}

}

void registerOpening(Bench& bench)
{
    // memory first, while the heap is as a program finds it that has just begun
    benchmark::RegisterBenchmark("memory", measureMemory, std::ref(bench))->Iterations(1)->UseManualTime();
    benchmark::RegisterBenchmark("opening", open, std::ref(bench))
        ->Iterations(OPENINGS)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

}
