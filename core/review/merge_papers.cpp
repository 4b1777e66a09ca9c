#include "core/review/merger.h"
#include "core/review/paper.h"
#include "core/review/rules.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace alidade::merging {

namespace {

using store::RowKey;
using store::Table;

/// The paper for which the records of a paper stand on the side that deleted it: duplicates were merged
/// there.
std::optional<std::int64_t> successor(const Merger& merger, std::int64_t paper, MergeSide deletedBy)
{
    const auto& there = merger.copy(deletedBy);
    auto query =
        merger.copy(other(deletedBy)).database.prepare("SELECT id FROM record WHERE paper = ?1 ORDER BY id");
    query.bind(1, paper);
    const auto column = there.rows.place(Table::Record, "paper");
    while (query.step()) {
        const auto row = there.rows.find({Table::Record, query.integer(0)});
        const auto* now = row ? std::get_if<std::int64_t>(&(*row)[column]) : nullptr;
        if (now != nullptr && *now != paper && merger.rows().contains({Table::Paper, *now})) {
            return *now;
        }
    }
    return std::nullopt;
}

/// What was said of a paper that is a duplicate by now is said of the other one. Where each copy kept the
/// other paper of a pair, the smaller id stays.
void followDuplicates(Merger& merger)
{
    const auto doubts = merger.doubts();
    for (const auto& [key, doubt] : doubts) {
        const auto now = key.table == Table::Paper && merger.doubts().contains(key)
            ? successor(merger, key.id, doubt.deletedBy)
            : std::nullopt;
        if (!now) {
            continue;
        }
        const auto back = doubts.find({Table::Paper, *now});
        if (back != doubts.end() && successor(merger, *now, back->second.deletedBy) == key.id) {
            const auto stays = std::min(key.id, *now);
            merger.fold(Table::Paper, stays, std::max(key.id, *now));
            merger.doubts().erase({Table::Paper, stays});
            continue;
        }
        merger.repoint(key, *now);
        if (!doubt.isChanged) {
            merger.settle(key, std::nullopt);
            merger.doubts().erase(key);
        }
    }
}

/// One copy says that two records are different papers, the other one made them one: where the first is
/// chosen, its records stand for what they stood for there.
void part(Merger& merger, const NotDuplicate& declared)
{
    const RowKey key{Table::NotDuplicate, declared.id.value};
    const auto side = merger.sideOf(key);
    const auto row = merger.find(key);
    const bool isMine = side == MergeSide::Mine;
    if (!side
        || merger.ask(key, std::nullopt, isMine ? row : std::nullopt, isMine ? std::nullopt : row) != *side) {
        merger.remove(key);
        return;
    }
    merger.confirm(key);
    for (const auto record : {declared.record, declared.other}) {
        const RowKey recordKey{Table::Record, record.value};
        const auto original = merger.original(*side, recordKey);
        if (!original) {
            continue;
        }
        const auto column = merger.rows().place(Table::Record, "paper");
        if (const auto* paper = std::get_if<std::int64_t>(&(*original)[column]);
            paper != nullptr && !merger.rows().contains({Table::Paper, *paper})) {
            merger.settle({Table::Paper, *paper}, merger.original(*side, {Table::Paper, *paper}));
        }
        auto now = merger.find(recordKey).value();
        now[column] = (*original)[column];
        merger.settle(recordKey, now);
    }
}

void partDifferent(Merger& merger)
{
    std::set<std::int64_t> broken;
    const auto look = [&](std::string_view condition, std::int64_t id) {
        auto query = merger.database().prepare(
            "SELECT declared.id FROM not_duplicate AS declared JOIN record AS a ON a.id = declared.record"
            " JOIN record AS b ON b.id = declared.other WHERE a.paper = b.paper AND "
            + std::string(condition));
        query.bind(1, id);
        while (query.step()) {
            broken.insert(query.integer(0));
        }
    };
    for (const auto id : merger.changed(Table::NotDuplicate)) {
        look("declared.id = ?1", id);
    }
    for (const auto id : merger.changed(Table::Record)) {
        look("declared.record = ?1", id);
        look("declared.other = ?1", id);
    }
    for (const auto id : broken) {
        if (const auto declared = merger.database().find<NotDuplicate>(NotDuplicateId{id})) {
            part(merger, *declared);
        }
    }
}

}

void mendPapers(Merger& merger)
{
    followDuplicates(merger);
    partDifferent(merger);
    for (const auto& derived : rules::DERIVED) {
        for (const auto cause : merger.changed(derived.cause)) {
            std::map<std::int64_t, store::Value> right;
            {
                auto query = merger.database().prepare(derived.sql);
                query.bind(1, cause);
                while (query.step()) {
                    right.emplace(query.integer(0),
                                  query.isNull(1) ? store::Value() : store::Value(query.integer(1)));
                }
            }
            for (const auto& [id, value] : right) {
                auto row = merger.find({derived.table, id}).value();
                row[merger.rows().place(derived.table, derived.column)] = value;
                merger.settle({derived.table, id}, row);
            }
        }
    }
}

}
