#include "tests/core/report/round_trip.h"

#include "core/base/text.h"
#include "core/sources/read.h"
#include "core/sources/record_writer.h"
#include "tests/core/sources/collected.h"

#include <algorithm>
#include <stdexcept>

namespace alidade::tests {

using sources::Entry;

std::vector<Entry> entriesOf(const std::string& text, sources::Format format)
{
    Collected found;
    const auto summary = sources::read(text, "file", {format, "", {}}, found);
    if (!summary) {
        throw std::runtime_error(message(summary.error()));
    }
    return found.entries;
}

report::PaperEntry paperEntry(const Entry& entry)
{
    report::PaperEntry paper;
    paper.paper = sources::paperFrom(entry);
    paper.citationKey = entry.key.empty() ? "key" : entry.key;
    paper.authors = authorsFromText(paper.paper.authors);
    paper.abstract = entry.abstract;
    paper.keywords = entry.keywords;
    paper.extra = report::jsonFields(paper.paper.extra).value_or(std::vector<report::JsonField>());
    return paper;
}

std::string difference(const Entry& before, const Entry& after)
{
    std::string text;
    const auto compare = [&](const char* name, const std::string& left, const std::string& right) {
        text += left == right ? std::string() : std::string(name) + ": " + left + " -> " + right + "\n";
    };
    compare("type", before.type, after.type);
    compare("title", before.title, after.title);
    compare("authors", toText(before.authors), toText(after.authors));
    compare("year", std::to_string(before.year.value_or(0)), std::to_string(after.year.value_or(0)));
    compare("venue", before.venue, after.venue);
    compare("short", before.venueShort, after.venueShort);
    compare("volume", before.volume, after.volume);
    compare("issue", before.issue, after.issue);
    compare("pages", before.pages, after.pages);
    compare("doi", before.doi, after.doi);
    compare("url", before.url, after.url);
    compare("abstract", before.abstract, after.abstract);
    compare("keywords", joined(before.keywords, "\n"), joined(after.keywords, "\n"));
    compare("language", before.language, after.language);
    compare("publisher", before.publisher, after.publisher);
    compare("isbn", before.isbn, after.isbn);
    compare("issn", before.issn, after.issn);
    for (const auto& field : before.other) {
        const bool isThere = std::ranges::any_of(after.other, [&](const sources::OtherField& other) {
            return other.name == field.name && other.value == field.value;
        });
        text += isThere ? std::string() : "lost " + field.name + ": " + field.value + "\n";
    }
    return text;
}

}
