#include "core/report/paper_csv.h"

#include "core/base/text.h"
#include "core/report/export_words.h"
#include "core/report/writers.h"

#include <algorithm>
#include <array>

namespace alidade::report {

namespace {

constexpr std::array<std::string_view, 23> COLUMNS = {
    "id",          "label",     "key",   "type",  "title",   "authors",   "year",     "venue",
    "venue_short", "volume",    "issue", "pages", "doi",     "url",       "abstract", "keywords",
    "language",    "publisher", "isbn",  "issn",  "verdict", "decisions", "extra",
};
static_assert(COLUMNS.back() == "extra"); // stands behind the dimensions

std::string authorsText(const std::vector<Author>& authors)
{
    std::string text;
    for (const auto& author : authors) {
        text += (text.empty() ? "" : "; ") + toText(std::vector{author});
    }
    return text;
}

/// What the paper has in a dimension: only one of codes and answers can be there.
std::string valueIn(const Dimension& dimension, const PaperEntry& entry)
{
    std::string text;
    for (const auto& code : entry.codes) {
        if (code.dimension == dimension.id) {
            text += (text.empty() ? "" : "; ") + code.path.substr(dimension.slug.size() + 1);
        }
    }
    for (const auto& answer : entry.answers) {
        if (answer.dimension == dimension.id) {
            text += answer.text;
        }
    }
    return text;
}

}

std::string csvHeader(const coding::Taxonomy& taxonomy)
{
    std::vector<Cell> cells;
    for (const auto name : COLUMNS) {
        cells.emplace_back(std::string(name));
    }
    const auto extra = cells.back();
    cells.pop_back();
    for (const auto& dimension : taxonomy.dimensions()) {
        const bool isTaken = std::ranges::find(COLUMNS, dimension.slug) != COLUMNS.end();
        cells.emplace_back((isTaken ? "code:" : "") + dimension.slug);
    }
    cells.push_back(extra);
    return csvLine(cells);
}

std::string toCsv(const PaperEntry& entry, const coding::Taxonomy& taxonomy)
{
    const auto& paper = entry.paper;
    std::vector<Cell> cells = {
        paper.id.value,
        paper.label,
        entry.citationKey,
        paper.type,
        paper.title,
        authorsText(entry.authors),
        paper.year ? Cell(std::int64_t{*paper.year}) : Cell(),
        paper.venue,
        paper.venueShort,
        paper.volume,
        paper.issue,
        paper.pages,
        paper.doi,
        paper.url,
        entry.abstract,
        joined(entry.keywords, "; "),
        paper.language,
        paper.publisher,
        paper.isbn,
        paper.issn,
        std::string(store::word(entry.standing)),
        decisionsText(entry),
    };
    for (const auto& dimension : taxonomy.dimensions()) {
        cells.emplace_back(valueIn(dimension, entry));
    }
    cells.emplace_back(paper.extra);
    return csvLine(cells);
}

}
