#include "core/report/csl_json.h"

#include "core/base/text.h"
#include "core/report/export_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace alidade::report {

namespace {

using Json = nlohmann::ordered_json;

/// Variables of CSL that are written from the paper's own data; `extra` may not say them again.
constexpr std::array<std::string_view, 19> OWN = {
    "id",       "type",      "title", "author", "issued", "container-title", "container-title-short",
    "volume",   "issue",     "page",  "DOI",    "URL",    "abstract",        "keyword",
    "language", "publisher", "ISBN",  "ISSN",   "year",
};

void add(Json& object, const char* name, const std::string& text)
{
    if (!text.empty()) {
        object[name] = text;
    }
}

Json authorsOf(const std::vector<Author>& list)
{
    auto array = Json::array();
    for (const auto& author : list) {
        auto person = Json::object();
        add(person, "family", author.family);
        add(person, "given", author.given);
        add(person, "literal", author.literal);
        array.push_back(std::move(person));
    }
    return array;
}

Json itemOf(const PaperEntry& entry)
{
    const auto& paper = entry.paper;
    Json item;
    item["id"] = entry.citationKey;
    add(item, "type", paper.type);
    add(item, "title", paper.title);
    if (!entry.authors.empty()) {
        item["author"] = authorsOf(entry.authors);
    }
    if (paper.year) {
        item["issued"]["date-parts"] = Json::array({Json::array({*paper.year})});
    }
    add(item, "container-title", paper.venue);
    add(item, "container-title-short", paper.venueShort);
    add(item, "volume", paper.volume);
    add(item, "issue", paper.issue);
    add(item, "page", paper.pages);
    add(item, "DOI", paper.doi);
    add(item, "URL", paper.url);
    add(item, "abstract", entry.abstract);
    // a semicolon says that commas belong to the words
    const auto hasComma = [](const std::string& word) { return word.find(',') != std::string::npos; };
    const bool needsSemicolon = std::ranges::any_of(entry.keywords, hasComma);
    add(item,
        "keyword",
        joined(entry.keywords, needsSemicolon ? "; " : ", ")
            + (needsSemicolon && entry.keywords.size() == 1 ? ";" : ""));
    add(item, "language", paper.language);
    add(item, "publisher", paper.publisher);
    add(item, "ISBN", paper.isbn);
    add(item, "ISSN", paper.issn);
    add(item, "alidade-label", paper.label);
    item["alidade-verdict"] = store::word(entry.standing);
    add(item, "alidade-codes", codesText(entry));
    add(item, "alidade-answers", answersText(entry));
    add(item, "alidade-decisions", decisionsText(entry));
    return item;
}

template <class Value>
std::string written(const Value& value)
{
    return value.dump(-1, ' ', false, Value::error_handler_t::replace);
}

}

std::string toCslJson(const PaperEntry& entry)
{
    auto text = written(itemOf(entry));
    text.pop_back();
    for (const auto& field : entry.extra) {
        if (std::ranges::find(OWN, field.name) == OWN.end() && !field.name.starts_with("alidade-")) {
            text += ',' + written(Json(field.name)) + ':'
                + (field.values.size() == 1 ? written(Json(field.values.front()))
                                            : written(Json(field.values)));
        }
    }
    return text + '}';
}

}
