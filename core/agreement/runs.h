#pragma once

#include <cstddef>
#include <span>

namespace alidade::agreement {

/// Calls `visit` for each run of neighbours in `rows` that have the same `key`.
template <class Row, class Key, class Visit>
void forEachRun(std::span<Row> rows, Key key, Visit visit)
{
    for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        while (end < rows.size() && key(rows[end]) == key(rows[begin])) {
            ++end;
        }
        visit(rows.subspan(begin, end - begin));
    }
}

}
