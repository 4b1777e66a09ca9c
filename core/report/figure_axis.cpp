#include "core/report/figure_parts.h"

#include <algorithm>
#include <numeric>

namespace alidade::report {

namespace {

/// The places of the largest counts, ascending.
std::vector<std::size_t> largest(const std::vector<std::uint32_t>& papers, std::size_t most)
{
    std::vector<std::size_t> places(papers.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    if (places.size() > most) {
        std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) { return papers[a] > papers[b]; });
        places.resize(most);
        std::ranges::sort(places);
    }
    return places;
}

/// map::axis() holds the papers of every value, which for thousands of venues is more than memory has.
/// Their numbers are cheap; the papers are then looked up for those that are shown.
BoundedAxis venues(const map::Index& index, const map::Bitset& selection)
{
    BoundedAxis result;
    result.axis.name = "venue";
    result.axis.label = "Venue";
    result.axis.ownAnswered = index.all();
    map::Bitset none = index.all();
    index.venues().range(0, 0, none);
    result.axis.ownAnswered.andNot(none);

    auto papers = index.venues().counts(selection);
    papers.at(0) = 0;
    const auto present = static_cast<std::size_t>(
        std::ranges::count_if(papers, [](std::uint32_t count) { return count > 0; }));
    for (const auto number : largest(papers, std::min(present, MOST_ENTRIES))) {
        const auto group = static_cast<std::uint32_t>(number);
        map::AxisEntry entry;
        entry.value = index.venueValues()[number];
        entry.label = entry.value;
        entry.own = index.all();
        index.venues().range(group, group, entry.own);
        result.axis.entries.push_back(std::move(entry));
    }
    result.leftOut = present - result.axis.entries.size();
    std::ranges::sort(result.axis.entries, map::readsBefore);
    return result;
}

}

Result<BoundedAxis>
boundedAxis(const map::Index& index, const map::Bitset& selection, std::string_view name, int depth)
{
    if (name == "venue") {
        return venues(index, selection);
    }
    auto axis = map::axis(index, name, depth);
    if (!axis) {
        return fail(axis.error());
    }
    BoundedAxis result{std::move(*axis), 0};
    auto& entries = result.axis.entries;
    if (entries.size() > MOST_ENTRIES) {
        const FigureSource source{index, selection};
        std::vector<std::uint32_t> papers;
        std::ranges::transform(entries, std::back_inserter(papers), [&](const map::AxisEntry& entry) {
            return source.count(entry.papers(index));
        });
        result.leftOut = entries.size() - MOST_ENTRIES;
        std::vector<map::AxisEntry> kept;
        for (const auto place : largest(papers, MOST_ENTRIES)) {
            kept.push_back(std::move(entries[place]));
        }
        entries = std::move(kept);
    }
    return result;
}

Result<Parts> parts(const FigureSource& source, const std::string& name)
{
    const auto bounded = boundedAxis(source.index, source.selection, name, 1);
    if (!bounded) {
        return fail(bounded.error());
    }
    const auto whole = figureAxis(source.index, bounded->axis);
    std::vector<map::Bitset> papers;
    std::vector<std::uint32_t> counts;
    for (const auto& entry : bounded->axis.entries) {
        papers.push_back(source.selected(entry.papers(source.index)));
        counts.push_back(static_cast<std::uint32_t>(papers.back().count()));
    }
    const bool isTooLong = bounded->leftOut > 0 || counts.size() > MOST_PARTS;

    Parts result;
    result.axis.name = whole.name;
    result.axis.label = whole.label;
    map::Bitset shown(source.index.paperCount());
    const auto add = [&](FigureEntry entry, map::Bitset behind) {
        entry.papers = static_cast<std::uint32_t>(behind.count());
        result.axis.entries.push_back(std::move(entry));
        result.papers.push_back(std::move(behind));
    };
    for (const auto place : largest(counts, MOST_PARTS)) {
        shown |= papers[place];
        add(whole.entries[place], std::move(papers[place]));
    }
    if (isTooLong) {
        map::Bitset others = source.selected(bounded->axis.answered(source.index));
        others.andNot(shown);
        FigureEntry other;
        other.isOther = true;
        add(std::move(other), std::move(others));
    }
    add(whole.entries.back(), unanswered(source, bounded->axis));
    return result;
}

std::vector<std::uint32_t> partsOf(const Parts& parts, const map::Bitset& papers)
{
    std::vector<std::uint32_t> counts;
    for (const auto& part : parts.papers) {
        map::Bitset both = part;
        both &= papers;
        counts.push_back(static_cast<std::uint32_t>(both.count()));
    }
    return counts;
}

}
