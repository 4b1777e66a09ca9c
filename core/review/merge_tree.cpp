#include "core/review/code_tree.h"
#include "core/review/merger.h"

namespace alidade::merging {

namespace {

using store::RowKey;
using store::Table;

/// Each side put some of the codes below others: the side that is chosen has all of them where it had them.
void open(Merger& merger, const std::vector<CodeId>& ring)
{
    const auto parent = merger.rows().place(Table::Code, "parent");
    const auto dimension = merger.rows().place(Table::Code, "dimension");
    std::optional<MergeSide> side;
    for (const auto id : ring) {
        const RowKey key{Table::Code, id.value};
        const auto mine = merger.original(MergeSide::Mine, key);
        const auto theirs = merger.original(MergeSide::Theirs, key);
        if (!side && mine && theirs && (*mine)[parent] != (*theirs)[parent]) {
            side = merger.ask(key, merger.before(key).mine, mine, theirs, {parent, dimension});
        }
    }
    for (const auto id : ring) {
        const RowKey key{Table::Code, id.value};
        auto row = merger.find(key).value();
        const auto chosen = merger.original(side.value_or(MergeSide::Mine), key);
        row[parent] = chosen ? (*chosen)[parent] : store::Value();
        const auto* const up = std::get_if<std::int64_t>(&row[parent]);
        if (up != nullptr && !merger.rows().contains({Table::Code, *up})) {
            row[parent] = {};
        }
        row[dimension] = chosen ? (*chosen)[dimension] : row[dimension];
        merger.settle(key, row);
    }
}

/// A code is of the dimension of the one above it.
void alignDimensions(Merger& merger)
{
    const auto tree = codeTree(merger.database());
    const auto place = merger.rows().place(Table::Code, "dimension");
    for (const auto& [id, code] : tree) {
        const auto* top = &code;
        while (const auto* next = above(tree, *top)) {
            top = next;
        }
        if (top->dimension != code.dimension) {
            const RowKey key{Table::Code, id.value};
            auto row = merger.find(key).value();
            row[place] = top->dimension.value;
            merger.settle(key, row);
        }
    }
}

}

void mendTree(Merger& merger)
{
    if (merger.changed(Table::Code).empty()) {
        return;
    }
    // each round gives at least one code its last place; a file in which that is not so is left to its owner
    auto rounds = merger.database().count<Code>();
    for (auto ring = circle(codeTree(merger.database())); !ring.empty() && rounds > 0; --rounds) {
        open(merger, ring);
        ring = circle(codeTree(merger.database()));
    }
    if (rounds > 0) {
        alignDimensions(merger);
    }
}

}
