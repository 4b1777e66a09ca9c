#include "core/report/paper_json.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

namespace alidade::report {

namespace {

using Json = nlohmann::ordered_json;

/// Writing is recursive; what is nested deeper than anything that a source delivers would cost the stack.
constexpr int MAX_DEPTH = 100;

void add(Json& object, const char* name, const std::string& text)
{
    if (!text.empty()) {
        object[name] = text;
    }
}

Json authors(const std::vector<Author>& list)
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

Json answer(const GivenAnswer& given)
{
    switch (given.kind) {
    case DimensionKind::Number: return given.number ? Json(*given.number) : Json(given.text);
    case DimensionKind::YesNo: return given.number ? Json(*given.number != 0) : Json(given.text);
    case DimensionKind::Category:
    case DimensionKind::Text:
    case DimensionKind::Date: return given.text;
    }
    return given.text;
}

Json decision(const GivenDecision& given)
{
    auto object = Json::object();
    add(object, "reviewer", given.reviewer);
    add(object, "stage", given.stage);
    add(object, "verdict", given.verdict);
    add(object, "criterion", given.criterion);
    add(object, "note", given.note);
    return object;
}

void addRecord(Json& object, const PaperEntry& entry)
{
    const auto& paper = entry.paper;
    add(object, "type", paper.type);
    add(object, "title", paper.title);
    if (!entry.authors.empty()) {
        object["authors"] = authors(entry.authors);
    }
    if (paper.year) {
        object["year"] = *paper.year;
    }
    add(object, "venue", paper.venue);
    add(object, "venue_short", paper.venueShort);
    add(object, "volume", paper.volume);
    add(object, "issue", paper.issue);
    add(object, "pages", paper.pages);
    add(object, "doi", paper.doi);
    add(object, "url", paper.url);
    add(object, "abstract", entry.abstract);
    if (!entry.keywords.empty()) {
        object["keywords"] = entry.keywords;
    }
    add(object, "language", paper.language);
    add(object, "publisher", paper.publisher);
    add(object, "isbn", paper.isbn);
    add(object, "issn", paper.issn);
    add(object, "key", entry.citationKey);
}

void addFindings(Json& object, const PaperEntry& entry)
{
    if (!entry.answers.empty()) {
        auto answers = Json::object();
        for (const auto& given : entry.answers) {
            answers[given.slug] = answer(given);
        }
        object["answers"] = std::move(answers);
    }
    for (const auto& given : entry.decisions) {
        object["decisions"].push_back(decision(given));
    }
}

template <class Value>
std::string written(const Value& value)
{
    return value.dump(-1, ' ', false, Value::error_handler_t::replace);
}

/// The member `extra` with a comma before it, or nothing. Its own members come sorted: an object that keeps
/// their order takes quadratic time to read.
std::string extraText(const std::string& extra)
{
    const auto flatEnough = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        return depth < MAX_DEPTH;
    };
    const auto object = nlohmann::json::parse(validUtf8(extra), flatEnough, false);
    return object.is_object() && !object.empty() ? ",\"extra\":" + written(object) : std::string();
}

}

std::string toJson(const PaperEntry& entry)
{
    Json object;
    object["id"] = entry.paper.id.value;
    add(object, "label", entry.paper.label);
    object["verdict"] = store::word(entry.standing);
    auto codes = Json::array();
    for (const auto& code : entry.codes) {
        codes.push_back(code.path);
    }
    object["codes"] = std::move(codes);
    addRecord(object, entry);
    addFindings(object, entry);
    auto text = written(object);
    text.pop_back();
    return text + extraText(entry.paper.extra) + '}';
}

}
