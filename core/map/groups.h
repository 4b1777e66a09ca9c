#pragma once

#include "core/map/bitset.h"
#include "core/map/compact_numbers.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace alidade::map {

/// A property of which every paper has exactly one value: its year, its venue. Values are numbered from 0;
/// where a paper may have none, one of the numbers stands for that.
///
/// A number that is not there throws std::out_of_range: that is a bug of the caller.
class Groups
{
public:
    enum class Kind {
        Plain,      ///< any number of values; a range looks at each selected paper
        Cumulative, ///< a Bitset a value, of the papers up to and including it; a range is the difference of
                    ///< two
    };

    /// `values` has the value of each paper, each less than `valueCount`. Cumulative takes a bit for each
    /// pair of paper and value: right for years, wrong for thousands of venues.
    Groups(Kind kind, std::uint32_t valueCount, std::span<const std::uint32_t> values);

    std::uint32_t paperCount() const { return static_cast<std::uint32_t>(m_values.size()); }
    std::uint32_t valueCount() const { return m_valueCount; }
    std::uint32_t valueOf(std::uint32_t paper) const;

    /// The next paper; its ordinal.
    std::uint32_t addPaper(std::uint32_t value);

    void assign(std::uint32_t paper, std::uint32_t value);

    /// A value that no paper has yet. It gets the number `at`; those from there on move up by one.
    void insertValue(std::uint32_t at);

    /// Leaves in `selection` only papers with a value from `low` to `high`, both included: none when `low` is
    /// above `high`.
    void range(std::uint32_t low, std::uint32_t high, Bitset& selection) const;

    /// How many papers of `selection` have each value.
    std::vector<std::uint32_t> counts(const Bitset& selection) const;

    std::size_t memoryBytes() const;

    bool operator==(const Groups&) const = default;

private:
    void requirePaper(std::uint32_t paper) const;
    void requireValue(std::uint32_t value) const;
    void requireSelection(const Bitset& selection) const;

    Kind m_kind;
    std::uint32_t m_valueCount;
    CompactNumbers m_values;    ///< by paper
    std::vector<Bitset> m_upTo; ///< by value, for Cumulative
};

}
