#include "core/report/json_fields.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

namespace alidade::report {

namespace {

using Json = nlohmann::json;

std::string plain(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

}

std::optional<std::vector<JsonField>> jsonFields(std::string_view text)
{
    const auto object = Json::parse(validUtf8(text), nullptr, false);
    if (!object.is_object()) {
        return std::nullopt;
    }
    std::vector<JsonField> fields;
    for (const auto& [name, value] : object.items()) {
        JsonField field{name, {}, value.is_string()};
        if (value.is_primitive() && !value.is_null()) {
            field.values.push_back(plain(value));
        } else if (value.is_array()) {
            for (const auto& item : value) {
                if (item.is_primitive() && !item.is_null()) {
                    field.values.push_back(plain(item));
                }
            }
        }
        if (!field.values.empty()) {
            fields.push_back(std::move(field));
        }
    }
    return fields;
}

}
