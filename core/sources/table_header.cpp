#include "core/sources/table_header.h"

#include "core/base/text.h"
#include "core/sources/field_text.h"
#include "core/sources/table_blocks.h"
#include "core/sources/table_labels.h"
#include "core/sources/table_rows.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::string_view DELIMITERS = ",;\t|";
constexpr std::size_t MOST_PREFACE = 10;          // lines; Dimensions has one, other sites a few
constexpr std::size_t LONGEST_HEADER = 64 * 1024; // bytes

/// One line of a text, and how well known it is as a header under one delimiter.
struct Candidate {
    char delimiter = ',';
    std::vector<std::string> headers;
    Acquaintance acquaintance;
    std::size_t next = 0; ///< where the line behind it begins
    std::size_t line = 1;

    bool isKnown() const { return acquaintance.hasTitle && acquaintance.known > 1; }
    /// Titles may be all that a table has; further down, the word would be one of a text.
    bool isTitleAlone() const { return acquaintance.hasTitle && headers.size() == 1 && line == 0; }

    /// A header that is known goes before one that is not, and then the one with more columns.
    auto worth() const { return std::tuple(isKnown(), acquaintance.known, headers.size()); }
};

/// Excel writes `sep=;` in front of a table to say what its delimiter is.
std::optional<char> namedDelimiter(std::string_view text)
{
    const bool isNamed = text.size() > 5 && (text.starts_with("sep=") || text.starts_with("\"sep="));
    return isNamed ? std::optional(text[text.front() == '"' ? 5 : 4]) : std::nullopt;
}

std::optional<Candidate> candidate(std::string_view text, char delimiter)
{
    TableRows rows(text.substr(0, LONGEST_HEADER), delimiter);
    if (!rows.next()) {
        return {};
    }
    Candidate found;
    found.delimiter = delimiter;
    for (const auto field : rows.fields()) {
        found.headers.push_back(cleaned(field));
    }
    found.acquaintance = acquaintance(found.headers);
    found.next = rows.start() + rows.length();
    return found;
}

Candidate bestCandidate(std::string_view text)
{
    const auto named = namedDelimiter(text);
    const auto delimiters = named ? std::string(1, *named) : std::string(DELIMITERS);
    std::optional<Candidate> best;
    std::size_t at = 0;
    for (std::size_t line = 0; line < MOST_PREFACE && at < text.size(); ++line) {
        if (!(line == 0 && named)) {
            for (const char delimiter : delimiters) {
                auto found = candidate(text.substr(at), delimiter);
                if (found
                    && (!best || found->worth() > best->worth())
                    // columns of an unknown line further down are no better than those of the first
                    && (!best || std::get<0>(found->worth()) || line == best->line)) {
                    found->next += at;
                    found->line = line;
                    best = std::move(found);
                }
            }
        }
        const auto end = text.find_first_of("\r\n", at);
        at = std::min(text.find_first_not_of("\r\n", end), text.size());
    }
    return best ? std::move(*best) : Candidate();
}

std::size_t linesIn(std::string_view text)
{
    const char lineBreak = text.find('\n') == std::string_view::npos ? '\r' : '\n';
    return static_cast<std::size_t>(std::ranges::count(text, lineBreak));
}

}

TableHeader headerOf(std::string_view text)
{
    TableHeader header;
    for (const char delimiter : DELIMITERS) {
        const auto head = text.substr(0, LONGEST_HEADER); // of all, a wrong delimiter may make one row
        auto names = blockNames(head, delimiter) ? blockNames(text, delimiter) : std::nullopt;
        if (names) {
            header.mapping = mappingOf(std::move(*names), delimiter);
            header.layout = TableLayout::Blocks;
            return header;
        }
    }
    auto labels = labelNames(text.substr(0, LONGEST_HEADER)) ? labelNames(text) : std::nullopt;
    if (labels) {
        header.mapping = mappingOf(std::move(*labels), BEHIND_LABEL);
        header.layout = TableLayout::Labels;
        return header;
    }
    auto best = bestCandidate(text);
    if (best.isTitleAlone()) { // what is no column is no delimiter
        best.delimiter = '\t';
    }
    header.mapping = mappingOf(std::move(best.headers), best.delimiter);
    header.rows = best.next;
    header.line = linesIn(text.substr(0, best.next)) + 1;
    return header;
}

std::optional<std::string_view> knownHeader(std::string_view text)
{
    const auto isInBlocks = [&](char delimiter) {
        return blockNames(text.substr(0, LONGEST_HEADER), delimiter).has_value();
    };
    if (std::ranges::any_of(DELIMITERS, isInBlocks) || labelNames(text.substr(0, LONGEST_HEADER))) {
        return text.substr(0, text.find_first_of("\r\n"));
    }
    const auto best = bestCandidate(text);
    const bool isTitleAlone = best.isTitleAlone() && best.next < text.size();
    return best.isKnown() || isTitleAlone ? std::optional(text.substr(0, best.next)) : std::nullopt;
}

bool looksLikeTable(std::string_view text)
{
    constexpr std::size_t LEAST_ROWS = 2;
    constexpr std::size_t LEAST_COLUMNS = 3;
    const auto head = text.substr(0, LONGEST_HEADER);
    return std::ranges::any_of(DELIMITERS, [&](char delimiter) {
        TableRows rows(head, delimiter);
        std::size_t columns = 0;
        std::size_t count = 0;
        for (; count < 20 && rows.next(); ++count) {
            if (count > 0 && rows.fields().size() != columns) {
                return false;
            }
            columns = rows.fields().size();
        }
        return count >= LEAST_ROWS && columns >= LEAST_COLUMNS;
    });
}

std::vector<std::string> choose(ColumnMapping& mapping, const std::vector<TableColumn>& choices)
{
    std::vector<std::string> missing;
    for (const auto& choice : choices) {
        bool isThere = false;
        for (auto& column : mapping.columns) {
            if (folded(choice.header) == folded(column.header)) {
                column = {column.header, choice.field, 0};
                isThere = true;
            }
        }
        if (!isThere) {
            missing.push_back(choice.header);
        }
    }
    return missing;
}

}
