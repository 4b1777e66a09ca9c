#include "core/map/years.h"
#include "core/report/figure_parts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <ranges>

namespace alidade::report {

namespace {

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

    std::map<int, std::uint32_t> groups; // of the years with papers
    for (std::size_t i = 0; i < index.yearValues().size(); ++i) {
        if (counts[i + 1] > 0) {
            groups.emplace(index.yearValues()[i], static_cast<std::uint32_t>(i + 1));
        }
    }
    std::vector<int> present;
    std::ranges::copy(std::views::keys(groups), std::back_inserter(present));
    for (const int year : map::yearsOfAxis(present)) {
        const auto group = groups.find(year);
        add(entryOf(year), group == groups.end() ? std::nullopt : std::optional(group->second));
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
