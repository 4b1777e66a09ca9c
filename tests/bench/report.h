#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstddef>
#include <list>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace alidade::bench {

using Seconds = std::chrono::duration<double>;

/// By the clock on the wall, and of the processor: the second one is steady while other programs run beside.
struct Duration {
    Seconds wall{};
    Seconds processor{};
};

class Stopwatch
{
public:
    Stopwatch() { restart(); }

    void restart();
    Duration elapsed() const;

private:
    std::chrono::steady_clock::time_point m_wall;
    Seconds m_processor{};
};

/// How long the same thing took, many times.
class Samples
{
public:
    void add(Duration duration);
    /// The same, as the time of the iteration that Google Benchmark is told.
    void add(Duration duration, benchmark::State& state);

    bool isEmpty() const { return m_wall.empty(); }
    std::size_t size() const { return m_wall.size(); }

    /// The smallest duration that is not exceeded in `percent` of the cases (nearest rank).
    Duration percentile(int percent) const;

private:
    std::vector<Seconds> m_wall;
    std::vector<Seconds> m_processor;
};

/// One line of the table at the end.
struct Row {
    std::string figure;
    Samples samples;
    Samples sql; ///< the same work as plain SQL
    std::optional<Seconds> target;
    int targetPercent = 99; ///< the percentile that the target speaks of
    std::optional<double> factor; ///< how many times faster than SQL at the median it should be
    std::string plain; ///< of a figure that is no duration: it stands in place of the medians
    std::string plainTarget;
};

/// All that was measured, printed when everything has run.
class Report
{
public:
    /// The line of that name, made at first use. Lines are printed in the order in which they were made.
    Row& row(const std::string& figure);

    /// Two ways of counting gave different results: the only thing that makes the program fail.
    void differ(const std::string& what) { m_differences.push_back(what); }
    bool isConsistent() const { return m_differences.empty(); }

    void print(std::ostream& out) const;

private:
    std::list<Row> m_rows;
    std::vector<std::string> m_differences;
};

}
