#include "core/review/merge_history.h"

#include "core/store/session.h"

#include <algorithm>

namespace alidade::merging {

namespace {

std::int64_t toggledAt(const store::Entry& entry)
{
    return entry.undoneAt ? std::int64_t{entry.undoneAt->time_since_epoch().count()} : 0;
}

/// Takes a change off a row as it was after it.
void takeBack(const store::RowChange& change,
              const store::TableRows& rows,
              std::optional<store::RowValues>& row)
{
    if (change.operation == store::Operation::Insert) {
        row.reset();
        return;
    }
    if (!row) {
        row.emplace(rows.columns(change.table).size());
        row->front() = change.id;
    }
    for (const auto& column : change.columns) {
        (*row)[rows.place(change.table, column.column)] = column.before;
    }
}

}

History::History(const store::Database& database)
    : m_database(database)
    , m_journal(database)
{
    passOverUndoneMerges(m_journal.entries());
    for (const auto& entry : m_own) {
        see(entry.uid, {toggledAt(entry), !entry.undone});
    }
    for (auto& merged : store::mergedEntries(database)) {
        if (!merged.merge) { // the origin, or what a copy brought that changed no row
            m_uids.insert(merged.uid);
        }
        if (isInForce(merged)) {
            see(merged.uid, {merged.toggled, std::nullopt});
            m_merged.push_back(std::move(merged));
        }
    }
}

/// An undo out of turn that takes back a merge goes with it; one that takes back such an undo, too.
void History::passOverUndoneMerges(const std::vector<store::Entry>& newestFirst)
{
    std::unordered_set<std::int64_t> ofMerges;
    for (auto entry = newestFirst.rbegin(); entry != newestFirst.rend(); ++entry) {
        const bool revertsMerge = entry->reverts && ofMerges.contains(entry->reverts->value);
        if (entry->kind == store::EntryKind::Merge || revertsMerge) {
            ofMerges.insert(entry->id.value);
        }
    }
    std::unordered_set<std::int64_t> reverted;
    for (const auto& entry : newestFirst) {
        m_uids.insert(entry.uid);
        if (!ofMerges.contains(entry.id.value)) {
            m_own.push_back(entry);
        } else if (!entry.undone && !reverted.contains(entry.id.value)) {
            if (entry.reverts) {
                reverted.insert(entry.reverts->value);
            } else {
                m_mergesInForce.insert(entry.id.value);
            }
        }
    }
}

bool History::isInForce(const store::MergedEntry& merged) const
{
    return !merged.merge || m_mergesInForce.contains(merged.merge->value);
}

std::optional<store::EntryId> History::lastMerge() const
{
    const auto newest = std::max_element(m_mergesInForce.begin(), m_mergesInForce.end());
    return newest == m_mergesInForce.end() ? std::nullopt : std::optional(store::EntryId{*newest});
}

void History::see(std::int64_t uid, const Toggle& toggle)
{
    const auto [known, isNew] = m_seen.try_emplace(uid, toggle);
    if (!isNew && known->second.at < toggle.at) {
        known->second = toggle;
    }
}

bool History::hasSeen(std::int64_t uid, const Toggle& toggle) const
{
    const auto known = m_seen.find(uid);
    if (known == m_seen.end()) {
        return false;
    }
    const auto& seen = known->second;
    return seen.at >= toggle.at || (toggle.isInForce && seen.isInForce == toggle.isInForce);
}

bool History::sharesOriginWith(const History& other) const
{
    return std::any_of(
        m_uids.begin(), m_uids.end(), [&](std::int64_t uid) { return other.m_uids.contains(uid); });
}

News History::newsFor(const History& other) const
{
    News news;
    const auto add = [&](NewsItem item) {
        news.rows.insert(item.entry.touched.begin(), item.entry.touched.end());
        news.items.push_back(std::move(item));
    };
    for (const auto& own : m_own) {
        if (other.hasSeen(own.uid, {toggledAt(own), !own.undone})) {
            continue;
        }
        std::set<store::RowKey> touched;
        m_journal.forEachPart(own.id, false, [&](std::string_view part) {
            store::forEachTouched(m_database, part, [&](const store::TouchedRow& row) {
                touched.insert({row.table, row.id});
            });
        });
        add({{0,
              {},
              own.uid,
              toggledAt(own),
              own.at,
              own.reviewer,
              own.label,
              {touched.begin(), touched.end()}},
             own.id,
             true,
             !own.undone});
    }
    for (const auto& merged : m_merged) {
        if (!other.hasSeen(merged.uid, {merged.toggled, std::nullopt})) {
            auto entry = merged;
            entry.touched = store::touchedBy(m_database, merged);
            add({std::move(entry), merged.merge, false, true});
        }
    }
    return news;
}

Bases History::basesBefore(const News& news, const std::set<store::RowKey>& wanted) const
{
    const store::TableRows rows(m_database);
    Bases bases;
    for (const auto& key : wanted) {
        bases.emplace(key, rows.find(key));
    }
    std::map<std::int64_t, std::set<store::RowKey>, std::greater<>> newestFirst;
    for (const auto& item : news.items) {
        if (!item.isInForce || !item.holder) {
            continue;
        }
        auto& told = newestFirst[item.holder->value];
        std::copy_if(item.entry.touched.begin(),
                     item.entry.touched.end(),
                     std::inserter(told, told.end()),
                     [&](const store::RowKey& key) { return wanted.contains(key); });
    }
    for (const auto& [holder, told] : newestFirst) {
        if (told.empty()) {
            continue;
        }
        m_journal.forEachPart({holder}, true, [&, &told = told](std::string_view part) {
            store::forEachChange(m_database, part, [&](const store::RowChange& change) {
                const store::RowKey key{change.table, change.id};
                if (told.contains(key)) {
                    takeBack(change, rows, bases.at(key));
                }
            });
        });
    }
    return bases;
}

void History::addMerged(std::vector<std::pair<store::RowKey, std::int64_t>>& touches) const
{
    for (const auto& merged : m_merged) {
        for (const auto& key : store::touchedBy(m_database, merged)) {
            touches.emplace_back(key, merged.uid);
        }
    }
}

}
