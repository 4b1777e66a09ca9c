#pragma once

#include "core/review/paper.h"
#include "core/sources/table_columns.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Cells of tables that hold more than one thing.
namespace alidade::sources {

/// `Family, Given` and `Given Family` as everywhere; `Family F. G.` and `Family FG` as Scopus and MEDLINE
/// write.
Author tableName(std::string_view name);

/// The names in a cell, which has been cleaned.
std::vector<Author> authorsOf(std::string_view cell, NameStyle style);

/// The year of a date as databases and spreadsheets write them: also `44260`, the day of Excel, `3/5/21`,
/// `Mar-21` and `2.021E+03`.
std::optional<int> yearOfCell(std::string_view cell);

/// Key words: between semicolons, bars or, where there are neither, commas outside of brackets.
std::vector<std::string> keywordsOf(std::string_view cell);

/// Whether the cell says that there is nothing, as R, Python and Elicit do, `NA`, `nan`, `-`, see
/// isMissingOrNone(), or as databases, isPlaceholder(), or with a dash. Scripts write such words for names,
/// too.
bool saysNothing(std::string_view cell);

/// A cell without the formula that makes a text of it for a spreadsheet: `="02548569"`, of EBSCO.
std::string_view withoutFormula(std::string_view cell);

/// A number without the `.0` of one that went through a script as a fraction.
std::string_view withoutFraction(std::string_view number);

/// The CSL type that words of databases mean, such as `Conference Paper`, `Article; Proceedings Paper`,
/// `JOUR`; empty for words that are not known.
std::string_view typeOf(std::string_view words);

}
