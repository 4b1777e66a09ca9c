#pragma once

#include "core/base/error.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace alidade {

/// Where a row stands that comes last. A file from elsewhere may have used up all places: then beside its
/// last one.
template <store::Row T>
int endOfOrder(const std::vector<T>& rows)
{
    constexpr int LAST = std::numeric_limits<int>::max();
    int end = 0;
    for (const auto& row : rows) {
        end = std::max(end, row.position < LAST ? row.position + 1 : LAST);
    }
    return end;
}

/// Gives rows their places in the list; only those that get another one are written.
template <store::Row T>
void arrange(store::Transaction& transaction, std::vector<T> ordered)
{
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        if (ordered[i].position != static_cast<int>(i)) {
            ordered[i].position = static_cast<int>(i);
            transaction.update(ordered[i]);
        }
    }
}

/// The rows as `order` names them; nothing where it does not name each of them once.
template <class T>
std::optional<std::vector<T>> inOrder(const std::vector<T>& rows, const std::vector<decltype(T::id)>& order)
{
    std::vector<T> ordered;
    for (const auto id : order) {
        const auto found = std::ranges::find(rows, id, &T::id);
        if (found == rows.end() || std::ranges::find(ordered, id, &T::id) != ordered.end()) {
            return std::nullopt;
        }
        ordered.push_back(*found);
    }
    return ordered.size() == rows.size() ? std::optional(std::move(ordered)) : std::nullopt;
}

/// The order of `siblings` after `moved`, which may be among them, went together before what stands at place
/// `row`; behind all others where none is given or so many are not there.
template <class Id>
std::vector<Id>
orderWith(const std::vector<Id>& siblings, const std::vector<Id>& moved, std::optional<int> row)
{
    const auto isMoved = [&](Id id) { return std::ranges::find(moved, id) != moved.end(); };
    const auto end = static_cast<std::size_t>(row.value_or(static_cast<int>(siblings.size())));
    std::vector<Id> order;
    for (std::size_t i = 0; i <= siblings.size(); ++i) {
        if (i == std::min(end, siblings.size())) {
            order.insert(order.end(), moved.begin(), moved.end());
        }
        if (i < siblings.size() && !isMoved(siblings[i])) {
            order.push_back(siblings[i]);
        }
    }
    return order;
}

/// Moves a row by so many places (up where it is negative) among those of `ordered` that `isBeside` it, as
/// far as there are any; the others keep their places. Positions are counted anew, and only rows that get
/// another one are written. Fails with NotFound where the row is not there.
template <store::Row T, class IsBeside>
Result<void> moveInOrder(store::Transaction& transaction,
                         std::vector<T> ordered,
                         decltype(T::id) id,
                         int steps,
                         const IsBeside& isBeside)
{
    const auto moved = std::ranges::find(ordered, id, &T::id);
    if (moved == ordered.end()) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "What is to be moved is not there."));
    }
    std::vector<std::size_t> places;
    std::size_t at = 0;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        if (isBeside(*moved, ordered[i])) {
            at = ordered[i].id == id ? places.size() : at;
            places.push_back(i);
        }
    }
    const auto last = static_cast<std::ptrdiff_t>(places.size()) - 1;
    const auto target = std::clamp(static_cast<std::ptrdiff_t>(at) + steps, std::ptrdiff_t{0}, last);
    while (static_cast<std::ptrdiff_t>(at) != target) {
        const auto next = static_cast<std::ptrdiff_t>(at) < target ? at + 1 : at - 1;
        std::swap(ordered[places[at]], ordered[places[next]]);
        at = next;
    }
    arrange(transaction, std::move(ordered));
    return {};
}

template <store::Row T>
Result<void>
moveInOrder(store::Transaction& transaction, std::vector<T> ordered, decltype(T::id) id, int steps)
{
    return moveInOrder(transaction, std::move(ordered), id, steps, [](const T&, const T&) { return true; });
}

}
