#include "core/report/csl_json.h"

#include "core/base/text.h"
#include "core/report/export_words.h"
#include "core/report/json_parts.h"

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

const std::string GENRE = "genre";

Json itemOf(const PaperEntry& entry)
{
    const auto& paper = entry.paper;
    Json item;
    item["id"] = entry.citationKey;
    addText(item, "type", paper.type);
    addText(item, "title", paper.title);
    if (!entry.authors.empty()) {
        item["author"] = authorsJson(entry.authors);
    }
    if (paper.year) {
        item["issued"]["date-parts"] = Json::array({Json::array({*paper.year})});
    }
    addText(item, "container-title", paper.venue);
    addText(item, "container-title-short", paper.venueShort);
    addText(item, "volume", paper.volume);
    addText(item, "issue", paper.issue);
    addText(item, "page", paper.pages);
    addText(item, "DOI", paper.doi);
    addText(item, "URL", paper.url);
    addText(item, "abstract", entry.abstract);
    addText(item, "keyword", keywordLine(entry.keywords));
    addText(item, "language", paper.language);
    addText(item, "publisher", paper.publisher);
    addText(item, "ISBN", paper.isbn);
    addText(item, "ISSN", paper.issn);
    addText(item, "alidade-label", paper.label);
    item["alidade-verdict"] = store::word(entry.standing);
    addText(item, "alidade-codes", codesText(entry));
    addText(item, "alidade-answers", answersText(entry));
    addText(item, "alidade-decisions", decisionsText(entry));
    return item;
}

/// What else was imported, each name once. The `type` of BibLaTeX, a kind of thesis or report, is CSL's
/// `genre`.
std::vector<std::pair<std::string, std::vector<std::string>>> membersOf(const std::vector<JsonField>& extra)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> members;
    for (const auto& field : extra) {
        const auto& name = field.name == "type" ? GENRE : field.name;
        if (std::ranges::find(OWN, name) != OWN.end() || name.starts_with("alidade-")) {
            continue;
        }
        auto found = std::ranges::find(members, name, &decltype(members)::value_type::first);
        if (found == members.end()) {
            found = members.insert(members.end(), {name, {}});
        }
        found->second.insert(found->second.end(), field.values.begin(), field.values.end());
    }
    return members;
}

}

std::string toCslJson(const PaperEntry& entry)
{
    auto text = jsonText(itemOf(entry));
    text.pop_back();
    for (const auto& [name, values] : membersOf(entry.extra)) {
        text += ',' + jsonText(Json(name)) + ':'
            + (values.size() == 1 ? jsonText(Json(values.front())) : jsonText(Json(values)));
    }
    return text + '}';
}

}
