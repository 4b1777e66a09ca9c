#pragma once

#include "core/map/filter.h"

#include <catch2/catch.hpp>

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alidade::map {

/// Catch shows the canonical text where a comparison of trees fails.
inline std::ostream& operator<<(std::ostream& out, const Filter& filter)
{
    return out << '{' << toText(filter) << '}';
}

}

/// Short words for the trees that tests expect.
namespace alidade::tests::filters {

using namespace alidade::map;

inline Filter text(std::string words)
{
    return {Text{std::move(words), false, {}}};
}

inline Filter beginning(std::string words)
{
    return {Text{std::move(words), true, {}}};
}

inline Value one(std::string value)
{
    return {Term{std::move(value), false}, {}};
}

inline Value range(std::optional<std::string> low, std::optional<std::string> high)
{
    return {Range{std::move(low), std::move(high), false, false}, {}};
}

inline Filter field(std::string name, std::vector<Value> values)
{
    return {Field{std::move(name), std::move(values), {}}};
}

inline Filter field(std::string name, std::string value)
{
    return field(std::move(name), {one(std::move(value))});
}

inline Filter all(std::vector<Filter> children)
{
    return {And{std::move(children)}};
}

inline Filter any(std::vector<Filter> children)
{
    return {Or{std::move(children)}};
}

inline Filter no(Filter child)
{
    return {Not{{std::move(child)}}};
}

inline const Filter EVERYTHING;

inline Filter parsed(std::string_view input)
{
    const auto filter = parseFilter(input);
    INFO(input);
    REQUIRE(filter);
    return *filter;
}

}
