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
    const auto& index = source.index;
    const auto counts = index.years().counts(source.selection);
    const auto add = [&](FigureEntry entry, std::optional<std::uint32_t> group) {
        FigureCell cell;
        cell.papers = group ? counts[*group] : 0;
        cell.codings = cell.papers;
        cell.conditions = entry.conditions;
        if (stack || (cell.papers > 0 && cell.papers <= MOST_LABELS)) {
            map::Bitset papers(index.paperCount());
            if (group) {
                papers = source.selection;
                index.years().range(*group, *group, papers);
            }
            cell.labels = source.labels(papers);
            cell.parts = stack ? partsOf(*stack, papers) : std::vector<std::uint32_t>();
        }
        entry.papers = cell.papers;
        entry.codings = cell.papers;
        entry.labels = cell.labels;
        data.years.entries.push_back(std::move(entry));
        data.columns.push_back(std::move(cell));
    };

    const auto& years = index.yearValues();
    std::vector<std::size_t> present;
    for (std::size_t i = 0; i < years.size(); ++i) {
        if (counts[i + 1] > 0) {
            present.push_back(i);
        }
    }
    const bool isContinuous =
        !present.empty() && years[present.back()] - years[present.front()] <= LONGEST_SPAN;
    for (std::size_t i = 0; i < present.size(); ++i) {
        if (isContinuous && i > 0) {
            for (int gap = years[present[i - 1]] + 1; gap < years[present[i]]; ++gap) {
                add(entryOf(gap), {});
            }
        }
        add(entryOf(years[present[i]]), static_cast<std::uint32_t>(present[i] + 1));
    }
    FigureEntry none;
    none.value = "none";
    none.isNoAnswer = true;
    none.conditions = {{"year", "none"}};
    add(std::move(none), 0);
    if (stack) {
        data.stack = std::move(stack->axis);
    }
    return FigureData(std::move(data));
}

}
