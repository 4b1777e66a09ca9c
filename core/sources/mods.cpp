#include "core/base/text.h"
#include "core/sources/entry_places.h"
#include "core/sources/field_text.h"
#include "core/sources/issue_name.h"
#include "core/sources/readers.h"
#include "core/sources/repeated_authors.h"
#include "core/sources/serial_numbers.h"
#include "core/sources/table_cells.h"
#include "core/sources/tagged_values.h"
#include "core/sources/venue_rules.h"
#include "core/sources/volume_pages.h"
#include "core/sources/xml_records.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

/// MODS of the Library of Congress (https://www.loc.gov/standards/mods/), as Zotero, bibutils, the ACL
/// Anthology and catalogues of libraries write it.
namespace alidade::sources {

namespace {

/// The name of an element without the prefix of its namespace, which many files spell out: `mods:title`.
std::string_view localName(const pugi::xml_node& element)
{
    const std::string_view name = element.name();
    return name.substr(name.find(':') + 1);
}

std::string_view attribute(const pugi::xml_node& element, const char* name)
{
    return element.attribute(name).value();
}

/// Calls `use` for each child of `parent` with that name.
template <typename Use>
void forEach(const pugi::xml_node& parent, std::string_view name, Use use)
{
    for (const auto& child : parent.children()) {
        if (localName(child) == name) {
            use(child);
        }
    }
}

pugi::xml_node childOf(const pugi::xml_node& parent, std::string_view name)
{
    return parent.find_child([name](const pugi::xml_node& child) { return localName(child) == name; });
}

std::string textIn(const pugi::xml_node& parent, std::string_view name)
{
    return textOf(textOf(childOf(parent, name)));
}

/// `<nonSort>The</nonSort><title>art of rain</title><subTitle>an essay</subTitle>`.
std::string titleOf(const pugi::xml_node& info)
{
    const auto article = textIn(info, "nonSort");
    const auto subtitle = textIn(info, "subTitle");
    auto title = textIn(info, "title");
    if (!article.empty()) {
        const bool isElided = article.ends_with('\'') || article.ends_with("\u2019"); // `L'`
        title = article + (isElided ? "" : " ") + title;
    }
    if (!subtitle.empty()) {
        title += (title.empty() || title.ends_with(':') || title.ends_with('?') ? " " : ": ") + subtitle;
    }
    return cleaned(title);
}

/// Takes the titles of `parent`: its own, and the abbreviated one. Those of other kinds, translated and
/// uniform, are not what stands on the work.
void takeTitles(const pugi::xml_node& parent, std::string& title, std::string& abbreviated)
{
    forEach(parent, "titleInfo", [&](const pugi::xml_node& info) {
        const auto type = attribute(info, "type");
        auto* target = type.empty() ? &title : type == "abbreviated" ? &abbreviated : nullptr;
        if (target != nullptr && target->empty()) {
            *target = titleOf(info);
        }
    });
}

Author authorOf(const pugi::xml_node& name)
{
    std::string family;
    std::string given;
    std::string whole;
    forEach(name, "namePart", [&](const pugi::xml_node& part) {
        const auto type = attribute(part, "type");
        auto text = textOf(textOf(part));
        auto* target = type == "family" ? &family : type == "given" ? &given : &whole;
        if (!text.empty() && type != "date" && type != "termsOfAddress") {
            *target += (target->empty() ? "" : " ") + text;
        }
    });
    if (!family.empty() || !given.empty()) {
        const bool isWhole = family.empty();
        return {std::move(isWhole ? given : family), isWhole ? std::string() : std::move(given), {}};
    }
    const auto type = attribute(name, "type");
    const bool isBody = type == "corporate" || type == "conference" || type == "family";
    whole.resize(whole.find_last_not_of(", ") + 1); // as catalogues close what a date stood behind
    return whole.empty() ? Author() : isBody ? bodyName(whole) : tableName(whole);
}

/// What `name` did, as the codes of MARC say it or in a word; empty where nothing says it.
std::string roleOf(const pugi::xml_node& name)
{
    std::string role;
    forEach(name, "role", [&](const pugi::xml_node& element) {
        forEach(element, "roleTerm", [&](const pugi::xml_node& term) {
            role = role.empty() || attribute(term, "type") == "code" ? cleaned(folded(textOf(term))) : role;
        });
    });
    return role;
}

void takeName(const pugi::xml_node& name, Entry& entry)
{
    constexpr std::array<std::string_view, 6> MAKERS = {"", "aut", "author", "cre", "creator", "inventor"};
    auto author = authorOf(name);
    auto role = roleOf(name);
    if (author == Author()) {
        return;
    }
    if (std::ranges::find(MAKERS, role) != MAKERS.end()) {
        entry.authors.push_back(std::move(author));
    } else {
        entry.other.push_back({std::move(role), toText({author})});
    }
}

void takeYear(const pugi::xml_node& parent, Entry& entry)
{
    for (const std::string_view name : {"dateIssued", "copyrightDate", "date", "dateCreated"}) {
        forEach(parent, name, [&](const pugi::xml_node& date) {
            if (!entry.year && attribute(date, "point") != "end") {
                entry.year = yearOf(textOf(date));
            }
        });
    }
}

/// Where in the host the paper stands; catalogues write it into the paper itself as well.
void takePart(const pugi::xml_node& part, Entry& entry)
{
    forEach(part, "detail", [&](const pugi::xml_node& detail) {
        const auto type = attribute(detail, "type");
        auto number = textIn(detail, "number");
        number = number.empty() ? textIn(detail, "caption") : number;
        if (type == "volume" && entry.volume.empty()) {
            entry.volume = volumeOf(std::move(number));
        } else if ((type == "issue" || type == "number") && entry.issue.empty()) {
            entry.issue = issueOf(std::move(number));
        }
    });
    forEach(part, "extent", [&](const pugi::xml_node& extent) {
        const auto unit = attribute(extent, "unit");
        if (entry.pages.empty() && (unit.empty() || unit == "pages" || unit == "page")) {
            entry.pages = pagesOf(textIn(extent, "start"), textIn(extent, "end"));
            entry.pages = entry.pages.empty() ? pagesOf(textIn(extent, "list")) : entry.pages;
        }
    });
    takeYear(part, entry);
}

void takeIdentifier(const pugi::xml_node& identifier, Entry& entry)
{
    const auto type = cleaned(folded(attribute(identifier, "type")));
    const auto text = textOf(textOf(identifier));
    const bool isTaken = text.empty() || text == entry.key || attribute(identifier, "invalid") == "yes"
        || (type == "doi" && putDoi(entry, text))
        || ((type == "issn" || type == "isbn") && addSerialNumbers(entry, text))
        || (type == "citekey" && putText<&Entry::key>(entry, text))
        || (type == "uri" && isOfWeb(text) && putText<&Entry::url>(entry, text));
    if (!isTaken) {
        entry.other.push_back({type.empty() ? "identifier" : type, text});
    }
}

void takeOrigin(const pugi::xml_node& parent, Entry& entry)
{
    forEach(parent, "originInfo", [&](const pugi::xml_node& origin) {
        takeYear(origin, entry);
        entry.publisher = entry.publisher.empty() ? textIn(origin, "publisher") : entry.publisher;
    });
}

/// The type that a genre of `parent` names; empty where none does.
std::string_view genreOf(const pugi::xml_node& parent)
{
    std::string_view type;
    forEach(parent, "genre", [&](const pugi::xml_node& genre) {
        const auto words = folded(textOf(textOf(genre)));
        type = !type.empty()                                        ? type
            : words == "periodical"                                 ? "article-journal"
            : words == "magazine"                                   ? "article-magazine"
            : words == "newspaper"                                  ? "article-newspaper"
            : words == "conference publication"                     ? "paper-conference"
            : words.find("thes") == 0 || words.ends_with(" thesis") ? "thesis"
                                                                    : typeOf(textOf(textOf(genre)));
    });
    return type;
}

bool isSerial(const pugi::xml_node& parent)
{
    const auto issuance = textIn(childOf(parent, "originInfo"), "issuance");
    return issuance == "continuing" || issuance == "serial";
}

/// By its genre, or by that of what it stands in: a part of a book is a chapter.
std::string_view typeOfRecord(const pugi::xml_node& record, const pugi::xml_node& host)
{
    if (const auto type = genreOf(record); !type.empty()) {
        return type;
    }
    if (host) {
        const auto type = genreOf(host);
        return isSerial(host) ? "article-journal" : type.empty() || type == "book" ? "chapter" : type;
    }
    return textIn(childOf(record, "originInfo"), "issuance") == "monographic" ? "book" : "document";
}

void takeHost(const pugi::xml_node& host, Entry& entry)
{
    takeTitles(host, entry.venue, entry.venueShort);
    forEach(host, "part", [&](const pugi::xml_node& part) { takePart(part, entry); });
    takeOrigin(host, entry);
    forEach(host, "identifier", [&](const pugi::xml_node& identifier) {
        if (attribute(identifier, "type") != "doi") { // the host's own
            takeIdentifier(identifier, entry);
        }
    });
}

/// What an element of the record says that is neither of its part nor of its host.
void takeElement(const pugi::xml_node& element, Entry& entry)
{
    const auto name = localName(element);
    if (name == "name") {
        takeName(element, entry);
    } else if (name == "abstract") {
        putText<&Entry::abstract>(entry, textOf(element));
    } else if (name == "identifier") {
        takeIdentifier(element, entry);
    } else if (name == "subject") {
        forEach(element, "topic", [&](const pugi::xml_node& topic) {
            if (auto word = textOf(textOf(topic)); !word.empty()) {
                entry.keywords.push_back(std::move(word));
            }
        });
    } else if (name == "language" && entry.language.empty()) {
        entry.language = textIn(element, "languageTerm");
    } else if (name == "location") {
        const auto url = textIn(element, "url");
        entry.url = entry.url.empty() ? firstAddress(url) : entry.url;
    } else if (name == "recordInfo" && entry.key.empty()) {
        entry.key = textIn(element, "recordIdentifier");
    } else if (name == "note") {
        if (auto note = textOf(textOf(element)); !note.empty()) {
            entry.other.push_back({"note", std::move(note)});
        }
    }
}

void fill(const pugi::xml_node& record, Entry& entry)
{
    const auto host = record.find_child([](const pugi::xml_node& child) {
        return localName(child) == "relatedItem" && attribute(child, "type") == "host";
    });
    entry.type = typeOfRecord(record, host);
    entry.key = cleaned(attribute(record, "ID"));
    std::string abbreviated;
    takeTitles(record, entry.title, abbreviated);
    for (const auto& element : record.children()) {
        takeElement(element, entry);
    }
    forEach(record, "part", [&](const pugi::xml_node& part) { takePart(part, entry); });
    takeOrigin(record, entry);
    if (host) {
        takeHost(host, entry);
    }
    partVolume(entry.volume, entry.issue);
    if (entry.venue.empty()) {
        entry.venue = std::exchange(entry.venueShort, {});
    }
    if (entry.doi.empty()) {
        entry.doi = doiOfAddress(entry.url);
    }
    leaveOutRepeats(entry.authors);
    takeThesisVenue(entry);
    takeAddressOfVenue(entry, false);
}

}

void readMods(std::string_view text, Sink& sink)
{
    constexpr std::array<std::string_view, 3> RECORDS = {"mods", "mods:mods", "m:mods"};
    readXmlRecords(text, RECORDS, fill, sink);
}

}
