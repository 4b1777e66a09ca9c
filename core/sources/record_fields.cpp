#include "core/sources/record_fields.h"

#include "core/base/text.h"
#include "core/review/paper.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace alidade::sources {

namespace {

using Json = nlohmann::json;

std::string memberOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// A text, a number or a person; what is deeper than that nobody wrote here, and it is left out.
std::string plainText(const Json& value)
{
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_object()) {
        const Author author{memberOf(value, "family"), memberOf(value, "given"), memberOf(value, "literal")};
        return author.literal.empty() ? toText({author}) : author.literal;
    }
    return value.is_primitive() && !value.is_null() ? value.dump() : std::string();
}

std::string textOf(const Json& value)
{
    if (!value.is_array()) {
        return plainText(value);
    }
    std::vector<std::string> parts;
    for (const auto& item : value) {
        if (auto text = plainText(item); !text.empty()) {
            parts.push_back(std::move(text));
        }
    }
    return joined(parts, "; ");
}

void add(std::vector<RecordField>& fields, const std::string& name, const Json& value, bool isOther)
{
    if (auto text = textOf(value); !text.empty()) {
        fields.push_back({name, std::move(text), isOther});
    }
}

}

std::vector<RecordField> recordFields(std::string_view json)
{
    std::vector<RecordField> fields;
    auto object = Json::parse(validUtf8(json), nullptr, false);
    if (!object.is_object()) {
        return fields;
    }
    for (const auto field : FIELD_ORDER) {
        const auto found = object.find(std::string(field));
        if (found != object.end()) {
            add(fields, found.key(), *found, false);
            object.erase(found);
        }
    }
    for (const auto& [name, value] : object.items()) {
        if (name != "extra" || !value.is_object()) {
            add(fields, name, value, true);
            continue;
        }
        for (const auto& [other, said] : value.items()) {
            add(fields, other, said, true);
        }
    }
    return fields;
}

}
