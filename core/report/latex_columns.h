#pragma once

#include "core/report/grid.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::report {

/// How a column of a table is set.
struct LatexColumn {
    std::string specification; ///< `l`, `r`, or for the package array `>{…}p{…}`
    bool wraps = false;
};

/// A table as LaTeX will probably set it, on the line of a page of one column in ten points.
struct LatexLayout {
    std::vector<LatexColumn> columns;
    bool fitsColumn = false; ///< it is no wider than the narrowest column of a page that has two
    std::size_t lines = 0;   ///< of text, with the header
};

/// Where the line has room for all, columns are as wide as their texts; else all of them wrap and share the
/// width of the page, gaps and all, so that the table is as wide as that, whatever it is.
LatexLayout latexLayout(const Grid& grid);

/// The parts of a word between which a line may end: addresses and other long words break behind their signs.
std::vector<std::string_view> breakable(std::string_view word);

}
