#include "core/sources/proposed_source.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace alidade::sources {

namespace {

/// Words of names of files and of fields, folded, and the database that they stand for. The longer stands
/// before what it contains.
constexpr auto DATABASES = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"acm", "ACM Digital Library"},
    {"ieee", "IEEE Xplore"},
    {"scopus", "Scopus"},
    {"sciencedirect", "ScienceDirect"},
    {"springer", "Springer Link"},
    {"web of science", "Web of Science"},
    {"savedrecs", "Web of Science"}, // what it calls every export
    {"wos", "Web of Science"},
    {"pubmed", "PubMed"},
    {"medline", "MEDLINE"},
    {"embase", "Embase"},
    {"cinahl", "CINAHL"},
    {"psycinfo", "PsycInfo"},
    {"dblp", "DBLP"},
    {"arxiv", "arXiv"},
    {"scholar", "Google Scholar"},
    {"openalex", "OpenAlex"},
    {"semantic scholar", "Semantic Scholar"},
    {"dimensions", "Dimensions"},
    {"wiley", "Wiley Online Library"},
    {"proquest", "ProQuest"},
    {"ebsco", "EBSCO"},
    {"zotero", "Zotero"},
});

std::string_view databaseIn(std::string_view text)
{
    // as a word of its own: `wos` is not in `swoosh`
    const auto words = ' ' + folded(text) + ' ';
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    for (const auto& [word, database] : DATABASES) {
        for (auto at = words.find(word); at != std::string::npos; at = words.find(word, at + 1)) {
            if (!isLetter(words[at - 1]) && (word.size() > 4 || !isLetter(words[at + word.size()]))) {
                return database;
            }
        }
    }
    return {};
}

/// What the first records say of where they come from.
std::string_view databaseOf(const Entry& entry)
{
    for (const auto& [name, value] : entry.other) {
        const auto field = folded(name);
        if (field == "source" || field == "db" || field == "dp" || field == "database"
            || field == "dbprovider") {
            if (const auto database = databaseIn(value); !database.empty()) {
                return database;
            }
        }
    }
    if (entry.url.find("ieeexplore.ieee.org") != std::string::npos) {
        return "IEEE Xplore";
    }
    if (entry.url.find("scopus.com") != std::string::npos) {
        return "Scopus";
    }
    if (entry.key.starts_with("10.1145/")) { // the keys of the ACM's BibTeX
        return "ACM Digital Library";
    }
    if (entry.key.starts_with("WOS:") || entry.key.starts_with("ISI:")) {
        return "Web of Science";
    }
    if (entry.key.starts_with("DBLP:")) {
        return "DBLP";
    }
    return {};
}

/// That of most of the records, if it is of most.
std::string_view databaseOf(std::span<const Entry> first)
{
    constexpr std::size_t MOST_ASKED = 20;
    const auto asked = first.first(std::min(first.size(), MOST_ASKED));
    std::string_view database;
    std::size_t votes = 0;
    for (const auto& entry : asked) {
        const auto named = databaseOf(entry);
        if (database.empty()) {
            database = named;
        }
        votes += !named.empty() && named == database ? 1U : 0U;
    }
    return 2 * votes > asked.size() ? database : std::string_view();
}

/// `ieee_export (2)` and `hits-2024` for a reader: without underscores and the number of a copy.
std::string stemOf(std::string_view name)
{
    auto stem = std::string(name.substr(0, name.rfind('.')));
    if (stem.empty()) {
        stem = name;
    }
    std::ranges::replace(stem, '_', ' ');
    if (const auto copy = stem.rfind(" ("); copy != std::string::npos && copy > 0 && stem.back() == ')') {
        stem.resize(copy);
    }
    return simplified(stem);
}

}

std::string proposedSource(const std::string& name,
                           Format format,
                           const std::string& dialect,
                           std::span<const Entry> first)
{
    if (const auto database = databaseIn(dialect); !database.empty()) {
        return std::string(database);
    }
    if (const auto database = databaseOf(first); !database.empty()) {
        return std::string(database);
    }
    if (const auto database = databaseIn(name); !database.empty()) {
        return std::string(database);
    }
    if (format == Format::Nbib || format == Format::PubmedXml) {
        return "PubMed";
    }
    if (format == Format::WosTagged) {
        return "Web of Science";
    }
    return stemOf(name);
}

bool isDatabase(std::string_view text)
{
    static const auto names = [] {
        std::set<std::string, std::less<>> all;
        for (const auto& [word, database] : DATABASES) {
            if (word != "arxiv") { // which is where texts appear
                all.emplace(word);
                all.insert(folded(database));
            }
        }
        return all;
    }();
    return names.contains(folded(trimmed(text)));
}

std::string sourceMeant(std::span<const Source> sources, const std::string& proposed)
{
    const auto wanted = slug(proposed);
    for (const auto member : {&Source::name, &Source::slug, &Source::platform}) {
        const auto found = std::ranges::find_if(
            sources, [&](const Source& source) { return !wanted.empty() && slug(source.*member) == wanted; });
        if (found != sources.end()) {
            return found->name;
        }
    }
    return proposed;
}

}
