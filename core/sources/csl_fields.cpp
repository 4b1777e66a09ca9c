#include "core/sources/csl_fields.h"

#include "core/base/text.h"
#include "core/sources/entry_places.h"
#include "core/sources/field_text.h"
#include "core/sources/table_cells.h"
#include "core/sources/volume_pages.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace alidade::sources {

namespace {

// Each of these takes the text of one member of an item, and says whether it had a place for it.

bool putPages(Entry& entry, const std::string& text)
{
    if (!entry.pages.empty()) {
        return false;
    }
    entry.pages = pagesOf(text);
    return true;
}

/// CSL has one text for all of them; who writes several values, or semicolons, has commas in the words.
bool putKeywords(Entry& entry, const std::string& text)
{
    const char separator = text.find(';') == std::string::npos ? ',' : ';';
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = rest.find(separator);
        auto word = textOf(rest.substr(0, end));
        if (!word.empty()) {
            entry.keywords.push_back(std::move(word));
        }
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return true;
}

/// A name, or a list of them, as a text, which CSL does not have, but scripts write.
bool putAuthors(Entry& entry, const std::string& text)
{
    std::ranges::move(authorsOf(textOf(text), NameStyle::Separated), std::back_inserter(entry.authors));
    return true;
}

bool putKeyword(Entry& entry, const std::string& text)
{
    auto word = textOf(text);
    if (!word.empty()) {
        entry.keywords.push_back(std::move(word));
    }
    return true;
}

/// `journalArticle`, of Zotero's own items.
bool putItemType(Entry& entry, const std::string& text)
{
    if (entry.type.empty()) {
        entry.type = typeOf(text);
    }
    return !entry.type.empty();
}

using Put = bool (*)(Entry&, const std::string&);

const std::unordered_map<std::string_view, Put>& places()
{
    static const std::unordered_map<std::string_view, Put> PLACES = {
        {"id", putText<&Entry::key>},
        {"type", putText<&Entry::type>},
        {"title", putText<&Entry::title>},
        {"author", putAuthors},
        {"container-title", putText<&Entry::venue>},
        {"container-title-short", putText<&Entry::venueShort>},
        {"short-container-title", putText<&Entry::venueShort>},
        {"journalAbbreviation", putText<&Entry::venueShort>},
        {"volume", putNumber<&Entry::volume, volumeOf>},
        {"issue", putNumber<&Entry::issue, issueOf>},
        {"page", putPages},
        {"article-number", putPages},
        {"DOI", putDoi},
        {"URL", putText<&Entry::url>},
        {"abstract", putText<&Entry::abstract>},
        {"keyword", putKeywords},
        {"categories", putKeyword},
        {"subject", putKeyword},
        {"language", putText<&Entry::language>},
        {"publisher", putText<&Entry::publisher>},
        {"ISBN", putText<&Entry::isbn>},
        {"ISSN", putText<&Entry::issn>},
        {"itemType", putItemType},
        {"publicationTitle", putText<&Entry::venue>},
        {"proceedingsTitle", putText<&Entry::venue>},
        {"bookTitle", putText<&Entry::venue>},
        {"venue", putText<&Entry::venue>}, // Semantic Scholar
        {"doi", putDoi},
        {"websiteTitle", putText<&Entry::venue>},
        {"blogTitle", putText<&Entry::venue>},
        {"encyclopediaTitle", putText<&Entry::venue>},
        {"dictionaryTitle", putText<&Entry::venue>},
        {"university", putText<&Entry::publisher>},
        {"institution", putText<&Entry::publisher>},
        {"pages", putPages},
        {"url", putText<&Entry::url>},
        {"abstractNote", putText<&Entry::abstract>},
        {"citationKey", putText<&Entry::key>},
    };
    return PLACES;
}

/// Crossref's types, whose answers look like CSL otherwise.
constexpr auto CROSSREF_TYPES = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"journal-article", "article-journal"},
    {"proceedings-article", "paper-conference"},
    {"book-chapter", "chapter"},
    {"posted-content", "article"},
    {"dissertation", "thesis"},
    {"monograph", "book"},
    {"edited-book", "book"},
    {"reference-entry", "entry-encyclopedia"},
});

}

bool putCslField(Entry& entry, std::string_view name, const std::string& text)
{
    const auto place = places().find(name);
    return place != places().end() && place->second(entry, text);
}

std::string cslTypeOf(const std::string& type)
{
    const auto* const known = std::ranges::find(
        CROSSREF_TYPES, std::string_view(type), &decltype(CROSSREF_TYPES)::value_type::first);
    return type.empty() ? "document" : std::string(known == CROSSREF_TYPES.end() ? type : known->second);
}

}
