#pragma once

#include "core/review/paper.h"
#include "core/sources/table_columns.h"

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

/// Key words: between semicolons, bars or, where there are neither, commas.
std::vector<std::string> keywordsOf(std::string_view cell);

/// The CSL type that words of databases mean, such as `Conference Paper`, `Article; Proceedings Paper`,
/// `JOUR`; empty for words that are not known.
std::string_view typeOf(std::string_view words);

}
