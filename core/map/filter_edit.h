#pragma once

#include "core/map/filter.h"
#include "core/map/index.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::map {

/// `name:value` of the filter language.
struct FieldValue {
    std::string name;
    std::string value;

    bool operator==(const FieldValue&) const = default;
};

/// From one year or number to another, both included.
struct Span {
    int low = 0;
    int high = 0;

    bool operator==(const Span&) const = default;
};

/// What clicks on a map, a facet or a chart do to a filter. Only conditions that hold beside all others are
/// looked at and changed, not those inside a group. They are compared by what they mean in the review: a code
/// by its path, slug or label is the same code, and case and accents play no role.
///
/// New conditions are written short: `kernel-architecture:micro-kernel`.
class FilterEdit
{
public:
    FilterEdit(const Index& index, Filter filter);

    enum class State {
        Free,
        Asked,    ///< `name:value`, also in a comma list
        Excluded, ///< `-name:value`
    };
    State state(std::string_view name, std::string_view value) const;
    bool asksAll(std::span<const FieldValue> conditions) const;

    /// Takes them out where all are asked for, else adds those that are missing.
    void toggle(std::span<const FieldValue> conditions);
    void toggle(std::string_view name, std::string_view value);
    void toggleExcluded(std::string_view name, std::string_view value);
    /// Lets papers with this value in besides those with the values of the field that are asked for already.
    void toggleAlternative(std::string_view name, std::string_view value);

    /// The one range of integers, or single integer, that is asked of a field.
    std::optional<Span> span(std::string_view name) const;
    /// Puts it in the place of all that is asked of the field; nothing takes that away.
    void setSpan(std::string_view name, std::optional<Span> span);

    std::string text() const { return toText(m_filter); }

private:
    struct Meaning;
    Meaning meaning(std::string_view name, std::string_view value) const;
    void remove(const Meaning& wanted, State state);
    void add(const Meaning& wanted, State state);

    const Index& m_index;
    Filter m_filter;
};

}
