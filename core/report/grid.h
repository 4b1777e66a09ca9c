#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace alidade::report {

/// A paper as a table names it.
struct Reference {
    std::string label; ///< for readers: [14]
    std::string key;   ///< what \cite takes

    bool operator==(const Reference&) const = default;
};

/// What stands in a cell: a text (lines with \n between them), a number, or papers.
using Cell = std::variant<std::string, std::int64_t, double, std::vector<Reference>>;

/// A table as numbers and texts, before anything is said of how it looks. The writers (writers.h) take it
/// from here, so that all formats say the same.
struct Grid {
    std::string caption;
    std::vector<std::string> header;
    std::vector<std::vector<Cell>> rows; ///< each as long as the header
    std::vector<Cell> total;             ///< a closing row, or empty
    /// How many columns a printed page has room for; what comes behind is for files and screens.
    std::size_t pageColumns = std::numeric_limits<std::size_t>::max();

    bool operator==(const Grid&) const = default;
};

/// A grid with the name of its files and of its LaTeX label: letters, digits and hyphens.
struct NamedGrid {
    std::string name;
    Grid grid;

    bool operator==(const NamedGrid&) const = default;
};

/// The cell as plain text: numbers in full, papers by their labels with `, ` between them.
std::string toText(const Cell& cell);

/// Which columns hold numbers alone, apart from empty cells: these are set to the right.
std::vector<bool> numericColumns(const Grid& grid);

/// The column that names its rows: the first that is not numeric, or the first of all.
std::size_t namingColumn(const std::vector<bool>& numeric);

}
