#include "core/map/filter_parts.h"

namespace alidade::map {

namespace {

bool isCondition(const Filter& filter)
{
    if (const auto* negated = std::get_if<Not>(&filter.node)) {
        return isCondition(negated->child.front());
    }
    return std::holds_alternative<Field>(filter.node);
}

}

std::span<const Filter> conjuncts(const Filter& filter)
{
    const auto* all = std::get_if<And>(&filter.node);
    return all != nullptr ? std::span<const Filter>(all->children) : std::span(&filter, 1);
}

FilterParts filterParts(std::string_view text)
{
    const auto filter = parseFilter(text);
    if (!filter) {
        return {{}, std::string(text)};
    }
    FilterParts parts;
    std::vector<Filter> rest;
    for (const auto& part : conjuncts(*filter)) {
        if (isCondition(part)) {
            parts.conditions.push_back(toText(part));
        } else {
            rest.push_back(part);
        }
    }
    parts.rest = toText(allOf(std::move(rest)));
    return parts;
}

Result<std::string> joinedFilters(std::span<const std::string> texts)
{
    std::vector<Filter> parts;
    for (const auto& text : texts) {
        auto part = parseFilter(text);
        if (!part) {
            return fail(part.error());
        }
        parts.push_back(std::move(*part));
    }
    return toText(allOf(std::move(parts)));
}

}
