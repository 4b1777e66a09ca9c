#pragma once

#include "core/map/bitset.h"
#include "core/map/column_lists.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace alidade::map {

/// One paper has what one column stands for.
struct PaperColumn {
    std::uint32_t paper = 0;
    std::uint32_t column = 0;
};

/// The coded papers in memory: which paper has which code, or any other property that is there or not. Papers
/// are numbered from 0 (ordinals), columns too. All is kept twice: as one Bitset a column, to select with and
/// to count wide selections, and as one list of columns a paper, to count narrow ones.
///
/// A number that is not there throws std::out_of_range: that is a bug of the caller.
class CodedSet
{
public:
    class Builder;

    /// `codings` in the order of their papers; what comes twice counts once.
    static CodedSet build(std::uint32_t papers, std::uint32_t columns, std::span<const PaperColumn> codings);

    std::uint32_t paperCount() const { return m_lists.paperCount(); }
    std::uint32_t columnCount() const { return static_cast<std::uint32_t>(m_columns.size()); }

    /// A paper without columns; its ordinal.
    std::uint32_t addPaper();

    /// A column without papers; its number.
    std::uint32_t addColumn();

    /// The paper has these columns, in any order, and no others.
    void assign(std::uint32_t paper, std::span<const std::uint32_t> columns);

    /// Ascending.
    std::vector<std::uint32_t> columnsOf(std::uint32_t paper) const;

    /// The papers that have `number`.
    const Bitset& column(std::uint32_t number) const { return m_columns.at(number); }

    const ColumnLists& lists() const { return m_lists; }

    /// What is allocated for all of this.
    std::size_t memoryBytes() const;

    /// The same papers have the same columns, by the bits and by the lists.
    bool operator==(const CodedSet&) const = default;

private:
    void requirePaper(std::uint32_t paper) const;

    std::vector<Bitset> m_columns;
    ColumnLists m_lists;
};

/// Puts a set together paper by paper, from the first on: what is read can go straight in.
class CodedSet::Builder
{
public:
    Builder(std::uint32_t papers, std::uint32_t columns);

    /// The next paper has these columns, in any order; what comes twice counts once.
    void add(std::span<const std::uint32_t> columns);

    /// The set; papers that were not added have no columns. Ends the building.
    CodedSet finish();

private:
    std::uint32_t m_papers;
    Bitset m_seen; ///< columns of the paper at hand: sorts them and drops repeats
    std::vector<std::uint32_t> m_list;
    CodedSet m_set;
};

}
