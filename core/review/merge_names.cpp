#include "core/base/number.h"
#include "core/base/text.h"
#include "core/review/merger.h"
#include "core/review/rules.h"
#include "core/review/settings.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <map>
#include <utility>

namespace alidade::merging {

namespace {

using rules::NamePlace;
using store::RowKey;
using store::Table;

/// Those of a list that stand for the same thing, with the smallest id first.
using Twins = std::map<std::string, std::vector<std::int64_t>>;

void foldAll(Merger& merger, const Twins& twins)
{
    for (const auto& [key, ids] : twins) {
        for (std::size_t i = 1; i < ids.size(); ++i) {
            merger.fold(Table::Reviewer, ids.front(), ids[i]);
        }
    }
}

Twins byName(const store::Database& database)
{
    Twins twins;
    database.forEach<Reviewer>([&](const Reviewer& row) { twins[folded(row.name)].push_back(row.id.value); });
    return twins;
}

Twins consensusByRole(const store::Database& database)
{
    Twins twins;
    database.forEach<Reviewer>([&](const Reviewer& row) { twins[""].push_back(row.id.value); },
                               "WHERE role = 'consensus' ORDER BY id");
    return twins;
}

std::optional<Setting> settingNamed(const store::Database& database, std::string_view name)
{
    auto found = database.all<Setting>("WHERE name = ?1", std::string(name));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

/// A row that one of the copies has, put back where it is wanted and gone.
void bringBack(Merger& merger, const RowKey& key)
{
    for (const auto side : {MergeSide::Mine, MergeSide::Theirs}) {
        const auto row = merger.original(side, key);
        if (row && !merger.rows().contains(key)) {
            merger.settle(key, row);
        }
    }
}

/// The reviewer whose word counts, where the rule asks for one, and that one's row.
void mendLead(Merger& merger, const std::map<std::int64_t, std::int64_t>& folded)
{
    const auto rule = settingNamed(merger.database(), setting::RULE);
    for (const auto side : {MergeSide::Mine, MergeSide::Theirs}) {
        const auto lead = settingNamed(merger.copy(side).database, setting::LEAD);
        if (rule && rule->value == setting::RULE_LEAD && lead) {
            bringBack(merger, {Table::Setting, lead->id.value});
        }
    }
    const auto lead = settingNamed(merger.database(), setting::LEAD);
    if (!lead) {
        return;
    }
    const auto id = numberFrom<std::int64_t>(lead->value).value_or(0);
    if (const auto now = folded.find(id); now != folded.end()) {
        const RowKey key{Table::Setting, lead->id.value};
        auto row = merger.find(key).value();
        row[merger.rows().place(Table::Setting, "value")] = std::to_string(now->second);
        merger.settle(key, row);
    } else {
        bringBack(merger, {Table::Reviewer, id});
    }
}

/// Whether one of the copies changed such rows: so it is asked alike whichever is merged into which.
bool hasNewsOf(const Merger& merger, Table table)
{
    return std::ranges::any_of(std::array{MergeSide::Mine, MergeSide::Theirs}, [&](MergeSide side) {
        const auto& news = merger.copy(side).news.rows;
        const auto first = news.lower_bound({table, std::numeric_limits<std::int64_t>::min()});
        return first != news.end() && first->table == table;
    });
}

/// Where one side deleted the one that stays, but has the other one, it wants the source all the same.
void foldSource(Merger& merger, std::int64_t stays, std::int64_t goes)
{
    const RowKey keep{Table::Source, stays};
    const auto deleted = merger.doubts().find(keep);
    const auto alsoDeleted = merger.doubts().find({Table::Source, goes});
    const auto none = merger.doubts().end();
    const bool isWanted = deleted != none
        && (alsoDeleted == none || alsoDeleted->second.deletedBy != deleted->second.deletedBy);
    merger.fold(Table::Source, stays, goes);
    if (isWanted) {
        merger.doubts().erase(keep);
    }
}

/// `micro`, 2 -> `micro-2`; `[14]`, 2 -> `[14-2]`.
std::string numbered(const std::string& name, int number)
{
    const auto end = name.ends_with(']') ? name.size() - 1 : name.size();
    return name.substr(0, end) + '-' + std::to_string(number) + name.substr(end);
}

/// Whoever had in both copies what a column holds now comes first, else the smallest id: so it is the same in
/// every copy.
void putKeeperFirst(Merger& merger, Table table, std::size_t column, std::vector<std::int64_t>& ids)
{
    std::stable_partition(ids.begin(), ids.end(), [&](std::int64_t id) {
        const RowKey key{table, id};
        const auto now = merger.find(key).value();
        const auto mine = merger.original(MergeSide::Mine, key);
        const auto theirs = merger.original(MergeSide::Theirs, key);
        return mine && theirs && (*mine)[column] == now[column] && (*theirs)[column] == now[column];
    });
}

/// All but the first get a number behind.
void giveNumbers(Merger& merger,
                 const rules::Names& names,
                 std::map<NamePlace, std::vector<std::int64_t>>& holders,
                 const NamePlace& place)
{
    auto ids = holders.at(place);
    const auto column = merger.rows().place(names.table, names.column);
    putKeeperFirst(merger, names.table, column, ids);
    int number = 2;
    for (auto id = ids.begin() + 1; id != ids.end(); ++id) {
        const RowKey key{names.table, *id};
        auto row = merger.find(key).value();
        const auto name = std::get<std::string>(row[column]);
        NamePlace free;
        do {
            free = {place.first, numbered(names.isFolded ? folded(name) : name, number++)};
        } while (holders.contains(free));
        holders[free].push_back(*id);
        row[column] = numbered(name, number - 1);
        merger.settle(key, row);
    }
}

void mendNamesOf(Merger& merger, const rules::Names& names)
{
    if (merger.changed(names.table).empty()) {
        return;
    }
    auto holders = rules::holdersOf(merger.database(), names);
    std::vector<NamePlace> taken;
    for (const auto& [place, ids] : holders) {
        if (ids.size() > 1) {
            taken.push_back(place);
        }
    }
    for (const auto& place : taken) {
        giveNumbers(merger, names, holders, place);
    }
}

/// A digit that two criteria have by now stays with whoever had it in both copies, else with the smallest id.
void mendDigits(Merger& merger)
{
    if (merger.changed(Table::Criterion).empty()) {
        return;
    }
    const auto place = merger.rows().place(Table::Criterion, "digit");
    std::map<int, std::vector<std::int64_t>> holders;
    merger.database().forEach<Criterion>(
        [&](const Criterion& row) { holders[*row.digit].push_back(row.id.value); },
        "WHERE kind = 'exclude' AND digit IS NOT NULL ORDER BY id");
    for (auto& [digit, ids] : holders) {
        putKeeperFirst(merger, Table::Criterion, place, ids);
        for (std::size_t i = 1; i < ids.size(); ++i) {
            const RowKey key{Table::Criterion, ids[i]};
            auto row = merger.find(key).value();
            row[place] = {};
            merger.settle(key, row);
        }
    }
}

}

void mendReviewers(Merger& merger)
{
    std::map<std::int64_t, std::int64_t> folded;
    if (!merger.changed(Table::Reviewer).empty()) {
        for (const auto twinsIn : {byName, consensusByRole}) {
            const auto twins = twinsIn(merger.database());
            foldAll(merger, twins);
            for (const auto& [key, ids] : twins) {
                for (std::size_t i = 1; i < ids.size(); ++i) {
                    folded[ids[i]] = ids.front();
                }
            }
        }
    }
    mendLead(merger, folded);
}

void mendSources(Merger& merger)
{
    if (!hasNewsOf(merger, Table::Source)) {
        return;
    }
    for (const auto& [place, ids] : rules::holdersOf(merger.database(), rules::SOURCES)) {
        for (std::size_t i = 1; i < ids.size(); ++i) {
            foldSource(merger, ids.front(), ids[i]);
        }
    }
}

void mendNames(Merger& merger)
{
    for (const auto& names : rules::NAMES) {
        mendNamesOf(merger, names);
    }
    mendDigits(merger);
}

}
