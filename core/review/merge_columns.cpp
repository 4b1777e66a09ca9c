#include "core/review/merge_columns.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace alidade::merging {

namespace {

using store::Table;

/// Columns that hang together; every other column stands alone.
struct Group {
    Table table;
    std::string_view columns;
};

constexpr std::array GROUPS = {
    Group{Table::Criterion, "kind stage"},
    Group{Table::Record, "file start length"},
    Group{Table::Decision, "verdict criterion"},
    Group{Table::Dimension, "kind unit"},
    Group{Table::Code, "dimension parent"},
    Group{Table::Answer, "number text"},
    Group{Table::Metric, "unit better quantity"},
    Group{Table::Claim, "metric value high value_text unit comparator direction"},
    Group{Table::Attachment, "path sha256 media_type size"},
    Group{Table::Excerpt, "coding claim"},
    Group{Table::Excerpt, "attachment page start length quote rectangles"},
    Group{Table::Figure, "kind question"},
    Group{Table::Reported, "value status"},
};

constexpr std::string_view POSITION = "position";

/// The columns of a table in their groups, `id` left out.
std::vector<std::vector<std::size_t>> groupsOf(const store::TableRows& rows, Table table)
{
    std::vector<std::vector<std::size_t>> groups;
    std::vector<bool> isGrouped(rows.columns(table).size());
    for (const auto& group : GROUPS) {
        if (group.table != table) {
            continue;
        }
        auto& places = groups.emplace_back();
        for (const auto column : split(group.columns, ' ')) {
            places.push_back(rows.place(table, column));
            isGrouped.at(places.back()) = true;
        }
    }
    for (std::size_t place = 1; place < isGrouped.size(); ++place) {
        if (!isGrouped[place]) {
            groups.push_back({place});
        }
    }
    return groups;
}

/// A row in which nothing was said: its texts are those of one of the rows, emptied.
store::RowValues nothingSaid(const store::RowValues& like)
{
    store::RowValues row;
    for (const auto& value : like) {
        row.push_back(std::holds_alternative<std::string>(value) ? store::Value(std::string())
                                                                 : store::Value());
    }
    return row;
}

bool agree(const std::vector<std::size_t>& group, const store::RowValues& a, const store::RowValues& b)
{
    return std::all_of(group.begin(), group.end(), [&](std::size_t place) { return a[place] == b[place]; });
}

}

std::vector<std::size_t> columnsWith(const store::TableRows& rows, Table table, std::size_t column)
{
    for (const auto& group : groupsOf(rows, table)) {
        if (std::find(group.begin(), group.end(), column) != group.end()) {
            return group;
        }
    }
    return {column};
}

MergedColumns mergedColumns(const store::TableRows& rows,
                            Table table,
                            const Before& before,
                            const store::RowValues& mine,
                            const store::RowValues& theirs)
{
    const auto mineBefore = before.mine.value_or(nothingSaid(mine));
    const auto theirsBefore = before.theirs.value_or(nothingSaid(theirs));
    const auto& names = rows.columns(table);
    MergedColumns merged{mine, {}};
    for (const auto& group : groupsOf(rows, table)) {
        if (agree(group, mine, theirs)) {
            continue;
        }
        const bool isKnown = agree(group, mineBefore, theirsBefore);
        if (isKnown && agree(group, theirs, theirsBefore)) {
            continue;
        }
        const bool takeTheirs = isKnown && agree(group, mine, mineBefore);
        for (const auto place : group) {
            if (takeTheirs) {
                merged.row[place] = theirs[place];
            } else if (names[place] == POSITION) {
                merged.row[place] =
                    std::min(std::get<std::int64_t>(mine[place]), std::get<std::int64_t>(theirs[place]));
            } else {
                merged.disputed.push_back(place);
            }
        }
    }
    return merged;
}

}
