#include "core/coding/history_words.h"

#include "core/base/text.h"
#include "core/coding/thing_words.h"
#include "core/review/settings.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

namespace alidade::coding {

namespace {

using store::Operation;
using store::Table;

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
        , m_row(names.find(table, id).value_or(KnownRow()))
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
        case Table::Setting: return protocolText();
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
        default: return plain();
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
    std::string value(std::string_view column, const store::Value& value)
    {
        return valueWords(m_names, m_table, m_row, column, value);
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
    std::string plain() { return subject() + " " + std::string(verb(m_operation)); }
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

    /// The id behind `prefix` in the name of a setting, or 0 where it is another setting.
    std::int64_t settingOn(std::string_view prefix) const
    {
        const auto name = textIn(m_row, "name");
        std::int64_t id = 0;
        if (m_table == Table::Setting && name.starts_with(prefix)) {
            std::from_chars(name.data() + prefix.size(), name.data() + name.size(), id);
        }
        return id;
    }

    /// Settings of a second look (core/screening/second_look.h) are about a decision or a criterion.
    std::string protocolText()
    {
        if (const auto id = settingOn(setting::LOOK_AGAIN); id != 0) {
            return "Second look at the " + m_names.name(Table::Decision, id)
                + (m_operation == Operation::Delete ? ": done" : ": asked for");
        }
        if (const auto id = settingOn(setting::CRITERION_BEFORE); id != 0) {
            return "Earlier wording of " + m_names.name(Table::Criterion, id) + " "
                + std::string(verb(m_operation));
        }
        return plain();
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
        if (isSilentColumn(column)) {
            return true;
        }
        if (settingOn(setting::LOOK_AGAIN) != 0
            || (settingOn(setting::CRITERION_BEFORE) != 0 && column == "name")) {
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

/// Puts the rows together that are one thing.
class Gathering
{
public:
    /// Takes at most `most` things.
    explicit Gathering(std::size_t most)
        : m_most(most)
    {
    }

    /// False where there is no more room.
    bool take(const store::RowChange& change)
    {
        const std::pair key(wholeOf(change.table), change.id);
        if (!m_things.contains(key)) {
            if (m_things.size() >= m_most) {
                return false;
            }
            // until the row itself comes by, its words are a change of it
            m_things[key].operation = Operation::Update;
        }
        auto& thing = m_things[key];
        if (change.table == key.first) {
            thing.operation = change.operation;
            thing.rows.insert(thing.rows.begin(), change);
        } else {
            thing.rows.push_back(change);
        }
        return true;
    }

    /// At most `most` of them, of one paper where that is asked for.
    EntryWords words(RowNames& names, std::size_t most, std::optional<PaperId> paper = {}) const
    {
        EntryWords words;
        for (const auto& [key, thing] : m_things) {
            Wording wording(names, key.first, key.second, thing);
            const auto owner = wording.paper();
            if (paper && owner != paper) {
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

private:
    std::size_t m_most;
    std::map<std::pair<Table, std::int64_t>, Thing> m_things;
};

}

EntryWords wordsOf(
    const Review& review, RowNames& names, store::EntryId entry, std::size_t most, const ChangeFilter& filter)
{
    // which things are the paper's is known when all of their rows are
    Gathering gathering(filter.paper ? std::numeric_limits<std::size_t>::max() : most);
    bool isCut = false;
    const auto take = [&](const store::RowChange& change) {
        if ((filter.subject && subjectOf(change.table) != *filter.subject)
            || (filter.paper && isOfOthers(change, *filter.paper))) {
            return;
        }
        isCut = !gathering.take(change) || isCut;
    };
    review.journal().forEachPart(entry, false, [&](std::string_view changeset) {
        if (!isCut) {
            store::forEachChange(review.database(), changeset, take);
        }
    });
    auto words = gathering.words(names, most, filter.paper);
    words.isCut = words.isCut || isCut;
    return words;
}

EntryWords wordsOf(RowNames& names, std::span<const store::RowChange> changes, std::size_t most)
{
    Gathering gathering(most);
    bool isCut = false;
    for (const auto& change : changes) {
        isCut = !gathering.take(change) || isCut;
    }
    auto words = gathering.words(names, most);
    words.isCut = words.isCut || isCut;
    return words;
}

}
