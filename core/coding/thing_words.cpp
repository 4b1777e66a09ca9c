#include "core/coding/thing_words.h"

#include "core/base/number.h"
#include "core/review/settings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::coding {

namespace {

using store::Table;

/// What people call the columns, in the alphabet's order.
constexpr auto FIELD_NAMES = std::to_array<std::pair<std::string_view, Words>>({
    {"abstract", translatable("Sentence", "abstract")},
    {"ambiguous", translatable("Sentence", "ambiguous")},
    {"attachment", translatable("Sentence", "file")},
    {"authors", translatable("Sentence", "authors")},
    {"basis", translatable("Sentence", "rests on")},
    {"better", translatable("Sentence", "better")},
    {"caption", translatable("Sentence", "caption")},
    {"claim", translatable("Sentence", "claim")},
    {"code", translatable("Sentence", "code")},
    {"coding", translatable("Sentence", "coding")},
    {"colour", translatable("Sentence", "colour")},
    {"comparator", translatable("Sentence", "comparator")},
    {"component", translatable("Sentence", "component")},
    {"condition", translatable("Sentence", "condition")},
    {"criterion", translatable("Sentence", "criterion")},
    {"date", translatable("Sentence", "date")},
    {"definition", translatable("Sentence", "definition")},
    {"digit", translatable("Sentence", "digit")},
    {"dimension", translatable("Sentence", "dimension")},
    {"direction", translatable("Sentence", "direction")},
    {"doi", translatable("Sentence", "DOI")},
    {"effect", translatable("Sentence", "effect")},
    {"evidence", translatable("Sentence", "evidence")},
    {"extra", translatable("Sentence", "other fields")},
    {"fields", translatable("Sentence", "fields")},
    {"file", translatable("Sentence", "file")},
    {"filter", translatable("Sentence", "filter")},
    {"from_code", translatable("Sentence", "from")},
    {"high", translatable("Sentence", "upper end")},
    {"hits", translatable("Sentence", "hits")},
    {"initials", translatable("Sentence", "initials")},
    {"isbn", translatable("Sentence", "ISBN")},
    {"issn", translatable("Sentence", "ISSN")},
    {"issue", translatable("Sentence", "issue")},
    {"key", translatable("Sentence", "citation key")},
    {"keywords", translatable("Sentence", "keywords")},
    {"kind", translatable("Sentence", "kind")},
    {"label", translatable("Sentence", "label")},
    {"language", translatable("Sentence", "language")},
    {"limits", translatable("Sentence", "limits")},
    {"locator", translatable("Sentence", "where it stands")},
    {"many", translatable("Sentence", "several codes a paper")},
    {"media_type", translatable("Sentence", "media type")},
    {"metric", translatable("Sentence", "metric")},
    {"name", translatable("Sentence", "name")},
    {"note", translatable("Sentence", "note")},
    {"number", translatable("Sentence", "number")},
    {"origin", translatable("Sentence", "origin")},
    {"other", translatable("Sentence", "other")},
    {"page", translatable("Sentence", "page")},
    {"pages", translatable("Sentence", "pages")},
    {"paper", translatable("Sentence", "paper")},
    {"parent", translatable("Sentence", "parent")},
    {"path", translatable("Sentence", "path")},
    {"place", translatable("Sentence", "place")},
    {"platform", translatable("Sentence", "platform")},
    {"position", translatable("Sentence", "place in the order")},
    {"publisher", translatable("Sentence", "publisher")},
    {"qualifier", translatable("Sentence", "qualifier")},
    {"quantity", translatable("Sentence", "quantity")},
    {"query", translatable("Sentence", "query")},
    {"question", translatable("Sentence", "research question")},
    {"quote", translatable("Sentence", "quote")},
    {"rationale", translatable("Sentence", "rationale")},
    {"reason", translatable("Sentence", "reason")},
    {"record", translatable("Sentence", "record")},
    {"required", translatable("Sentence", "answer required")},
    {"reviewer", translatable("Sentence", "reviewer")},
    {"role", translatable("Sentence", "role")},
    {"search", translatable("Sentence", "search")},
    {"seed", translatable("Sentence", "seed")},
    {"severity", translatable("Sentence", "severity")},
    {"sha256", translatable("Sentence", "fingerprint")},
    {"shortcut", translatable("Sentence", "shortcut")},
    {"size", translatable("Sentence", "size")},
    {"slug", translatable("Sentence", "short name")},
    {"source", translatable("Sentence", "source")},
    {"stage", translatable("Sentence", "stage")},
    {"status", translatable("Sentence", "status")},
    {"style", translatable("Sentence", "style")},
    {"subject", translatable("Sentence", "subject")},
    {"text", translatable("Sentence", "text")},
    {"title", translatable("Sentence", "title")},
    {"to_code", translatable("Sentence", "to")},
    {"type", translatable("Sentence", "type")},
    {"unit", translatable("Sentence", "unit")},
    {"url", translatable("Sentence", "address")},
    {"value", translatable("Sentence", "value")},
    {"value_text", translatable("Sentence", "value as printed")},
    {"venue", translatable("Sentence", "venue")},
    {"venue_short", translatable("Sentence", "short venue")},
    {"verdict", translatable("Sentence", "verdict")},
    {"volume", translatable("Sentence", "volume")},
    {"year", translatable("Sentence", "year")},
});
static_assert(std::ranges::is_sorted(FIELD_NAMES, {}, &decltype(FIELD_NAMES)::value_type::first));

/// Columns that say nothing to people.
constexpr std::array<std::string_view, 5> SILENT = {"id", "content", "rectangles", "start", "length"};

}

Sentence byReviewer(RowNames& names, const KnownRow& row)
{
    const auto reviewer = numberIn(row, "reviewer");
    return reviewer == 0
        ? Sentence()
        : Sentence{translatable("Sentence", " by %1"), {names.name(Table::Reviewer, reviewer)}};
}

Sentence fieldName(Table table, std::string_view column)
{
    if (table == Table::Figure && column == "question") {
        return translatable("Sentence", "what it shows");
    }
    const bool isNamed = table == Table::Code || table == Table::Dimension || table == Table::Metric;
    if (isNamed && column == "label") {
        return translatable("Sentence", "name");
    }
    const auto found =
        std::ranges::lower_bound(FIELD_NAMES, column, {}, &decltype(FIELD_NAMES)::value_type::first);
    return found != FIELD_NAMES.end() && found->first == column ? Sentence(found->second)
                                                                : Sentence(std::string(column));
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

Sentence stageWords(std::string_view stage)
{
    return stage == "full-text" ? translatable("Sentence", "full text")
                                : translatable("Sentence", "title and abstract");
}

Words noun(Table table)
{
    switch (table) {
    case Table::Setting: return translatable("Sentence", "Protocol:");
    case Table::Reviewer: return translatable("Sentence", "Reviewer");
    case Table::ResearchQuestion: return translatable("Sentence", "Research question");
    case Table::Criterion: return translatable("Sentence", "Criterion");
    case Table::Source: return translatable("Sentence", "Source");
    case Table::Search: return translatable("Sentence", "Search in");
    case Table::ImportFile: return translatable("Sentence", "File");
    case Table::Paper:
    case Table::PaperText: return translatable("Sentence", "Paper");
    case Table::Record: return translatable("Sentence", "Record");
    case Table::NotDuplicate: return translatable("Sentence", "Difference between");
    case Table::Decision: return translatable("Sentence", "Decision");
    case Table::Dimension: return translatable("Sentence", "Dimension");
    case Table::Code: return translatable("Sentence", "Code");
    case Table::CodeRelation: return translatable("Sentence", "Tie between");
    case Table::Coding:
    case Table::CodingDetail: return translatable("Sentence", "Coding");
    case Table::Answer: return translatable("Sentence", "Answer");
    case Table::Metric: return translatable("Sentence", "Metric");
    case Table::Claim: return translatable("Sentence", "Claim:");
    case Table::Attachment: return translatable("Sentence", "File");
    case Table::Excerpt: return translatable("Sentence", "Passage");
    case Table::Note: return translatable("Sentence", "Note");
    case Table::Figure: return translatable("Sentence", "Figure");
    case Table::SavedFilter: return translatable("Sentence", "Saved filter");
    case Table::Reported: return translatable("Sentence", "Reported number");
    }
    return {};
}

Words noSuch(Table table)
{
    switch (table) {
    case Table::Setting: return translatable("Sentence", "There is no such setting.");
    case Table::Reviewer: return translatable("Sentence", "There is no such reviewer.");
    case Table::ResearchQuestion: return translatable("Sentence", "There is no such research question.");
    case Table::Criterion: return translatable("Sentence", "There is no such criterion.");
    case Table::Source: return translatable("Sentence", "There is no such source.");
    case Table::Search: return translatable("Sentence", "There is no such search.");
    case Table::ImportFile: return translatable("Sentence", "There is no such imported file.");
    case Table::Paper: return translatable("Sentence", "There is no such paper.");
    case Table::PaperText: return translatable("Sentence", "There is no such text of a paper.");
    case Table::Record: return translatable("Sentence", "There is no such record.");
    case Table::NotDuplicate: return translatable("Sentence", "There is no such pair declared different.");
    case Table::Decision: return translatable("Sentence", "There is no such decision.");
    case Table::Dimension: return translatable("Sentence", "There is no such dimension.");
    case Table::Code: return translatable("Sentence", "There is no such code.");
    case Table::CodeRelation: return translatable("Sentence", "There is no such tie between codes.");
    case Table::Coding: return translatable("Sentence", "There is no such coding.");
    case Table::CodingDetail: return translatable("Sentence", "There is no such detail of a coding.");
    case Table::Answer: return translatable("Sentence", "There is no such answer.");
    case Table::Metric: return translatable("Sentence", "There is no such metric.");
    case Table::Claim: return translatable("Sentence", "There is no such claim.");
    case Table::Attachment: return translatable("Sentence", "There is no such attachment.");
    case Table::Excerpt: return translatable("Sentence", "There is no such excerpt.");
    case Table::Note: return translatable("Sentence", "There is no such note.");
    case Table::Figure: return translatable("Sentence", "There is no such figure.");
    case Table::SavedFilter: return translatable("Sentence", "There is no such saved filter.");
    case Table::Reported: return translatable("Sentence", "There is no such reported number.");
    }
    return {};
}

Sentence thingWords(RowNames& names, Table table, const KnownRow& row)
{
    const auto at = [&](std::string_view column, Table target) {
        return names.name(target, numberIn(row, column));
    };
    const auto own = [&] { return names.name(table, numberIn(row, "id")); };
    const auto by = byReviewer(names, row);
    switch (table) {
    case Table::Coding:
        return {translatable("Sentence", "%1 of %2%3"),
                {at("code", Table::Code), at("paper", Table::Paper), by}};
    case Table::Answer:
        return {translatable("Sentence", "%1 of %2%3"),
                {at("dimension", Table::Dimension), at("paper", Table::Paper), by}};
    case Table::Decision:
        return {translatable("Sentence", "Decision on %1%2 (%3)"),
                {at("paper", Table::Paper), by, stageWords(textIn(row, "stage"))}};
    case Table::PaperText: return {translatable("Sentence", "Abstract of %1"), {own()}};
    case Table::CodingDetail: return {translatable("Sentence", "Words for %1"), {own()}};
    case Table::Claim:
    case Table::Note: {
        const Sentence thing{"%1 %2", {noun(table), own()}};
        return numberIn(row, "paper") == 0
            ? Sentence{"%1%2", {thing, by}}
            : Sentence{translatable("Sentence", "%1 on %2%3"), {thing, at("paper", Table::Paper), by}};
    }
    default: return {"%1 %2", {noun(table), own()}};
    }
}

}
