#include "core/base/text.h"
#include "core/starters/sample_parts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>
#include <vector>

namespace alidade::starters {

namespace {

/// Words of members' names that are spelt another way in a sentence.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> SPELLINGS = {{
    {"arxiv", "arXiv"},
    {"ccs", "CCS"},
    {"doi", "DOI"},
    {"isbn", "ISBN"},
    {"no", "number"},
    {"table2", "Table 2"},
    {"table3", "Table 3"},
    {"table4", "Table 4"},
    {"url", "URL"},
}};

/// `quality_assessment` gives `Quality assessment`, `doi_source` gives `DOI source`.
std::string nameText(std::string_view key)
{
    std::string name;
    for (const auto word : split(key, '_')) {
        const auto* spelling = std::ranges::find(SPELLINGS, word, &decltype(SPELLINGS)::value_type::first);
        name += name.empty() ? "" : " ";
        name += spelling == SPELLINGS.end() ? word : spelling->second;
    }
    if (!key.starts_with("arxiv")) {
        name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
    }
    return name;
}

bool isAmong(std::string_view key, std::initializer_list<std::string_view> keys)
{
    return std::ranges::find(keys, key) != keys.end();
}

bool isNothing(const Json& value)
{
    return value.is_null() || value == "" || (value.is_structured() && value.empty());
}

}

std::string text(const Json& object, std::string_view key)
{
    const auto found = object.find(std::string(key));
    return found == object.end() || found->is_null() ? std::string() : found->get<std::string>();
}

std::string words(const Json& value)
{
    if (value.is_null()) {
        return "not stated";
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? "yes" : "no";
    }
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_structured()) {
        std::string result;
        for (const auto& [key, item] : value.items()) {
            result +=
                (result.empty() ? "" : "; ") + (value.is_object() ? key + ": " : std::string()) + words(item);
        }
        return result;
    }
    return value.dump(); // a number, as it is printed
}

std::string lines(const Json& object, std::initializer_list<std::string_view> without)
{
    std::string result;
    for (const auto& [key, value] : object.items()) {
        if (!isAmong(key, without)) {
            result += (result.empty() ? "" : "\n") + nameText(key) + ": " + words(value);
        }
    }
    return result;
}

Json remainder(const Json& object, std::initializer_list<std::string_view> without)
{
    Json rest = Json::object();
    for (const auto& [key, value] : object.items()) {
        if (!isAmong(key, without) && !isNothing(value)) {
            rest[key] = value;
        }
    }
    return rest;
}

std::string locatorText(const Json& locator)
{
    const auto number = [&](const char* key) { return std::to_string(locator.at(key).get<int>()); };
    const auto kind = text(locator, "kind");
    if (kind == "table") {
        return "Table " + number("table") + ", " + text(locator, "row") + ", " + text(locator, "column");
    }
    if (kind == "list") {
        return "§" + text(locator, "section") + ", item " + number("item");
    }
    if (kind == "reference") {
        return "Reference " + number("number");
    }
    return "§" + text(locator, "section") + " ¶" + number("paragraph");
}

std::string sectionsText(const Json& sections)
{
    std::string result;
    for (const auto& section : sections) {
        result += (result.empty() ? "§" : ", §") + section.get<std::string>();
    }
    return result;
}

std::string labelText(int number)
{
    return '[' + std::to_string(number) + ']';
}

std::string cslType(std::string_view type)
{
    return type == "inproceedings" ? "paper-conference" : type == "article" ? "article-journal" : "webpage";
}

std::string lowerCase(std::string text)
{
    std::ranges::transform(
        text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string authorsText(const Json& authors)
{
    std::vector<Author> list;
    for (const auto& author : authors) {
        if (author.contains("literal")) {
            list.push_back({{}, {}, text(author, "family")});
        } else {
            list.push_back({text(author, "family"), text(author, "given"), {}});
        }
    }
    return toText(list);
}

}
