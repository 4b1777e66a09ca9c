#include "core/map/popcount.h"
#include "tests/bench/bench.h"

#include <exception>
#include <iostream>

/// Google Benchmark's lines come while it runs, the table with targets and SQL beside at the end. Exit code 1 means that
/// index and SQL gave different figures, or that something failed; being slow is no failure.
int main(int argc, char** argv)
try {
    using namespace alidade;
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    bench::Bench bench(bench::Shape::fromEnvironment());
    bench::registerOpening(bench);
    bench::registerFilters(bench);
    bench::registerSearch(bench);
    bench::registerChanges(bench);
    bench::registerScreening(bench);
    benchmark::RunSpecifiedBenchmarks();
    std::cout << "\nshape " << bench.shape().name() << ", bits counted by " << map::fastestPopcount().name << '\n';
    bench.report().print(std::cout);
    return bench.report().isConsistent() ? 0 : 1;
} catch (const std::exception& failure) {
    std::cerr << "alidade_bench: " << failure.what() << '\n';
    return 1;
}
