#pragma once

#include "core/base/sentence.h"
#include "core/review/journal_rows.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace alidade::coding {

/// Names rows for people, also rows that are gone: `[14]`, `Binary size / Monomorphization`, `Shane Panter`.
/// Names are kept until forget() is called, which is due after every change of the review.
class RowNames
{
public:
    explicit RowNames(const Review& review)
        : m_rows(review)
    {
    }
    /// For a review of which a copy lies beside: rows that are in the copy alone are called as they are
    /// there.
    RowNames(const store::Database& database, const store::Database& beside)
        : m_rows(database)
        , m_beside(beside)
    {
    }

    /// What the row is called; `?` for one that nothing is known of.
    Sentence name(store::Table table, std::int64_t id);
    /// What a column's value says: the name of the row that it points at, or the value in plain words; empty
    /// for nothing.
    Sentence value(std::string_view column, const store::Value& value);

    /// The row as it is, or as it was when it was last there.
    std::optional<KnownRow> find(store::Table table, std::int64_t id);
    JournalRows& rows() { return m_rows; }
    void forget() { m_names.clear(); }

private:
    Sentence named(store::Table table, const KnownRow& row);

    JournalRows m_rows;
    std::optional<JournalRows> m_beside;
    std::map<std::pair<store::Table, std::int64_t>, Sentence> m_names;
};

/// The text in a column of a known row, empty where it holds none; the number, 0 where it holds none.
std::string textIn(const KnownRow& row, std::string_view column);
std::int64_t numberIn(const KnownRow& row, std::string_view column);

}
