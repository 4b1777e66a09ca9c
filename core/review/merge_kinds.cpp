#include "core/base/time.h"
#include "core/review/merger.h"

#include <array>
#include <set>

namespace alidade::merging {

namespace {

using store::RowKey;
using store::Table;

/// The rows of a table that do not fit the kind of dimension ?1.
struct Misfits {
    Table table;
    std::string_view sql;
};

constexpr std::array MISFITS = {
    Misfits{
        Table::Coding,
        "SELECT coding.id FROM coding JOIN code ON code.id = code JOIN dimension ON dimension.id = dimension"
        " WHERE dimension.id = ?1 AND kind <> 'category' ORDER BY 1"},
    Misfits{Table::Answer,
            "SELECT answer.id FROM answer JOIN dimension ON dimension.id = dimension"
            " WHERE dimension.id = ?1 AND NOT CASE kind"
            " WHEN 'category' THEN number IS NULL AND text = ''"
            " WHEN 'number' THEN number IS NOT NULL AND text = ''"
            " WHEN 'yes-no' THEN ifnull(number IN (0, 1), 0) AND text = ''"
            " ELSE number IS NULL AND text <> '' END ORDER BY 1"},
};

std::vector<RowKey> misfits(const Merger& merger, std::int64_t dimension)
{
    std::vector<RowKey> list;
    for (const auto& misfit : MISFITS) {
        auto query = merger.database().prepare(misfit.sql);
        query.bind(1, dimension);
        while (query.step()) {
            list.push_back({misfit.table, query.integer(0)});
        }
    }
    auto dates =
        merger.database().prepare("SELECT answer.id, text FROM answer JOIN dimension ON dimension.id = "
                                  "dimension WHERE dimension.id = ?1 AND kind = 'date' AND text <> ''");
    dates.bind(1, dimension);
    while (dates.step()) {
        if (!isDate(dates.text(1))) {
            list.push_back({Table::Answer, dates.integer(0)});
        }
    }
    return list;
}

/// One copy made a dimension a question of another kind, the other one answered it as it was: the side that
/// is chosen says what kind it is, and what does not fit it goes.
void mendKind(Merger& merger, std::int64_t id)
{
    const RowKey key{Table::Dimension, id};
    const auto mine = merger.original(MergeSide::Mine, key);
    const auto theirs = merger.original(MergeSide::Theirs, key);
    const auto kind = merger.rows().place(Table::Dimension, "kind");
    if (!mine || !theirs || (*mine)[kind] == (*theirs)[kind] || misfits(merger, id).empty()) {
        return;
    }
    std::vector<std::size_t> places;
    for (const auto* const column : {"kind", "unit", "many"}) {
        places.push_back(merger.rows().place(Table::Dimension, column));
    }
    const auto side = merger.ask(key, merger.before(key).mine, mine, theirs, places);
    const auto& chosen = side == MergeSide::Mine ? mine : theirs;
    auto row = merger.find(key).value();
    for (const auto place : places) {
        row[place] = (*chosen)[place];
    }
    merger.settle(key, row);
    for (const auto& misfit : misfits(merger, id)) {
        if (merger.rows().contains(misfit)) {
            merger.remove(misfit);
        }
    }
}

}

void mendKinds(Merger& merger)
{
    std::set<std::int64_t> dimensions;
    const auto add = [&](std::string_view sql, std::int64_t id) {
        auto query = merger.database().prepare(sql);
        query.bind(1, id);
        while (query.step()) {
            dimensions.insert(query.integer(0));
        }
    };
    for (const auto id : merger.changed(Table::Dimension)) {
        add("SELECT id FROM dimension WHERE id = ?1", id);
    }
    for (const auto id : merger.changed(Table::Answer)) {
        add("SELECT dimension FROM answer WHERE id = ?1", id);
    }
    for (const auto id : merger.changed(Table::Coding)) {
        add("SELECT dimension FROM coding JOIN code ON code.id = code WHERE coding.id = ?1", id);
    }
    for (const auto id : dimensions) {
        mendKind(merger, id);
    }
}

}
