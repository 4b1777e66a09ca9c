#include "core/base/text.h"
#include "core/sources/database_name.h"
#include "core/sources/endnote_types.h"
#include "core/sources/entry_places.h"
#include "core/sources/field_text.h"
#include "core/sources/issue_name.h"
#include "core/sources/readers.h"
#include "core/sources/repeated_authors.h"
#include "core/sources/serial_numbers.h"
#include "core/sources/tagged_values.h"
#include "core/sources/venue_rules.h"
#include "core/sources/volume_pages.h"
#include "core/sources/xml_records.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

namespace alidade::sources {

namespace {

/// Old versions write `SECONDARY_TITLE` for `secondary-title`.
std::string plainName(const char* name)
{
    std::string plain = name;
    std::ranges::transform(plain, plain.begin(), [](char c) {
        return c == '_' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    });
    return plain;
}

/// What an element is called here. Items of a list go by the list's name: `authors`, `related-urls`.
std::string fieldName(const pugi::xml_node& element)
{
    constexpr std::array<std::string_view, 5> ITEMS = {"author", "url", "keyword", "date", "key"};
    auto name = plainName(element.name());
    if (std::ranges::find(ITEMS, name) == ITEMS.end()) {
        return name;
    }
    auto list = plainName(element.parent().name());
    return list == "record" ? name : list;
}

/// Calls `put` for every part of `text` between semicolons and written-out line ends (`&#xD;`), with which
/// EndNote parts what its own window shows on lines. Line ends of the file are but white space.
template <typename Put>
void forEachItem(std::string_view text, Put put)
{
    while (!text.empty()) {
        const auto end = text.find_first_of(";\r");
        const auto item = cleaned(text.substr(0, end));
        if (!item.empty()) {
            put(item);
        }
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

// Each of these takes the text of one element, and says whether it had a place for it.

bool putAuthors(Entry& entry, const std::string& raw)
{
    const auto put = [&entry](Author author) {
        if (author != Author{}) {
            entry.authors.push_back(std::move(author));
        }
    };
    forEachItem(raw, [&put](const std::string& item) {
        const bool isBody =
            item.ends_with(',') || item.find(",,") != std::string::npos; // as EndNote marks them
        if (isBody) {
            put(bodyName(item.substr(0, item.find_last_not_of(',') + 1)));
            return;
        }
        for (const auto& name : namesIn(withoutRemark(item))) {
            put(databaseName(name));
        }
    });
    return true;
}

bool putKeywords(Entry& entry, const std::string& raw)
{
    forEachItem(withoutMarkup(raw), [&entry](const std::string& word) { entry.keywords.push_back(word); });
    return true;
}

bool putYear(Entry& entry, const std::string& raw)
{
    const auto year = entry.year ? std::nullopt : yearOf(raw);
    if (year) {
        entry.year = year;
    }
    return year.has_value();
}

bool putPages(Entry& entry, const std::string& raw)
{
    if (!entry.pages.empty()) {
        return false;
    }
    const auto text = cleaned(raw);
    if (isDoi(text)) { // of what is ahead of print
        return putDoi(entry, text);
    }
    entry.pages = pagesOf(text);
    return true;
}

/// The first address that a browser can open, or the first of any kind, `<Go to ISI>://000200148800007`. Old
/// versions have no other place for a DOI.
bool putUrl(Entry& entry, const std::string& raw)
{
    const auto url = firstAddress(raw);
    if (isDoi(url) && !isAddress(url)) {
        return putDoi(entry, url);
    }
    const auto opens = [](std::string_view text) { return text.starts_with("http"); };
    if (!entry.url.empty() && (opens(entry.url) || !opens(url))) {
        return false;
    }
    if (!entry.url.empty()) {
        entry.other.push_back({"url", entry.url});
    }
    entry.url = url;
    if (url.find("doi.org/") != std::string::npos) {
        putDoi(entry, url);
    }
    return true;
}

/// ISSN and ISBN. Patents have their number there, which stays an other field.
bool putSerialNumber(Entry& entry, const std::string& raw)
{
    return entry.type != "patent" && addSerialNumbers(entry, cleaned(raw));
}

/// Known elsewhere, or nothing that a reader of the review asks for.
bool pass(Entry& /*entry*/, const std::string& /*raw*/)
{
    return true;
}

using Put = bool (*)(Entry&, const std::string&);

const std::unordered_map<std::string_view, Put>& places()
{
    static const std::unordered_map<std::string_view, Put> PLACES = {
        {"rec-number", putText<&Entry::key>},
        {"refnum", putText<&Entry::key>},
        {"title", putText<&Entry::title>},
        {"authors", putAuthors},
        {"year", putYear},
        {"pub-dates", putYear},
        {"secondary-title", putText<&Entry::venue>},
        {"full-title", putText<&Entry::venue>},
        {"abbr-1", putText<&Entry::venueShort>},
        {"abbr-2", putText<&Entry::venueShort>},
        {"abbr-3", putText<&Entry::venueShort>},
        {"volume", putNumber<&Entry::volume, volumeOf>},
        {"number", putNumber<&Entry::issue, issueOf>},
        {"issue", putNumber<&Entry::issue, issueOf>},
        {"pages", putPages},
        {"electronic-resource-num", putDoi},
        {"web-urls", putUrl},
        {"related-urls", putUrl},
        {"url", putUrl},
        {"abstract", putText<&Entry::abstract>},
        {"keywords", putKeywords},
        {"language", putText<&Entry::language>},
        {"publisher", putText<&Entry::publisher>},
        {"isbn", putSerialNumber},
        {"ref-type", pass},
        {"reference-type", pass},
        {"database", pass},
        {"source-app", pass},
        {"foreign-keys", pass},
    };
    return PLACES;
}

std::string_view typeOf(const pugi::xml_node& record)
{
    if (const auto old = record.child("REFERENCE_TYPE")) {
        return typeOfOldEndNoteNumber(old.text().as_int(-1));
    }
    const auto type = record.child("ref-type");
    const auto named = typeOfEndNote(type.attribute("name").value());
    return named.empty() ? typeOfEndNoteNumber(type.text().as_int(-1)) : named;
}

/// Whether `element` holds text: none stands in it but `<style>`, over which EndNote splits texts by their
/// look, and what other programs mark the look of words with.
bool isField(const pugi::xml_node& element)
{
    constexpr std::array<std::string_view, 8> LOOKS = {"style", "i", "b", "u", "sub", "sup", "em", "strong"};
    const auto children = element.children();
    return std::all_of(children.begin(), children.end(), [&](const pugi::xml_node& child) {
        return child.type() != pugi::node_element
            || std::ranges::find(LOOKS, plainName(child.name())) != LOOKS.end();
    });
}

void takeField(Entry& entry, const pugi::xml_node& element)
{
    const auto text = textOf(element);
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
        return;
    }
    const auto name = fieldName(element);
    const auto place = places().find(name);
    if (place != places().end() && place->second(entry, text)) {
        return;
    }
    auto value = cleaned(text);
    if (value != entry.venue) { // which stands there twice or more
        entry.other.push_back({cleaned(name), std::move(value)});
    }
}

/// What EndNote has a field for that goes by no name of its own.
void takeArticleNumber(Entry& entry)
{
    const auto found = std::ranges::find(entry.other, "custom7", &OtherField::name);
    const bool isNumber =
        found != entry.other.end() && found->value.find_first_of("0123456789") != std::string::npos;
    if (isNumber && found->value.find(' ') == std::string::npos) {
        entry.pages = pagesOf(found->value);
        entry.other.erase(found);
    }
}

std::string withoutStops(std::string_view name)
{
    auto bare = folded(name);
    std::erase(bare, '.');
    return bare;
}

/// The title that a record shows may be the abbreviation of the journal, which is named in full, too.
void takeFullTitle(Entry& entry)
{
    const auto full = std::ranges::find(entry.other, "full-title", &OtherField::name);
    if (full == entry.other.end() || withoutStops(entry.venue) != withoutStops(entry.venueShort)) {
        return;
    }
    entry.venue = std::move(full->value);
    entry.other.erase(full);
}

void fill(const pugi::xml_node& record, Entry& entry)
{
    const auto type = typeOf(record);
    entry.type = type.empty() ? "document" : type;
    auto children = Children::Visit;
    for (auto node = record.first_child(); node; node = nodeBehind(node, record, children)) {
        const bool isElementWithText = node.type() == pugi::node_element && isField(node);
        children = isElementWithText ? Children::PassOver : Children::Visit;
        if (isElementWithText) {
            takeField(entry, node);
        }
    }
    takeFullTitle(entry);
    partVolume(entry.volume, entry.issue);
    if (entry.venue.empty()) {
        entry.venue = std::exchange(entry.venueShort, {});
    }
    if (entry.pages.empty() && entry.type == "article-journal") {
        takeArticleNumber(entry);
    }
    leaveOutRepeats(entry.authors);
    takeThesisVenue(entry);
    takeAddressOfVenue(entry, false);
}

}

void readEndNoteXml(std::string_view text, Sink& sink)
{
    constexpr std::array<std::string_view, 2> RECORDS = {"record", "RECORD"};
    readXmlRecords(text, RECORDS, fill, sink);
}

}
