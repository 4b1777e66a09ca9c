#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Cells that hold a list.
namespace alidade::sources {

/// The parts that are not empty, without blanks around them.
std::vector<std::string_view> separated(std::string_view text, std::string_view separator);

/// The parts between commas, but for those in brackets: `cyst (diagnosis, surgery)` is one.
std::vector<std::string_view> separatedOutsideBrackets(std::string_view text);

/// Whether the cell is `[…]`, as scripts write lists, on one line or several.
bool isInSquareBrackets(std::string_view cell);

/// `['Marx, Karl', "O'Casey, Seán"]`: lists that a script of Python wrote into a cell. Each text has the
/// quotes that it does not hold itself. Of objects, their names.
std::optional<std::vector<std::string_view>> pythonList(std::string_view cell);

/// The list with `;` where East Asian texts have `；`, `，` or `、`.
std::string withPlainSeparators(std::string list);

/// The lines of a cell with semicolons between them, unless it has separators of its own.
std::string listOfLines(std::string_view cell);

}
