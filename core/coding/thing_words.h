#pragma once

#include "core/base/sentence.h"
#include "core/coding/row_names.h"

#include <string>
#include <string_view>

/// What rows and their columns are called where people read of changes: in the history and in a merge.
namespace alidade::coding {

/// `short venue` for `venue_short`.
Sentence fieldName(store::Table table, std::string_view column);

/// Whether the column says nothing to people.
bool isSilentColumn(std::string_view column);

/// The table of the thing that a row of this one is a part of: the words of a coding are part of the coding.
store::Table wholeOf(store::Table table);

/// What a row of the table is, to stand before its name: `Research question`.
Words noun(store::Table table);

/// `There is no such paper.`
Words noSuch(store::Table table);

/// ` by Shane Panter`, where the row has a reviewer.
Sentence byReviewer(RowNames& names, const KnownRow& row);
/// `full text`
Sentence stageWords(std::string_view stage);

/// The row in words, with whose it is: `Micro-kernel of [5] by Shane Panter`.
Sentence thingWords(RowNames& names, store::Table table, const KnownRow& row);

}
