#include "core/map/search_filter.h"

#include "core/map/filter.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace alidade::map {

namespace {

using Names = std::vector<std::string>;

Filter oneOf(const std::string& field, const Names& names)
{
    Field node{field, {}, {}};
    for (const auto& name : names) {
        node.values.push_back({Term{name}, {}});
    }
    return {std::move(node)};
}

/// In `some`, and in none of `others`.
Filter allBut(const std::string& field, const Names& some, const Names& others)
{
    std::vector<Filter> parts{oneOf(field, some)};
    if (!others.empty()) {
        parts.push_back({Not{{oneOf(field, others)}}});
    }
    return allOf(std::move(parts));
}

Filter included()
{
    return oneOf("verdict", {"included"});
}

std::string number(std::size_t place)
{
    return std::to_string(place + 1);
}

/// The searches at the places below `end` for which `isWanted` holds.
template <class IsWanted>
Names searchesBelow(std::size_t end, const IsWanted& isWanted)
{
    Names names;
    for (std::size_t place = 0; place < end; ++place) {
        if (isWanted(place)) {
            names.push_back(number(place));
        }
    }
    return names;
}

/// New in a source is what one of its searches had before all searches elsewhere.
Filter newInSource(const sources::Searches& searches, SourceId source)
{
    const auto isElsewhere = [&](std::size_t place) {
        return searches.searches[place].search.source != source;
    };
    std::vector<std::pair<Names, Names>> steps; ///< searches that have the same ones elsewhere before them
    for (std::size_t place = 0; place < searches.searches.size(); ++place) {
        if (isElsewhere(place)) {
            continue;
        }
        auto before = searchesBelow(place, isElsewhere);
        if (steps.empty() || steps.back().second != before) {
            steps.push_back({{}, std::move(before)});
        }
        steps.back().first.push_back(number(place));
    }
    std::vector<Filter> parts;
    for (const auto& [some, others] : steps) {
        parts.push_back(allBut("search", some, others));
    }
    return anyOf(std::move(parts));
}

}

std::string filterForSearch(const sources::Searches& searches, std::size_t place, Found found)
{
    const Names self{number(place)};
    switch (found) {
    case Found::Papers: return toText(oneOf("search", self));
    case Found::New:
        return toText(allBut("search", self, searchesBelow(place, [](std::size_t) { return true; })));
    case Found::OnlyHere:
        return toText(allBut("search", self, searchesBelow(searches.searches.size(), [&](std::size_t other) {
                                 return other != place;
                             })));
    case Found::Included: return toText(allOf({oneOf("search", self), included()}));
    }
    return {};
}

std::string filterForSource(const sources::Searches& searches, std::size_t place, Found found)
{
    const auto& source = searches.sources[place].source;
    const Names self{source.slug};
    switch (found) {
    case Found::Papers: return toText(oneOf("source", self));
    case Found::New: return toText(newInSource(searches, source.id));
    case Found::OnlyHere: {
        Names others;
        for (const auto& other : searches.sources) {
            if (other.source.id != source.id && other.counts.records > 0) {
                others.push_back(other.source.slug);
            }
        }
        return toText(allBut("source", self, others));
    }
    case Found::Included: return toText(allOf({oneOf("source", self), included()}));
    }
    return {};
}

}
