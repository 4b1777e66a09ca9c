#include "core/coding/history_words.h"

#include "core/base/text.h"
#include "core/review/settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace alidade::coding {

namespace {

using store::Operation;
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

/// The row whose thing this one is a part of.
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

std::string_view verb(Operation operation)
{
    switch (operation) {
    case Operation::Insert: return "added";
    case Operation::Update: return "changed";
    case Operation::Delete: return "removed";
    }
    return {};
}

/// A thing while its rows are gathered.
struct Thing {
    Operation operation = Operation::Update;
    std::vector<store::RowChange> rows;
};

class Wording
{
public:
    Wording(RowNames& names, Table table, std::int64_t id, const Thing& thing)
        : m_names(names)
        , m_table(table)
        , m_operation(thing.operation)
        , m_row(names.rows().find(table, id).value_or(KnownRow()))
    {
        // what the entry itself says counts more than what the row holds now
        for (const auto& change : thing.rows) {
            for (const auto& column : change.columns) {
                if (change.table == table) {
                    m_row[column.column] = m_operation == Operation::Delete ? column.before : column.after;
                }
            }
        }
        m_row["id"] = id;
    }

    std::optional<PaperId> paper() const
    {
        const auto column = store::paperColumn(m_table);
        const auto id = column.empty() ? 0 : numberIn(m_row, column);
        return id == 0 ? std::nullopt : std::optional(PaperId{id});
    }

    std::string sentence()
    {
        switch (m_table) {
        case Table::Coding: return coding();
        case Table::Decision: return decision();
        case Table::Answer: return answer();
        case Table::Excerpt:
            return subject()
                + (numberIn(m_row, "coding") != 0 ? " for " + at("coding", Table::Coding)
                                                  : " for the claim " + at("claim", Table::Claim))
                + " " + std::string(verb(m_operation));
        case Table::Attachment:
            return subject()
                + (m_operation == Operation::Insert       ? " attached to "
                       : m_operation == Operation::Delete ? " let go from "
                                                          : " changed, of ")
                + at("paper", Table::Paper);
        case Table::Claim:
        case Table::Note: return subject() + about() + " " + std::string(verb(m_operation)) + by();
        case Table::Code:
            return subject() + " of " + at("dimension", Table::Dimension) + " "
                + std::string(verb(m_operation));
        default: return subject() + " " + std::string(verb(m_operation));
        }
    }

    std::vector<FieldWords> fields(const Thing& thing)
    {
        std::vector<FieldWords> list;
        for (const auto& change : thing.rows) {
            for (const auto& column : change.columns) {
                if (isSilent(column.column)) {
                    continue;
                }
                FieldWords words{fieldName(change.table, column.column),
                                 value(column.column, column.before),
                                 value(column.column, column.after)};
                if (words.before != words.after) {
                    const bool isName = column.column == "label" || column.column == "name";
                    list.insert(isName ? list.begin() : list.end(), std::move(words));
                }
            }
        }
        return list;
    }

private:
    /// One setting holds a row's id, as text like all settings.
    std::string value(std::string_view column, const store::Value& value)
    {
        auto words = m_names.value(column, value);
        if (m_table == Table::Setting && column == "value" && textIn(m_row, "name") == setting::LEAD) {
            std::int64_t id = 0;
            std::from_chars(words.data(), words.data() + words.size(), id);
            return id == 0 ? words : m_names.name(Table::Reviewer, id);
        }
        return words;
    }

    std::string at(std::string_view column, Table table)
    {
        return m_names.name(table, numberIn(m_row, column));
    }

    std::string own()
    {
        // an entry's own words: the label it took away, not the one of today
        const auto text = [&](std::string_view column) { return textIn(m_row, column); };
        switch (m_table) {
        case Table::Dimension:
        case Table::Metric:
            if (!text("label").empty()) {
                return text("label");
            }
            break;
        case Table::Paper:
            if (!text("label").empty() && !text("title").empty()) {
                return text("label") + " " + text("title");
            }
            break;
        default: break;
        }
        return m_names.name(m_table, numberIn(m_row, "id"));
    }

    std::string subject() { return std::string(noun(m_table)) + " " + own(); }
    std::string by()
    {
        return numberIn(m_row, "reviewer") == 0 ? std::string() : " by " + at("reviewer", Table::Reviewer);
    }
    /// What a note or a claim is on.
    std::string about()
    {
        if (numberIn(m_row, "paper") != 0) {
            return " on " + at("paper", Table::Paper);
        }
        return numberIn(m_row, "code") != 0 ? " on " + at("code", Table::Code) : std::string();
    }

    std::string coding()
    {
        const auto code = at("code", Table::Code);
        const auto paper = at("paper", Table::Paper);
        switch (m_operation) {
        case Operation::Insert: return code + " given to " + paper + by();
        case Operation::Delete: return code + " taken from " + paper + ", given" + by();
        case Operation::Update: break;
        }
        return code + " of " + paper + ", given" + by() + ", changed";
    }

    std::string decision()
    {
        const auto verdict = textIn(m_row, "verdict");
        const auto stage = textIn(m_row, "stage") == "full-text" ? "full text" : "title and abstract";
        const auto said = verdict == "include" ? "included"
            : verdict == "exclude"             ? "excluded"
                                               : "put aside as maybe";
        const auto words = at("paper", Table::Paper) + " " + said + by() + " (" + stage + ")";
        switch (m_operation) {
        case Operation::Insert: return words;
        case Operation::Update: return words + ", changed";
        case Operation::Delete: break;
        }
        return words + ": decision removed";
    }

    std::string answer()
    {
        const auto text = m_names.value("text", m_row["text"]);
        const auto number = m_names.value("number", m_row["number"]);
        const auto said = !text.empty() ? text : number.empty() ? "no code applies" : number;
        return at("dimension", Table::Dimension) + " of " + at("paper", Table::Paper) + by() + ": " + said
            + (m_operation == Operation::Insert       ? ""
                   : m_operation == Operation::Update ? ", changed"
                                                      : ", removed");
    }

    /// Whether the sentence says it, or nobody needs to know.
    bool isSilent(std::string_view column) const
    {
        if (std::ranges::find(SILENT, column) != SILENT.end()) {
            return true;
        }
        return m_operation != Operation::Update
            && (column == "position" || column == "extra" || column == "fields" || column == "paper"
                || column == "reviewer" || (m_table == Table::Coding && column == "code")
                || (m_table == Table::Excerpt && (column == "coding" || column == "claim"))
                || (m_table == Table::Decision && (column == "verdict" || column == "stage")));
    }

    RowNames& m_names;
    Table m_table;
    Operation m_operation;
    KnownRow m_row;
};

/// Whether the change itself says that its row belongs to other papers only. Most do, so that of an import of
/// a million papers nothing is kept but what is asked for.
bool isOfOthers(const store::RowChange& change, PaperId paper)
{
    const auto column = store::paperColumn(change.table);
    if (column.empty()) {
        return true;
    }
    if (column == "id") {
        return change.id != paper.value;
    }
    const auto found = std::ranges::find(change.columns, column, &store::ColumnChange::column);
    return found != change.columns.end() && found->before != store::Value(paper.value)
        && found->after != store::Value(paper.value);
}

}

EntryWords wordsOf(
    const Review& review, RowNames& names, store::EntryId entry, std::size_t most, const ChangeFilter& filter)
{
    std::map<std::pair<Table, std::int64_t>, Thing> things;
    EntryWords words;
    const auto take = [&](const store::RowChange& change) {
        const std::pair key(wholeOf(change.table), change.id);
        if ((filter.subject && subjectOf(change.table) != *filter.subject)
            || (filter.paper && isOfOthers(change, *filter.paper))) {
            return;
        }
        if (!things.contains(key)) {
            if (!filter.paper && things.size() >= most) {
                words.isCut = true;
                return;
            }
            // until the row itself comes by, its words are a change of it
            things[key].operation = Operation::Update;
        }
        auto& thing = things[key];
        if (change.table == key.first) {
            thing.operation = change.operation;
            thing.rows.insert(thing.rows.begin(), change);
        } else {
            thing.rows.push_back(change);
        }
    };
    review.journal().forEachPart(entry, false, [&](std::string_view changeset) {
        if (!words.isCut) {
            store::forEachChange(review.database(), changeset, take);
        }
    });
    for (const auto& [key, thing] : things) {
        Wording wording(names, key.first, key.second, thing);
        const auto owner = wording.paper();
        if (filter.paper && owner != filter.paper) {
            continue;
        }
        if (words.changes.size() == most) {
            words.isCut = true;
            break;
        }
        words.changes.push_back(
            {subjectOf(key.first), thing.operation, wording.sentence(), wording.fields(thing), owner});
    }
    return words;
}

}
