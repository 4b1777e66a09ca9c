#pragma once

#include "core/map/coded_set.h"
#include "core/map/groups.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace alidade::map {

/// Numbers of distinct papers, by row and column of a map.
class CrossTable
{
public:
    CrossTable() = default;
    CrossTable(std::size_t rows, std::size_t columns)
        : m_columns(columns)
        , m_papers(rows * columns)
    {
    }

    std::uint32_t& at(std::size_t row, std::size_t column) { return m_papers[row * m_columns + column]; }
    std::uint32_t at(std::size_t row, std::size_t column) const { return m_papers[row * m_columns + column]; }

    bool operator==(const CrossTable&) const = default;

private:
    std::size_t m_columns = 0;
    std::vector<std::uint32_t> m_papers;
};

/// What to count.
struct CountRequest {
    bool everyColumn = true;
    std::vector<const Groups*> groups;
    std::vector<std::uint32_t> crossRows;    ///< columns of the set that are the rows of the cross table
    std::vector<std::uint32_t> crossColumns; ///< and those that are its columns
};

/// What was found. A request that leaves something out leaves its part empty.
struct Counts {
    std::uint32_t papers = 0;                       ///< selected
    std::vector<std::uint32_t> columns;             ///< by column of the set
    std::vector<std::vector<std::uint32_t>> groups; ///< in the order of the request; by value
    CrossTable cross;

    bool operator==(const Counts&) const = default;
};

/// The way of counting; all give the same result. Lists goes through the lists of the selected papers, Blocks
/// through the bits of the columns, and Fastest chooses by the size of the selection.
enum class CountBy {
    Fastest,
    Lists,
    Blocks,
};

/// Counts the papers of `selection`. It has as many bits as there are papers in the set and in each group; if
/// not, this throws std::logic_error, and a column that is not there std::out_of_range: both are bugs of the
/// caller.
Counts count(const CodedSet& set,
             const Bitset& selection,
             const CountRequest& request,
             CountBy by = CountBy::Fastest);

}
