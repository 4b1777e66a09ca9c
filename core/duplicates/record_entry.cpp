#include "core/duplicates/record_entry.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace alidade::duplicates {

namespace {

using Json = nlohmann::json;
using sources::Entry;

constexpr std::array<std::pair<std::string_view, std::string Entry::*>, 15> TEXTS = {{
    {"type", &Entry::type},
    {"title", &Entry::title},
    {"venue", &Entry::venue},
    {"venue_short", &Entry::venueShort},
    {"volume", &Entry::volume},
    {"issue", &Entry::issue},
    {"pages", &Entry::pages},
    {"doi", &Entry::doi},
    {"url", &Entry::url},
    {"abstract", &Entry::abstract},
    {"language", &Entry::language},
    {"publisher", &Entry::publisher},
    {"isbn", &Entry::isbn},
    {"issn", &Entry::issn},
    {"key", &Entry::key},
}};

std::string textIn(const Json& object, std::string_view name)
{
    const auto found = object.find(std::string(name));
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The items of an array; none where there is no such array.
const Json& listIn(const Json& object, const char* name)
{
    static const Json NONE = Json::array();
    const auto found = object.find(name);
    return found != object.end() && found->is_array() ? *found : NONE;
}

}

RecordEntry entryFrom(std::string_view fields)
{
    RecordEntry record;
    const auto object = Json::parse(fields, nullptr, false);
    if (!object.is_object()) {
        return record;
    }
    auto& entry = record.entry;
    for (const auto& [name, member] : TEXTS) {
        entry.*member = textIn(object, name);
    }
    for (const auto& author : listIn(object, "authors")) {
        if (author.is_object()) {
            entry.authors.push_back(
                {textIn(author, "family"), textIn(author, "given"), textIn(author, "literal")});
        }
    }
    for (const auto& word : listIn(object, "keywords")) {
        if (word.is_string()) {
            entry.keywords.push_back(word.get<std::string>());
        }
    }
    const auto year = object.find("year");
    if (year != object.end() && year->is_number_integer()) {
        entry.year = year->get<int>();
    }
    const auto extra = object.find("extra");
    if (extra != object.end() && extra->is_object()) {
        record.extra = extra->dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    return record;
}

}
