#include "core/sources/own_table.h"

#include "core/base/text.h"
#include "core/sources/field_text.h"

#include <nlohmann/json.hpp>

namespace alidade::sources {

namespace {

using Json = nlohmann::json;

/// Reading a tree is recursive; what is nested deeper is no field of a record.
constexpr int MAX_DEPTH = 100;

std::string plain(const Json& value)
{
    return cleaned(value.is_string() ? value.get<std::string>() : value.dump());
}

}

std::string_view withoutGuard(std::string_view cell)
{
    constexpr std::string_view FORMULA_STARTS = "=+-@";
    const bool isGuarded =
        cell.size() > 1 && cell[0] == '\'' && FORMULA_STARTS.find(cell[1]) != std::string_view::npos;
    return isGuarded ? cell.substr(1) : cell;
}

std::vector<std::string> ownKeywords(std::string_view cell)
{
    std::vector<std::string> words;
    for (const auto word : split(cell, ';')) {
        if (!trimmed(word).empty()) {
            words.emplace_back(trimmed(word));
        }
    }
    return words;
}

std::vector<OtherField> ownFields(std::string_view json)
{
    const auto flatEnough = [](int depth, Json::parse_event_t, Json&) { return depth < MAX_DEPTH; };
    const auto object = Json::parse(json, flatEnough, false);
    std::vector<OtherField> fields;
    if (!object.is_object()) {
        return fields;
    }
    const auto add = [&](const std::string& name, const Json& value) {
        if (value.is_primitive() && !value.is_null() && !plain(value).empty()) {
            fields.push_back({cleaned(name), plain(value)});
        }
    };
    for (const auto& [name, value] : object.items()) {
        if (!value.is_array()) {
            add(name, value);
            continue;
        }
        for (const auto& item : value) {
            add(name, item);
        }
    }
    return fields;
}

}
