#include "core/report/json_parts.h"

#include <nlohmann/json.hpp>

namespace alidade::report {

namespace {

template <class Value>
std::string written(const Value& value)
{
    return value.dump(-1, ' ', false, Value::error_handler_t::replace);
}

}

void addText(nlohmann::ordered_json& object, const char* name, const std::string& text)
{
    if (!text.empty()) {
        object[name] = text;
    }
}

nlohmann::ordered_json authorsJson(const std::vector<Author>& authors)
{
    auto array = nlohmann::ordered_json::array();
    for (const auto& author : authors) {
        auto person = nlohmann::ordered_json::object();
        addText(person, "family", author.family);
        addText(person, "given", author.given);
        addText(person, "literal", author.literal);
        array.push_back(std::move(person));
    }
    return array;
}

std::string jsonText(const nlohmann::json& value)
{
    return written(value);
}

std::string jsonText(const nlohmann::ordered_json& value)
{
    return written(value);
}

}
