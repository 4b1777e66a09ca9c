#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace alidade::sources {

/// Goes through the members of one JSON object, or the items of one array, and cuts out each value without
/// reading it: who wants three fields of a record does not pay for its abstract. Made for what record_json
/// writes. Other JSON is cut rightly too; what is none ends early or gives odd values, but takes linear time
/// and nothing outside of `json` is touched.
class JsonMembers
{
public:
    /// `json` must outlive it. What is neither object nor array has no members.
    explicit JsonMembers(std::string_view json);

    /// Whether there was another one.
    bool next();

    std::string_view name() const { return m_name; }   ///< as it is written; empty for an item
    std::string_view value() const { return m_value; } ///< with its quotes or brackets

private:
    std::string_view take();

    std::string_view m_rest;
    std::string_view m_name;
    std::string_view m_value;
    bool m_isObject = false;
};

/// What the JSON string `value` says; empty where it is no string.
std::string jsonText(std::string_view value);

}
