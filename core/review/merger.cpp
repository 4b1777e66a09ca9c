#include "core/review/merger.h"

#include "core/review/settings.h"

#include <algorithm>
#include <array>
#include <deque>

namespace alidade::merging {

namespace {

using store::RowKey;
using store::RowValues;
using store::Table;

/// References that may be empty, but without which the row says nothing.
struct Support {
    Table table;
    std::string_view column;
};
constexpr std::array SUPPORTS = {
    Support{Table::Excerpt, "coding"}, Support{Table::Excerpt, "claim"}, Support{Table::Claim, "paper"}};

bool mayBeEmptied(const store::Reference& reference)
{
    return reference.isOptional
        && std::none_of(SUPPORTS.begin(), SUPPORTS.end(), [&](const Support& support) {
               return support.table == reference.from && support.column == reference.name;
           });
}

}

Merger::Merger(store::Transaction& transaction,
               const Copy& mine,
               const Copy& theirs,
               const MergeChoice& choice,
               MergeReport& report,
               const MergeWatch& watch)
    : m_transaction(transaction)
    , m_mine(mine)
    , m_theirs(theirs)
    , m_choice(choice)
    , m_report(report)
    , m_watch(watch)
    , m_rows(transaction.database())
    , m_references(store::references(transaction.database()))
{
}

void Merger::progress(double share) const
{
    if (m_watch && !m_watch(share)) {
        throw store::Failure({ErrorCode::Cancelled,
                              translatable("Sentence", "The merge was stopped; nothing was changed."),
                              {}});
    }
}

std::optional<RowValues> Merger::original(MergeSide side, const RowKey& key) const
{
    return copy(side).rows.find(key);
}

void Merger::write(const RowKey& key, const std::optional<RowValues>& row)
{
    if (row) {
        m_rows.put(key.table, *row);
    } else {
        m_rows.erase(key);
    }
    m_changed.insert(key);
    if (++m_writes % store::Transaction::ROWS_A_PART == 0) {
        m_transaction.split();
    }
}

void Merger::take(const RowKey& key, const std::optional<RowValues>& row)
{
    write(key, row);
}

void Merger::settle(const RowKey& key, const std::optional<RowValues>& row)
{
    write(key, row);
    m_settled.insert(key);
}

std::vector<std::int64_t> Merger::changed(Table table) const
{
    std::vector<std::int64_t> ids;
    for (auto key = m_changed.lower_bound({table, std::numeric_limits<std::int64_t>::min()});
         key != m_changed.end() && key->table == table;
         ++key) {
        ids.push_back(key->id);
    }
    return ids;
}

bool Merger::isReferred(const RowKey& key) const
{
    return std::any_of(m_references.begin(), m_references.end(), [&](const store::Reference& reference) {
        return reference.to == key.table && !m_rows.referring(reference, key.id).empty();
    });
}

void Merger::remove(const RowKey& key, std::optional<MergeSide> inFavour)
{
    std::deque<RowKey> waiting = {key};
    for (; !waiting.empty(); waiting.pop_front()) {
        const auto gone = waiting.front();
        settle(gone, std::nullopt);
        for (const auto& reference : m_references) {
            if (reference.to != gone.table) {
                continue;
            }
            for (const auto id : m_rows.referring(reference, gone.id)) {
                const RowKey referring{reference.from, id};
                auto favoured = inFavour ? original(*inFavour, referring) : std::nullopt;
                if (favoured && (*favoured)[reference.column] != store::Value(gone.id)) {
                    auto row = find(referring).value();
                    for (const auto place : columnsWith(m_rows, reference.from, reference.column)) {
                        row[place] = (*favoured)[place];
                    }
                    settle(referring, row);
                } else if (mayBeEmptied(reference)) {
                    auto row = find(referring).value();
                    row[reference.column] = {};
                    settle(referring, row);
                } else {
                    waiting.push_back(referring);
                }
            }
        }
    }
}

void Merger::repoint(const RowKey& from, std::int64_t to)
{
    for (const auto& reference : m_references) {
        if (reference.to != from.table) {
            continue;
        }
        for (const auto id : m_rows.referring(reference, from.id)) {
            const RowKey referring{reference.from, id};
            const bool isPart = reference.column == 0; // its own id is that of what it belongs to
            if (isPart && m_rows.contains({reference.from, to})) {
                fold(reference.from, to, id);
                continue;
            }
            auto row = find(referring).value();
            row[reference.column] = to;
            if (isPart) {
                settle(referring, std::nullopt);
            }
            settle({reference.from, isPart ? to : id}, row);
        }
    }
}

void Merger::fold(Table table, std::int64_t stays, std::int64_t goes)
{
    const RowKey keep{table, stays};
    const RowKey drop{table, goes};
    auto kept = find(keep).value();
    auto dropped = find(drop).value();
    dropped.front() = keep.id;
    auto known = before(drop);
    if (!known.mine && !known.theirs) {
        known = before(keep);
    }
    const auto keptBy = sideOf(keep);
    const auto droppedBy = sideOf(drop);
    const bool areSwapped = keptBy == MergeSide::Theirs || droppedBy == MergeSide::Mine;
    const auto& mine = areSwapped ? dropped : kept;
    const auto& theirs = areSwapped ? kept : dropped;
    auto merged = mergedColumns(m_rows, table, known, mine, theirs);
    if (!merged.disputed.empty() && keptBy == droppedBy) {
        merged.row = kept; // nobody can be asked whose word counts
    } else if (!merged.disputed.empty()
               && ask(keep, known.mine, mine, theirs, merged.disputed) == MergeSide::Theirs) {
        for (const auto place : merged.disputed) {
            merged.row[place] = theirs[place];
        }
    }
    repoint(drop, keep.id);
    settle(drop, std::nullopt);
    settle(keep, merged.row);
    m_doubts.erase(drop);
}

MergeSide Merger::ask(const RowKey& key,
                      std::optional<RowValues> base,
                      std::optional<RowValues> mine,
                      std::optional<RowValues> theirs,
                      std::vector<std::size_t> disputed)
{
    const auto& conflict = m_report.conflicts.emplace_back(MergeConflict{key,
                                                                         m_rows.columns(key.table),
                                                                         std::move(base),
                                                                         std::move(mine),
                                                                         std::move(theirs),
                                                                         std::move(disputed)});
    const auto choice = m_choice(conflict);
    if (!choice) {
        ++m_report.open;
    }
    return choice.value_or(MergeSide::Mine);
}

std::optional<MergeSide> Merger::sideOf(const RowKey& key) const
{
    const auto pick = [](bool mine, bool theirs) -> std::optional<MergeSide> {
        if (mine == theirs) {
            return std::nullopt;
        }
        return mine ? MergeSide::Mine : MergeSide::Theirs;
    };
    const bool inMine = m_mine.rows.contains(key);
    const bool inTheirs = m_theirs.rows.contains(key);
    return inMine && inTheirs ? pick(m_mine.news.rows.contains(key), m_theirs.news.rows.contains(key))
                              : pick(inMine, inTheirs);
}

Before Merger::before(const RowKey& key) const
{
    const auto mine = m_mine.bases.find(key);
    const auto theirs = m_theirs.bases.find(key);
    if (mine == m_mine.bases.end() || theirs == m_theirs.bases.end()) {
        return {};
    }
    return {mine->second, theirs->second};
}

}
