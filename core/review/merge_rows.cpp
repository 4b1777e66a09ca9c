#include "core/review/merger.h"

#include <deque>

namespace alidade::merging {

namespace {

using store::RowKey;
using store::RowValues;

constexpr std::size_t BETWEEN_WORDS = 256; ///< rows

/// Where both have news of a row and both have the row.
void mergeChanged(
    Merger& merger, const RowKey& key, const Before& before, const RowValues& mine, const RowValues& theirs)
{
    auto merged = mergedColumns(merger.rows(), key.table, before, mine, theirs);
    const bool isDisputed = !merged.disputed.empty();
    if (isDisputed) {
        // where the copies were merged crosswise, what stands here already tells nothing
        const auto& base = before.mine == mine ? before.theirs : before.mine;
        if (merger.ask(key, base, mine, theirs, merged.disputed) == MergeSide::Theirs) {
            for (const auto place : merged.disputed) {
                merged.row[place] = theirs[place];
            }
        }
    }
    if (!isDisputed && merged.row != mine) {
        ++merger.report().news;
    }
    if (isDisputed || (merged.row != mine && merged.row != theirs)) {
        merger.settle(key, merged.row);
    } else if (merged.row != mine) {
        merger.take(key, merged.row);
    }
}

void mergeRow(Merger& merger, const RowKey& key)
{
    const auto mine = merger.original(MergeSide::Mine, key);
    const auto theirs = merger.original(MergeSide::Theirs, key);
    if (mine == theirs) {
        if (mine) {
            ++merger.report().same;
        }
        return;
    }
    if (!merger.copy(MergeSide::Mine).news.rows.contains(key)) {
        ++merger.report().news;
        merger.take(key, theirs);
        return;
    }
    const auto before = merger.before(key);
    const bool isKnown = before.mine == before.theirs;
    if (isKnown && theirs == before.theirs) {
        return;
    }
    if (isKnown && mine == before.mine) {
        ++merger.report().news;
        merger.take(key, theirs);
    } else if (mine && theirs) {
        mergeChanged(merger, key, before, *mine, *theirs);
    } else {
        merger.doubts()[key] = {mine ? MergeSide::Theirs : MergeSide::Mine, true};
        if (theirs) {
            merger.take(key, theirs);
        }
    }
}

/// Puts a row back that one side deleted and the other refers to.
void restore(Merger& merger, const RowKey& key)
{
    for (const auto side : {MergeSide::Mine, MergeSide::Theirs}) {
        if (const auto row = merger.original(side, key)) {
            merger.settle(key, row);
            merger.doubts().try_emplace(key, Doubt{other(side), false});
            return;
        }
    }
}

/// What the row refers to that is not there.
std::vector<RowKey> missing(const Merger& merger, const RowKey& key)
{
    std::vector<RowKey> list;
    const auto row = merger.find(key);
    for (const auto& reference : merger.references()) {
        if (!row || reference.from != key.table) {
            continue;
        }
        if (const auto* id = std::get_if<std::int64_t>(&(*row)[reference.column])) {
            if (!merger.rows().contains({reference.to, *id})) {
                list.push_back({reference.to, *id});
            }
        }
    }
    return list;
}

}

void mergeRows(Merger& merger, const std::function<void(double share)>& told)
{
    const auto& news = merger.copy(MergeSide::Theirs).news.rows;
    std::size_t done = 0;
    for (const auto& key : news) {
        mergeRow(merger, key);
        if (++done % BETWEEN_WORDS == 0) {
            told(static_cast<double>(done) / static_cast<double>(news.size()));
        }
    }
    std::deque<RowKey> waiting;
    for (std::size_t i = 0; i < store::TABLE_NAMES.size(); ++i) {
        const auto table = static_cast<store::Table>(i);
        for (const auto id : merger.changed(table)) {
            const RowKey key{table, id};
            const bool isThere = merger.rows().contains(key);
            if (!isThere && merger.isReferred(key)) {
                restore(merger, key);
            }
            waiting.push_back(key);
        }
    }
    for (; !waiting.empty(); waiting.pop_front()) {
        for (const auto& key : missing(merger, waiting.front())) {
            restore(merger, key);
            waiting.push_back(key);
        }
    }
}

}
