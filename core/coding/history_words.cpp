#include "core/coding/history_words.h"

#include "core/coding/change_words.h"
#include "core/coding/thing_words.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace alidade::coding {

namespace {

using store::Operation;
using store::Table;

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
    EntryWords words(RowNames& names, std::size_t most, const ChangeFilter& filter = {}) const
    {
        EntryWords words;
        for (const auto& [key, thing] : m_things) {
            auto change = wordsOf(names, key.first, key.second, thing, filter);
            if (change && words.changes.size() == most) {
                words.isCut = true;
                break;
            }
            if (change) {
                words.changes.push_back(std::move(*change));
            }
        }
        return words;
    }

private:
    std::size_t m_most;
    std::map<std::pair<Table, std::int64_t>, ChangedThing> m_things;
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
    auto words = gathering.words(names, most, filter);
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
