#include "core/review/merger.h"

#include <algorithm>
#include <functional>
#include <set>

namespace alidade::merging {

namespace {

using store::RowKey;

/// Whether one of the rows that name it is of this kind.
bool isNamedBy(Merger& merger, const RowKey& key, const std::function<bool(const RowKey&)>& isOfKind)
{
    const auto& references = merger.references();
    return std::any_of(references.begin(), references.end(), [&](const store::Reference& reference) {
        if (reference.to != key.table) {
            return false;
        }
        const auto ids = merger.rows().referring(reference, key.id);
        return std::any_of(ids.begin(), ids.end(), [&](std::int64_t id) {
            return isOfKind({reference.from, id});
        });
    });
}

/// Asks whether it stays. The row is in no doubt any more.
void decide(Merger& merger, const RowKey& key, const Doubt& doubt)
{
    const auto row = merger.find(key);
    const auto before = merger.before(key);
    const auto& known = before.mine ? before.mine : before.theirs;
    const auto base = known ? known : merger.original(other(doubt.deletedBy), key);
    const bool deletedHere = doubt.deletedBy == MergeSide::Mine;
    const auto side =
        merger.ask(key, base, deletedHere ? std::nullopt : row, deletedHere ? row : std::nullopt);
    merger.confirm(key);
    merger.doubts().erase(key);
    if (side == doubt.deletedBy) {
        merger.remove(key, side);
    }
}

}

bool settleDoubts(Merger& merger)
{
    const bool hadAny = !merger.doubts().empty();
    // What is asked for first is what somebody worked on; what only carries it stays with it, unasked.
    std::set<RowKey> kept;
    bool isWorking = true;
    while (isWorking) {
        isWorking = false;
        const auto doubts = merger.doubts();
        for (const auto& [key, doubt] : doubts) {
            if (!merger.doubts().contains(key)) {
                continue;
            }
            const bool isThere = merger.rows().contains(key);
            const bool carries = !doubt.isChanged
                && isNamedBy(merger, key, [&](const RowKey& row) { return kept.contains(row); });
            if (!isThere || carries) {
                merger.doubts().erase(key);
            } else if (doubt.isChanged || isNamedBy(merger, key, [&](const RowKey& row) {
                           return !merger.doubts().contains(row);
                       })) {
                decide(merger, key, doubt);
            } else {
                continue;
            }
            isWorking = true;
            if (merger.rows().contains(key)) {
                kept.insert(key);
            }
        }
    }
    for (const auto& [key, doubt] : merger.doubts()) {
        merger.settle(key, std::nullopt); // nothing wants it any more
    }
    merger.doubts().clear();
    return hadAny;
}

}
