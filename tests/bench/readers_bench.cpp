#include "core/sources/file_bytes.h"
#include "core/sources/read.h"
#include "tests/bench/readers_peers.h"
#include "tests/bench/readers_references.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>

using namespace alidade;
using namespace alidade::bench;

namespace {

/// Looks at all that it is given, and keeps nothing.
class Counting : public sources::Sink
{
public:
    bool take(sources::Entry& entry) override
    {
        benchmark::DoNotOptimize(entry.title.data());
        ++entries;
        return true;
    }
    void report(sources::Problem /*problem*/) override { }

    std::size_t entries = 0;
};

std::size_t recordCount()
{
    constexpr std::size_t USUAL = 10'000;
    const char* const given = std::getenv("ALIDADE_BENCH_RECORDS");
    return given == nullptr ? USUAL : std::stoul(given);
}

void readAll(benchmark::State& state, const std::string& text, sources::Format format)
{
    sources::ReadOptions options;
    options.format = format;
    for ([[maybe_unused]] auto round : state) {
        Counting sink;
        if (!sources::read(text, "references", options, sink) || sink.entries != recordCount()) {
            state.SkipWithError("the reader did not give all references");
        }
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

/// What the process of the reader alone does: false where the file cannot be read.
bool readFile(const std::filesystem::path& file)
{
    const auto content = sources::FileBytes::open(file.string());
    Counting sink;
    return content && sources::read(content->bytes(), file.string(), {}, sink) && sink.entries > 0;
}

std::filesystem::path fileOf(const std::filesystem::path& folder, sources::Format format)
{
    return folder / ("references." + ending(format));
}

void printPeers(const std::filesystem::path& programs, const std::filesystem::path& files)
{
    std::cout << "whole processes, output to /dev/null\n"
              << std::left << std::setw(14) << "format" << std::setw(20) << "program" << std::right
              << std::setw(10) << "CPU s" << std::setw(10) << "MB" << '\n';
    for (const auto& peer : peers(programs)) {
        const auto cost = costOf(peer, fileOf(files, peer.format));
        std::cout << std::left << std::setw(14) << store::word(peer.format) << std::setw(20) << peer.name
                  << std::right;
        if (cost) {
            std::cout << std::fixed << std::setw(10) << std::setprecision(3) << cost->seconds << std::setw(10)
                      << std::setprecision(0) << cost->megabytes << '\n';
        } else {
            std::cout << "  is not there, or failed\n";
        }
    }
}

}

/// The program beside others on the same files, then the readers alone, as Google Benchmark measures them.
/// `--read FILE` is one of those others: it reads a file and keeps nothing.
int main(int argc, char** argv)
try {
    if (argc == 3 && std::string_view(argv[1]) == "--read") {
        return readFile(argv[2]) ? 0 : 1;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    const auto programs = std::filesystem::canonical("/proc/self/exe").parent_path().parent_path();
    if (const char* const given = std::getenv("ALIDADE_BENCH_FILES")) {
        printPeers(programs, given);
        return 0;
    }
    const auto folder = programs / "tests/readers";
    std::filesystem::create_directories(folder);
    for (const auto format : writtenFormats()) {
        std::ofstream(fileOf(folder, format), std::ios::binary) << referencesAs(format, recordCount());
    }
    printPeers(programs, folder);
    std::map<sources::Format, std::string> texts;
    for (const auto format : writtenFormats()) {
        const auto& text = texts[format] = referencesAs(format, recordCount());
        benchmark::RegisterBenchmark(
            std::string(store::word(format)).c_str(),
            [&text, format](benchmark::State& state) { readAll(state, text, format); })
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
} catch (const std::exception& failure) {
    std::cerr << "alidade_readers_bench: " << failure.what() << '\n';
    return 1;
}
