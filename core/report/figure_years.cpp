#include "core/report/figure_parts.h"

namespace alidade::report {

namespace {

/// Beyond this, one mistyped year would leave a figure of empty columns: then only years with papers are
/// shown.
constexpr int LONGEST_SPAN = 150;

FigureEntry entryOf(int year)
{
    FigureEntry entry;
    entry.label = std::to_string(year);
    entry.value = entry.label;
    entry.conditions = {{"year", entry.label}};
    return entry;
}

}

Result<FigureData> yearsData(const FigureSource& source, const FigureQuestion& question)
{
    std::optional<Parts> stack;
    if (!question.stack.empty()) {
        auto found = parts(source, question.stack);
        if (!found) {
            return fail(found.error());
        }
        stack = std::move(*found);
    }

    YearsData data;
    data.years.name = "year";
    data.years.label = "Year";
    data.total = static_cast<std::uint32_t>(source.selection.count());
    const auto add = [&](FigureEntry entry, const map::Bitset& papers) {
        FigureCell cell;
        cell.papers = static_cast<std::uint32_t>(papers.count());
        cell.codings = cell.papers;
        cell.labels = source.labels(papers);
        cell.conditions = entry.conditions;
        if (stack) {
            cell.parts = partsOf(*stack, papers);
        }
        entry.papers = cell.papers;
        entry.codings = cell.papers;
        entry.labels = cell.labels;
        data.years.entries.push_back(std::move(entry));
        data.columns.push_back(std::move(cell));
    };

    const auto& index = source.index;
    const auto& years = index.yearValues();
    const auto counts = index.years().counts(source.selection);
    std::vector<std::size_t> present;
    for (std::size_t i = 0; i < years.size(); ++i) {
        if (counts[i + 1] > 0) {
            present.push_back(i);
        }
    }
    const bool isContinuous =
        !present.empty() && years[present.back()] - years[present.front()] <= LONGEST_SPAN;
    const map::Bitset nothing(index.paperCount());
    for (std::size_t i = 0; i < present.size(); ++i) {
        if (isContinuous && i > 0) {
            for (int gap = years[present[i - 1]] + 1; gap < years[present[i]]; ++gap) {
                add(entryOf(gap), nothing);
            }
        }
        const auto group = static_cast<std::uint32_t>(present[i] + 1);
        map::Bitset papers = source.selection;
        index.years().range(group, group, papers);
        add(entryOf(years[present[i]]), papers);
    }
    FigureEntry none;
    none.value = "none";
    none.isNoAnswer = true;
    none.conditions = {{"year", "none"}};
    map::Bitset undated = source.selection;
    index.years().range(0, 0, undated);
    add(std::move(none), undated);
    if (stack) {
        data.stack = std::move(stack->axis);
    }
    return FigureData(std::move(data));
}

}
