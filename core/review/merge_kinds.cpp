#include "core/review/merger.h"
#include "core/review/rules.h"

#include <set>

namespace alidade::merging {

namespace {

using store::RowKey;
using store::Table;

/// One copy made a dimension a question of another kind, the other one answered it as it was: the side that
/// is chosen says what kind it is, and what does not fit it goes.
void mendKind(Merger& merger, std::int64_t id)
{
    const RowKey key{Table::Dimension, id};
    const auto mine = merger.original(MergeSide::Mine, key);
    const auto theirs = merger.original(MergeSide::Theirs, key);
    const auto kind = merger.rows().place(Table::Dimension, "kind");
    if (!mine || !theirs || (*mine)[kind] == (*theirs)[kind]
        || rules::misfits(merger.database(), id).empty()) {
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
    for (const auto& misfit : rules::misfits(merger.database(), id)) {
        if (merger.rows().contains(misfit)) {
            merger.remove(misfit);
        }
    }
}

}

void mendKinds(Merger& merger)
{
    std::set<std::int64_t> dimensions;
    for (const auto& cause : rules::KIND_CAUSES) {
        for (const auto id : merger.changed(cause.table)) {
            rules::addIds(merger.database(), cause.sql, id, dimensions);
        }
    }
    for (const auto id : dimensions) {
        mendKind(merger, id);
    }
}

}
