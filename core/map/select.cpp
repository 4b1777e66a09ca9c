#include "core/map/select.h"

#include "core/base/text.h"
#include "core/map/field_values.h"
#include "core/map/filter_parts.h"

#include <algorithm>
#include <utility>

namespace alidade::map {

namespace {

Result<Bitset> selectNode(const Index& index, const Filter& filter);

Result<Bitset> selectNode(const Index& index, const And& node)
{
    Bitset papers = index.all();
    for (const auto& child : node.children) {
        auto found = selectNode(index, child);
        if (!found) {
            return found;
        }
        papers &= *found;
    }
    return papers;
}

Result<Bitset> selectNode(const Index& index, const Or& node)
{
    Bitset papers(index.paperCount());
    for (const auto& child : node.children) {
        auto found = selectNode(index, child);
        if (!found) {
            return found;
        }
        papers |= *found;
    }
    return papers;
}

Result<Bitset> selectNode(const Index& index, const Not& node)
{
    auto found = selectNode(index, node.child.front());
    if (!found) {
        return found;
    }
    Bitset papers = index.all();
    papers.andNot(*found);
    return papers;
}

Result<Bitset> selectNode(const Index& index, const Text& node)
{
    return findText(index, node);
}

Result<Bitset> selectNode(const Index& index, const Field& node)
{
    const auto field = fieldNamed(index, node);
    if (!field) {
        return fail(field.error());
    }
    Bitset papers(index.paperCount());
    for (const auto& value : node.values) {
        auto found = field->papers(value);
        if (!found) {
            return found;
        }
        papers |= *found;
    }
    return papers;
}

Result<Bitset> selectNode(const Index& index, const Filter& filter)
{
    return std::visit([&](const auto& node) { return selectNode(index, node); }, filter.node);
}

}

Result<Bitset> select(const Index& index, const Filter& filter)
{
    auto papers = selectNode(index, filter);
    if (papers) {
        *papers &= index.all();
    }
    return papers;
}

Result<Bitset> select(const Index& index, std::string_view text)
{
    const auto filter = parseFilter(text);
    if (!filter) {
        return fail(filter.error());
    }
    return select(index, *filter);
}

Result<Selected> selectParts(const Index& index, Filter filter)
{
    Selected selected{std::move(filter), {}, index.all()};
    for (const auto& part : conjuncts(selected.filter)) {
        auto papers = selectNode(index, part);
        if (!papers) {
            return fail(papers.error());
        }
        selected.papers &= *papers;
        selected.parts.push_back(std::move(*papers));
    }
    return selected;
}

Bitset counted(const Index& index, const Filter& filter, const Bitset& selection)
{
    auto papers = selection;
    const bool speaksOfCriteria =
        mentions(filter, "criterion") && !dimensionAsked(index.taxonomy(), "criterion");
    if (!mentions(filter, "verdict") && !speaksOfCriteria) {
        papers &= population(index);
    }
    return papers;
}

bool mentions(const Filter& filter, std::string_view field)
{
    const auto any = [&](const std::vector<Filter>& children) {
        return std::any_of(
            children.begin(), children.end(), [&](const Filter& child) { return mentions(child, field); });
    };
    if (const auto* node = std::get_if<Field>(&filter.node)) {
        return folded(node->name) == folded(field);
    }
    if (const auto* node = std::get_if<And>(&filter.node)) {
        return any(node->children);
    }
    if (const auto* node = std::get_if<Or>(&filter.node)) {
        return any(node->children);
    }
    if (const auto* node = std::get_if<Not>(&filter.node)) {
        return any(node->child);
    }
    return false;
}

}
