#include "core/coding/change_words.h"

#include "core/base/number.h"
#include "core/coding/entry_name.h"
#include "core/coding/thing_words.h"
#include "core/coding/value_words.h"
#include "core/review/settings.h"

#include <utility>

namespace alidade::coding {

namespace {

using store::Operation;
using store::Table;

/// `thing` and what became of it.
Sentence become(Operation operation, Sentence thing)
{
    switch (operation) {
    case Operation::Insert: return {translatable("Sentence", "%1 added"), {std::move(thing)}};
    case Operation::Update: return {translatable("Sentence", "%1 changed"), {std::move(thing)}};
    case Operation::Delete: return {translatable("Sentence", "%1 removed"), {std::move(thing)}};
    }
    return {};
}

class Wording
{
public:
    Wording(RowNames& names, Table table, std::int64_t id, const ChangedThing& thing)
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

    Sentence sentence()
    {
        switch (m_table) {
        case Table::Coding: return coding();
        case Table::Decision: return decision();
        case Table::Setting: return protocolText();
        case Table::Answer: return answer();
        case Table::Excerpt: return excerpt();
        case Table::Attachment: return attachment();
        case Table::Claim:
        case Table::Note: return {"%1%2", {become(m_operation, {"%1%2", {subject(), about()}}), by()}};
        case Table::Code:
            return become(
                m_operation,
                {translatable("Sentence", "%1 of %2"), {subject(), at("dimension", Table::Dimension)}});
        default: return plain();
        }
    }

    /// All that may be said of a decision that is kept back, and of what else is.
    Sentence hidden()
    {
        if (m_table != Table::Decision) {
            return {translatable("Sentence", "Coding of %1%2, to be seen when you have coded the paper too"),
                    {at("paper", Table::Paper), by()}};
        }
        return {translatable("Sentence", "Decision on %1%2 (%3), to be seen when two have decided"),
                {at("paper", Table::Paper), by(), stageWords(textIn(m_row, "stage"))}};
    }

    std::vector<FieldWords> fields(const ChangedThing& thing)
    {
        std::vector<FieldWords> list;
        for (const auto& change : thing.rows) {
            for (const auto& column : change.columns) {
                if (isSilent(column.column)) {
                    continue;
                }
                if (isObject(column.column)) {
                    addMembers(change.table, column, list);
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
    /// Whether the column holds members of JSON, which are told one by one.
    bool isObject(std::string_view column) const
    {
        return m_table == Table::Figure && (column == "question" || column == "style");
    }

    static void addMembers(Table table, const store::ColumnChange& column, std::vector<FieldWords>& list)
    {
        for (auto& change : memberChanges(column.before, column.after)) {
            list.push_back({{"%1: %2", {fieldName(table, column.column), std::move(change.member)}},
                            std::move(change.before),
                            std::move(change.after)});
        }
    }

    Sentence value(std::string_view column, const store::Value& value)
    {
        return valueWords(m_names, m_table, m_row, column, value);
    }

    Sentence at(std::string_view column, Table table) { return m_names.name(table, numberIn(m_row, column)); }

    Sentence own()
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

    Sentence subject() { return {"%1 %2", {noun(m_table), own()}}; }
    Sentence plain() { return become(m_operation, subject()); }
    Sentence by() { return byReviewer(m_names, m_row); }
    /// What a note or a claim is on.
    Sentence about()
    {
        const Words on = translatable("Sentence", " on %1");
        if (numberIn(m_row, "paper") != 0) {
            return {on, {at("paper", Table::Paper)}};
        }
        return numberIn(m_row, "code") != 0 ? Sentence{on, {at("code", Table::Code)}} : Sentence();
    }

    Sentence excerpt()
    {
        return become(
            m_operation,
            numberIn(m_row, "coding") != 0
                ? Sentence{translatable("Sentence", "%1 for %2"), {subject(), at("coding", Table::Coding)}}
                : Sentence{translatable("Sentence", "%1 for the claim %2"),
                           {subject(), at("claim", Table::Claim)}});
    }

    Sentence attachment()
    {
        const auto words = [&] {
            switch (m_operation) {
            case Operation::Insert: return translatable("Sentence", "%1 attached to %2");
            case Operation::Delete: return translatable("Sentence", "%1 let go from %2");
            case Operation::Update: break;
            }
            return translatable("Sentence", "%1 changed, of %2");
        }();
        return {words, {subject(), at("paper", Table::Paper)}};
    }

    Sentence coding()
    {
        const auto words = [&] {
            switch (m_operation) {
            case Operation::Insert: return translatable("Sentence", "%1 given to %2%3");
            case Operation::Delete: return translatable("Sentence", "%1 taken from %2, given%3");
            case Operation::Update: break;
            }
            return translatable("Sentence", "%1 of %2, given%3, changed");
        }();
        return {words, {at("code", Table::Code), at("paper", Table::Paper), by()}};
    }

    Sentence decision()
    {
        const auto verdict = textIn(m_row, "verdict");
        const auto words = verdict == "include" ? translatable("Sentence", "%1 included%2 (%3)")
            : verdict == "exclude"              ? translatable("Sentence", "%1 excluded%2 (%3)")
                                                : translatable("Sentence", "%1 put aside as maybe%2 (%3)");
        const Sentence said{words, {at("paper", Table::Paper), by(), stageWords(textIn(m_row, "stage"))}};
        switch (m_operation) {
        case Operation::Insert: return said;
        case Operation::Update: return {translatable("Sentence", "%1, changed"), {said}};
        case Operation::Delete: break;
        }
        return {translatable("Sentence", "%1: decision removed"), {said}};
    }

    /// The id behind `prefix` in the name of a setting, or 0 where it is another setting.
    std::int64_t settingOn(std::string_view prefix) const
    {
        const auto name = textIn(m_row, "name");
        return m_table == Table::Setting && name.starts_with(prefix)
            ? numberFrom<std::int64_t>(std::string_view(name).substr(prefix.size())).value_or(0)
            : 0;
    }

    /// Settings of the screening (core/screening/second_look.h, retrieval.h) are about a decision or a
    /// criterion.
    Sentence protocolText()
    {
        if (const auto id = settingOn(setting::LOOK_AGAIN); id != 0) {
            return {m_operation == Operation::Delete
                        ? translatable("Sentence", "Second look at the %1: done")
                        : translatable("Sentence", "Second look at the %1: asked for"),
                    {m_names.name(Table::Decision, id)}};
        }
        if (const auto id = settingOn(setting::CRITERION_BEFORE); id != 0) {
            return become(
                m_operation,
                {translatable("Sentence", "Earlier wording of %1"), {m_names.name(Table::Criterion, id)}});
        }
        if (const auto id = settingOn(setting::NOT_RETRIEVED); id != 0) {
            return {m_operation == Operation::Delete
                        ? translatable("Sentence", "%1 no longer means that a report was not retrieved")
                        : translatable("Sentence", "%1 means that a report was not retrieved"),
                    {m_names.name(Table::Criterion, id)}};
        }
        return plain();
    }

    Sentence answer()
    {
        const auto text = m_names.value("text", m_row["text"]);
        const auto number = m_names.value("number", m_row["number"]);
        const auto said = !text.isEmpty() ? text
            : number.isEmpty()            ? Sentence(translatable("Sentence", "no code applies"))
                                          : number;
        const Sentence words{translatable("Sentence", "%1 of %2%3: %4"),
                             {at("dimension", Table::Dimension), at("paper", Table::Paper), by(), said}};
        switch (m_operation) {
        case Operation::Insert: return words;
        case Operation::Update: return {translatable("Sentence", "%1, changed"), {words}};
        case Operation::Delete: break;
        }
        return {translatable("Sentence", "%1, removed"), {words}};
    }

    /// Whether the sentence says it, or nobody needs to know.
    bool isSilent(std::string_view column) const
    {
        if (isSilentColumn(column)) {
            return true;
        }
        if (settingOn(setting::LOOK_AGAIN) != 0 || settingOn(setting::NOT_RETRIEVED) != 0
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

}

std::optional<ChangeWords>
wordsOf(RowNames& names, Table table, std::int64_t id, const ChangedThing& thing, const ChangeFilter& filter)
{
    Wording wording(names, table, id, thing);
    const auto owner = wording.paper();
    if (filter.paper && owner != filter.paper) {
        return {};
    }
    if (filter.blindness != nullptr && isHidden(names, *filter.blindness, thing.rows.front())) {
        return ChangeWords{subjectOf(table), thing.operation, wording.hidden(), {}, owner};
    }
    return ChangeWords{subjectOf(table), thing.operation, wording.sentence(), wording.fields(thing), owner};
}

}
