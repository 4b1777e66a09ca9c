#include "core/duplicates/record_entry.h"

#include "core/base/number.h"
#include "core/sources/json_members.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::duplicates {

namespace {

using Json = nlohmann::json;
using sources::Entry;
using sources::JsonMembers;
using sources::jsonText;

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

constexpr std::array<std::pair<std::string_view, std::string Author::*>, 3> AUTHOR_TEXTS = {{
    {"family", &Author::family},
    {"given", &Author::given},
    {"literal", &Author::literal},
}};

Author authorFrom(std::string_view object)
{
    Author author;
    for (JsonMembers members(object); members.next();) {
        for (const auto& [name, member] : AUTHOR_TEXTS) {
            if (members.name() == name) {
                author.*member = jsonText(members.value());
            }
        }
    }
    return author;
}

std::vector<Author> authorsFrom(std::string_view array)
{
    std::vector<Author> authors;
    for (JsonMembers items(array); items.next();) {
        if (items.value().starts_with('{')) {
            authors.push_back(authorFrom(items.value()));
        }
    }
    return authors;
}

std::vector<std::string> textsFrom(std::string_view array)
{
    std::vector<std::string> texts;
    for (JsonMembers items(array); items.next();) {
        if (items.value().starts_with('"')) {
            texts.push_back(jsonText(items.value()));
        }
    }
    return texts;
}

}

sources::Entry entryFrom(std::string_view fields)
{
    Entry entry;
    for (JsonMembers members(fields); members.next();) {
        const auto name = members.name();
        const auto* const text = std::ranges::find(TEXTS, name, [](const auto& pair) { return pair.first; });
        if (text != TEXTS.end()) {
            entry.*text->second = jsonText(members.value());
        } else if (name == "authors") {
            entry.authors = authorsFrom(members.value());
        } else if (name == "year") {
            entry.year = numberFrom<int>(members.value());
        } else if (name == "keywords") {
            entry.keywords = textsFrom(members.value());
        }
    }
    return entry;
}

std::string extraFrom(std::string_view fields)
{
    for (JsonMembers members(fields); members.next();) {
        if (members.name() == "extra") {
            const auto extra = Json::parse(members.value(), nullptr, false);
            return extra.is_object() ? extra.dump(-1, ' ', false, Json::error_handler_t::replace)
                                     : std::string();
        }
    }
    return {};
}

}
