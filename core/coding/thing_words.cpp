#include "core/coding/thing_words.h"

#include "core/review/settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace alidade::coding {

namespace {

using store::Table;

/// The columns whose names are not what people call them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> FIELD_NAMES = {{
    {"venue_short", "short venue"},
    {"value_text", "value as printed"},
    {"high", "upper end"},
    {"many", "several codes a paper"},
    {"required", "answer required"},
    {"question", "research question"},
    {"position", "place in the order"},
    {"place", "place"},
    {"media_type", "media type"},
    {"sha256", "fingerprint"},
    {"from_code", "from"},
    {"to_code", "to"},
    {"doi", "DOI"},
    {"url", "address"},
    {"isbn", "ISBN"},
    {"issn", "ISSN"},
    {"key", "citation key"},
    {"extra", "other fields"},
    {"fields", "fields"},
    {"basis", "rests on"},
    {"slug", "short name"},
    {"locator", "where it stands"},
}};

/// Columns that say nothing to people.
constexpr std::array<std::string_view, 5> SILENT = {"id", "content", "rectangles", "start", "length"};

std::string by(RowNames& names, const KnownRow& row)
{
    const auto reviewer = numberIn(row, "reviewer");
    return reviewer == 0 ? std::string() : " by " + names.name(Table::Reviewer, reviewer);
}

}

std::string fieldName(Table table, std::string_view column)
{
    if (table == Table::Figure && column == "question") {
        return "what it shows";
    }
    for (const auto& [name, words] : FIELD_NAMES) {
        if (name == column) {
            return std::string(words);
        }
    }
    std::string name(column);
    std::ranges::replace(name, '_', ' ');
    return name;
}

bool isSilentColumn(std::string_view column)
{
    return std::ranges::find(SILENT, column) != SILENT.end();
}

Table wholeOf(Table table)
{
    switch (table) {
    case Table::CodingDetail: return Table::Coding;
    case Table::PaperText: return Table::Paper;
    default: return table;
    }
}

std::string_view noun(Table table)
{
    switch (table) {
    case Table::Setting: return "Protocol:";
    case Table::Reviewer: return "Reviewer";
    case Table::ResearchQuestion: return "Research question";
    case Table::Criterion: return "Criterion";
    case Table::Source: return "Source";
    case Table::Search: return "Search in";
    case Table::ImportFile: return "File";
    case Table::Paper:
    case Table::PaperText: return "Paper";
    case Table::Record: return "Record";
    case Table::NotDuplicate: return "Difference between";
    case Table::Decision: return "Decision";
    case Table::Dimension: return "Dimension";
    case Table::Code: return "Code";
    case Table::CodeRelation: return "Tie between";
    case Table::Coding:
    case Table::CodingDetail: return "Coding";
    case Table::Answer: return "Answer";
    case Table::Metric: return "Metric";
    case Table::Claim: return "Claim:";
    case Table::Attachment: return "File";
    case Table::Excerpt: return "Passage";
    case Table::Note: return "Note";
    case Table::Figure: return "Figure";
    case Table::SavedFilter: return "Saved filter";
    case Table::Reported: return "Reported number";
    }
    return {};
}

std::string valueWords(
    RowNames& names, Table table, const KnownRow& row, std::string_view column, const store::Value& value)
{
    auto words = names.value(column, value);
    if (table == Table::Setting && column == "value" && textIn(row, "name") == setting::LEAD) {
        std::int64_t id = 0;
        std::from_chars(words.data(), words.data() + words.size(), id);
        return id == 0 ? words : names.name(Table::Reviewer, id);
    }
    return words;
}

std::string thingWords(RowNames& names, Table table, const KnownRow& row)
{
    const auto at = [&](std::string_view column, Table target) {
        return names.name(target, numberIn(row, column));
    };
    const auto own = [&] { return names.name(table, numberIn(row, "id")); };
    switch (table) {
    case Table::Coding: return at("code", Table::Code) + " of " + at("paper", Table::Paper) + by(names, row);
    case Table::Answer:
        return at("dimension", Table::Dimension) + " of " + at("paper", Table::Paper) + by(names, row);
    case Table::Decision:
        return "Decision on " + at("paper", Table::Paper) + by(names, row)
            + (textIn(row, "stage") == "full-text" ? " (full text)" : " (title and abstract)");
    case Table::PaperText: return "Abstract of " + own();
    case Table::CodingDetail: return "Words for " + own();
    case Table::Claim:
    case Table::Note:
        return std::string(noun(table)) + " " + own()
            + (numberIn(row, "paper") == 0 ? std::string() : " on " + at("paper", Table::Paper))
            + by(names, row);
    default: return std::string(noun(table)) + " " + own();
    }
}

}
