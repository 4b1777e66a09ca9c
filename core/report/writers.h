#pragma once

#include "core/report/grid.h"

#include <span>
#include <string>
#include <string_view>

/// A grid in the formats that leave the program. Whatever a cell holds is shown as text and never acts:
/// markup is escaped, and spreadsheets find no formulas. The results are UTF-8, also where a text of the
/// review is not, and end with a line end.
namespace alidade::report {

/// RFC 4180 with lines that end in \n. The first row is the header; there is no caption. A text that a
/// spreadsheet would take for a formula (it begins with = + - @, tab or CR, and is no number) gets an
/// apostrophe before it.
std::string toCsv(const Grid& grid);

/// One row of such a file, for tables that are too long to be held.
std::string csvLine(std::span<const Cell> cells);

/// A float with caption, label (`tab:NAME`) and a `tabular` in the style of booktabs, for papers of one
/// column and of two: a `table` where a column has room for it, else a `table*`, which is a `table` where
/// there is one column. Papers become \cite{key,key}, by their label where they have no key. Columns of long
/// texts share the width of the page and need the package array. A table that is longer than a page is a
/// `longtable` (package longtable), which leaves two columns and goes back to them. The first line says what
/// is needed.
std::string toLatex(const Grid& grid, std::string_view name);

/// The table extension of GitHub Flavored Markdown (https://github.github.com/gfm/#tables-extension-), after
/// the caption as a line of its own.
std::string toMarkdown(const Grid& grid);

/// A `table` element that stands alone: no style sheet, no script.
std::string toHtml(const Grid& grid);

}
