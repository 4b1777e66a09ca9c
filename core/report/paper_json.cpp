#include "core/report/paper_json.h"

#include "core/base/text.h"
#include "core/report/json_parts.h"

#include <nlohmann/json.hpp>

namespace alidade::report {

namespace {

using Json = nlohmann::ordered_json;

/// Writing is recursive; what is nested deeper than anything that a source delivers would cost the stack.
constexpr int MAX_DEPTH = 100;

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
    addText(object, "reviewer", given.reviewer);
    addText(object, "stage", given.stage);
    addText(object, "verdict", given.verdict);
    addText(object, "criterion", given.criterion);
    addText(object, "note", given.note);
    return object;
}

void addRecord(Json& object, const PaperEntry& entry)
{
    const auto& paper = entry.paper;
    addText(object, "type", paper.type);
    addText(object, "title", paper.title);
    if (!entry.authors.empty()) {
        object["authors"] = authorsJson(entry.authors);
    }
    if (paper.year) {
        object["year"] = *paper.year;
    }
    addText(object, "venue", paper.venue);
    addText(object, "venue_short", paper.venueShort);
    addText(object, "volume", paper.volume);
    addText(object, "issue", paper.issue);
    addText(object, "pages", paper.pages);
    addText(object, "doi", paper.doi);
    addText(object, "url", paper.url);
    addText(object, "abstract", entry.abstract);
    if (!entry.keywords.empty()) {
        object["keywords"] = entry.keywords;
    }
    addText(object, "language", paper.language);
    addText(object, "publisher", paper.publisher);
    addText(object, "isbn", paper.isbn);
    addText(object, "issn", paper.issn);
    addText(object, "key", entry.citationKey);
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

/// The member `extra` with a comma before it, or nothing. Its own members come sorted: an object that keeps
/// their order takes quadratic time to read.
std::string extraText(const std::string& extra)
{
    const auto flatEnough = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        return depth < MAX_DEPTH;
    };
    const auto object = nlohmann::json::parse(validUtf8(extra), flatEnough, false);
    return object.is_object() && !object.empty() ? ",\"extra\":" + jsonText(object) : std::string();
}

}

std::string toJson(const PaperEntry& entry)
{
    Json object;
    object["id"] = entry.paper.id.value;
    addText(object, "label", entry.paper.label);
    object["verdict"] = store::word(entry.standing);
    auto codes = Json::array();
    for (const auto& code : entry.codes) {
        codes.push_back(code.path);
    }
    object["codes"] = std::move(codes);
    addRecord(object, entry);
    addFindings(object, entry);
    auto text = jsonText(object);
    text.pop_back();
    return text + extraText(entry.paper.extra) + '}';
}

}
