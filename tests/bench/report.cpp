#include "tests/bench/report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <iomanip>
#include <sstream>

namespace alidade::bench {

namespace {

constexpr std::array HEADINGS = {
    "figure", "p50", "p99", "CPU p50", "CPU p99", "runs", "target", "SQL p50", "SQL p99", "SQL runs", "factor"};
using Line = std::array<std::string, HEADINGS.size()>;

Seconds processorNow()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::string number(double value, int digits)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(digits) << value;
    return text.str();
}

/// Three digits with their unit: 1.23 s, 45.6 ms.
std::string shown(Seconds duration)
{
    double value = duration.count();
    const char* unit = " s";
    if (value < 1) {
        value *= 1000;
        unit = " ms";
    }
    return number(value, value < 10 ? 2 : value < 100 ? 1 : 0) + unit;
}

std::string verdict(bool isMet)
{
    return isMet ? " (met)" : " (missed)";
}

Line lineOf(const Row& row)
{
    Line line;
    line[0] = row.figure;
    line[1] = row.plain;
    line[6] = row.plainTarget;
    if (!row.samples.isEmpty()) {
        const auto median = row.samples.percentile(50);
        const auto late = row.samples.percentile(99);
        line[1] = shown(median.wall);
        line[2] = shown(late.wall);
        line[3] = shown(median.processor);
        line[4] = shown(late.processor);
        line[5] = std::to_string(row.samples.size());
        if (row.target) {
            line[6] = "p" + std::to_string(row.targetPercent) + " " + shown(*row.target)
                + verdict(row.samples.percentile(row.targetPercent).wall <= *row.target);
        }
    }
    if (!row.sql.isEmpty()) {
        line[7] = shown(row.sql.percentile(50).wall);
        line[8] = shown(row.sql.percentile(99).wall);
        line[9] = std::to_string(row.sql.size());
    }
    if (!row.samples.isEmpty() && !row.sql.isEmpty()) {
        const double factor = row.sql.percentile(50).wall / row.samples.percentile(50).wall;
        line[10] = number(factor, factor < 10 ? 1 : 0);
        if (row.factor) {
            line[10] += ", target " + number(*row.factor, 0) + verdict(factor >= *row.factor);
        }
    }
    return line;
}

}

void Stopwatch::restart()
{
    m_wall = std::chrono::steady_clock::now();
    m_processor = processorNow();
}

Duration Stopwatch::elapsed() const
{
    return {std::chrono::steady_clock::now() - m_wall, processorNow() - m_processor};
}

void Samples::add(Duration duration)
{
    m_wall.push_back(duration.wall);
    m_processor.push_back(duration.processor);
}

void Samples::add(Duration duration, benchmark::State& state)
{
    add(duration);
    state.SetIterationTime(duration.wall.count());
}

Duration Samples::percentile(int percent) const
{
    const auto at = [&](std::vector<Seconds> sorted) {
        std::sort(sorted.begin(), sorted.end());
        const auto rank = std::ceil(static_cast<double>(sorted.size()) * percent / 100.0);
        return sorted.at(static_cast<std::size_t>(std::max(rank, 1.0)) - 1);
    };
    return {at(m_wall), at(m_processor)};
}

Row& Report::row(const std::string& figure)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.figure == figure; });
    if (found != m_rows.end()) {
        return *found;
    }
    m_rows.emplace_back().figure = figure;
    return m_rows.back();
}

void Report::print(std::ostream& out) const
{
    std::vector<Line> lines(1);
    std::copy(HEADINGS.begin(), HEADINGS.end(), lines.front().begin());
    for (const auto& row : m_rows) {
        lines.push_back(lineOf(row));
    }
    std::array<std::size_t, HEADINGS.size()> widths{};
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            widths[i] = std::max(widths[i], line[i].size());
        }
    }
    out << '\n';
    for (const auto& line : lines) {
        std::string text;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string blank(widths[i] - line[i].size(), ' ');
            const bool isText = i == 0 || i == 6 || i == 10;
            text += (i == 0 ? "" : "  ") + (isText ? line[i] + blank : blank + line[i]);
        }
        out << text.substr(0, text.find_last_not_of(' ') + 1) << '\n';
    }
    for (const auto& difference : m_differences) {
        out << "DIFFERENT RESULTS: " << difference << '\n';
    }
}

}
