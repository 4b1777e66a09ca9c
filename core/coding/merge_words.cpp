#include "core/coding/merge_words.h"

#include "core/coding/thing_words.h"
#include "core/coding/value_words.h"
#include "core/store/rows.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace alidade::coding {

namespace {

using store::Operation;
using store::Table;

/// A change of a merge in the form of the journal: a row that came or went whole, or the columns that differ.
store::RowChange asJournaled(const MergeChange& change, const std::vector<std::string>& columns)
{
    store::RowChange row{change.row.table, change.row.id, change.operation, {}};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto before = change.before ? (*change.before)[i] : store::Value();
        const auto after = change.after ? (*change.after)[i] : store::Value();
        if (change.operation != Operation::Update || before != after) {
            row.columns.push_back({columns[i], before, after});
        }
    }
    return row;
}

std::vector<MergedKind>
kindsOf(const MergeReport& report, const store::TableRows& rows, RowNames& names, std::size_t most)
{
    // what became of each thing: its own row says more than one that is a part of it
    std::map<Table, std::map<std::int64_t, Operation>> things;
    std::map<Table, std::vector<store::RowChange>> told;
    for (const auto& change : report.changes) {
        const auto whole = wholeOf(change.row.table);
        const bool isPart = whole != change.row.table;
        const auto [thing, isNew] =
            things[whole].try_emplace(change.row.id, isPart ? Operation::Update : change.operation);
        if (!isNew && !isPart) {
            thing->second = change.operation;
        }
        if (change.before || change.after) {
            told[whole].push_back(asJournaled(change, rows.columns(change.row.table)));
        }
    }
    std::vector<MergedKind> kinds;
    for (const auto& [table, ids] : things) {
        auto& kind = kinds.emplace_back();
        kind.table = table;
        for (const auto& [id, operation] : ids) {
            switch (operation) {
            case Operation::Insert: ++kind.added; break;
            case Operation::Update: ++kind.changed; break;
            case Operation::Delete: ++kind.removed; break;
            }
        }
        kind.things = wordsOf(names, told[table], most).changes;
    }
    return kinds;
}

KnownRow known(const std::vector<std::string>& columns, const store::RowValues& values)
{
    KnownRow row;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        row.emplace(columns[i], values[i]);
    }
    return row;
}

Absence absenceOf(const MergeConflict& conflict)
{
    if (conflict.mine && conflict.theirs) {
        return Absence::None;
    }
    if (conflict.base) {
        return Absence::Removed;
    }
    switch (conflict.row.table) {
    case Table::Coding: return Absence::NoCode;
    case Table::NotDuplicate: return Absence::OnePaper;
    default: return Absence::NotThere;
    }
}

class ConflictWording
{
public:
    ConflictWording(RowNames& mine, RowNames& theirs, const MergeConflict& conflict)
        : m_mine(mine)
        , m_theirs(theirs)
        , m_conflict(conflict)
    {
    }

    ConflictWords words()
    {
        ConflictWords words;
        words.isMine = m_conflict.mine.has_value();
        words.isTheirs = m_conflict.theirs.has_value();
        words.absence = absenceOf(m_conflict);
        const auto& any = m_conflict.base ? m_conflict.base
            : m_conflict.mine             ? m_conflict.mine
                                          : m_conflict.theirs;
        if (any) {
            const auto row = known(m_conflict.columns, *any);
            words.thing = thingWords(m_conflict.mine || m_conflict.base ? m_mine : m_theirs, table(), row);
            const auto column = store::paperColumn(table());
            const auto paper = column.empty() ? 0 : numberIn(row, column);
            words.paper = paper == 0 ? std::nullopt : std::optional(PaperId{paper});
        }
        for (const auto place : places()) {
            ConflictField field{fieldName(table(), m_conflict.columns[place]),
                                value(m_mine, m_conflict.base, place),
                                value(m_mine, m_conflict.mine, place),
                                value(m_theirs, m_conflict.theirs, place)};
            const bool isSaid = !field.base.isEmpty() || !field.mine.isEmpty() || !field.theirs.isEmpty();
            if (isSaid && (field.mine != field.theirs || words.absence != Absence::None)) {
                words.fields.push_back(std::move(field));
            }
        }
        return words;
    }

private:
    Table table() const { return m_conflict.row.table; }

    /// The columns that are shown, names first.
    std::vector<std::size_t> places() const
    {
        std::vector<std::size_t> places = m_conflict.disputed;
        if (places.empty()) {
            places.resize(m_conflict.columns.size());
            std::iota(places.begin(), places.end(), std::size_t{0});
        }
        std::erase_if(places, [&](std::size_t place) { return isSilentColumn(m_conflict.columns[place]); });
        std::ranges::stable_partition(places, [&](std::size_t place) {
            return m_conflict.columns[place] == "label" || m_conflict.columns[place] == "name";
        });
        return places;
    }

    Sentence value(RowNames& names, const std::optional<store::RowValues>& row, std::size_t place) const
    {
        return row ? valueWords(
                   names, table(), known(m_conflict.columns, *row), m_conflict.columns[place], (*row)[place])
                   : Sentence();
    }

    RowNames& m_mine;
    RowNames& m_theirs;
    const MergeConflict& m_conflict;
};

}

MergeWords wordsOf(const MergeReport& report,
                   const store::Database& mine,
                   const store::Database& theirs,
                   std::size_t most)
{
    RowNames namesHere(mine, theirs);
    RowNames namesThere(theirs, mine);
    MergeWords words;
    words.kinds = kindsOf(report, store::TableRows(mine), namesThere, most);
    for (const auto& conflict : report.conflicts) {
        words.conflicts.push_back(ConflictWording(namesHere, namesThere, conflict).words());
    }
    return words;
}

}
