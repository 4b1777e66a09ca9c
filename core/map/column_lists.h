#pragma once

#include "core/map/bitset.h"
#include "core/map/compact_numbers.h"

#include <array>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace alidade::map {

/// For each paper the ascending list of its columns. All lists lie in one array behind each other; those that
/// have changed since lie apart, until a twentieth of the papers has changed and everything is put together
/// anew. So a change costs little, and reading stays a run through memory.
class ColumnLists
{
public:
    std::uint32_t paperCount() const { return static_cast<std::uint32_t>(m_isChanged.size()); }

    void reserve(std::size_t papers, std::size_t columns);

    /// Gives back what was reserved and not needed.
    void trim();

    /// The next paper with its list, ascending without repeats.
    void append(std::span<const std::uint32_t> columns);

    /// The same for a list of a paper that is there.
    void assign(std::uint32_t paper, std::vector<std::uint32_t> columns);

    std::vector<std::uint32_t> of(std::uint32_t paper) const;

    std::size_t memoryBytes() const;

    bool operator==(const ColumnLists& other) const;

    /// Calls `visit(columns)` for each paper of `selection`, in no certain order, with a span of
    /// std::uint16_t or of std::uint32_t. `selection` has paperCount() bits.
    template <class Visit>
    void forEach(const Bitset& selection, Visit visit) const;

private:
    template <class Column>
    void appendList(std::span<const Column> columns);
    void join();

    std::vector<std::uint32_t> m_begins{0}; ///< of each list in m_columns; one more for the end of the last
    CompactNumbers m_columns;
    Bitset m_isChanged; ///< one bit a paper: its list is in m_changed
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_changed;
};

template <class Visit>
void ColumnLists::forEach(const Bitset& selection, Visit visit) const
{
    // Selected papers lie far apart in memory. Fetching a few lists at once hides most of the wait for each;
    // with more than 16 under way the processor's own queue is full and it gets slower again.
    constexpr std::size_t ahead = 16;
    m_columns.read([&](auto columns) {
        std::array<std::uint32_t, ahead> batch{};
        std::size_t filled = 0;
        const auto visitBatch = [&] {
            for (std::size_t i = 0; i < filled; ++i) {
                __builtin_prefetch(columns.data() + m_begins[batch[i]]);
            }
            for (std::size_t i = 0; i < filled; ++i) {
                const std::size_t begin = m_begins[batch[i]];
                visit(columns.subspan(begin, m_begins[batch[i] + 1] - begin));
            }
            filled = 0;
        };
        const auto visitJoined = [&](std::uint32_t paper) {
            __builtin_prefetch(&m_begins[paper]);
            batch[filled++] = paper;
            if (filled == ahead) {
                visitBatch();
            }
        };
        const auto visitChanged = [&](std::uint32_t paper) {
            visit(std::span<const std::uint32_t>(m_changed.find(paper)->second));
        };
        for (std::size_t i = 0; i < selection.words().size(); ++i) {
            const std::uint64_t selected = selection.words()[i];
            const std::uint64_t changed = m_isChanged.words()[i];
            forEachBit(selected & ~changed, i * Bitset::WORD_BITS, visitJoined);
            forEachBit(selected & changed, i * Bitset::WORD_BITS, visitChanged);
        }
        visitBatch();
    });
}

}
