#pragma once

#include <QString>

#include "core/coding/merge_words.h"

namespace alidade::ui {

/// What things of a table are called when there are many: `Papers`.
QString mergedKindName(store::Table table);

/// `12 new, 3 changed`.
QString mergedCountWords(const coding::MergedKind& kind);

/// All kinds in one line: `Papers: 12 new, 3 changed · Codings: 4 new`.
QString mergedWords(const std::vector<coding::MergedKind>& kinds);

/// A line for each paper that is cited by another key; of many the first, and how many more.
QString movedKeyWords(const std::vector<MovedKey>& keys);

}
