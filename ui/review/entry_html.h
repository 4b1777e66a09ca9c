#pragma once

#include <QString>

#include "core/coding/history_words.h"
#include "core/review/brought_in.h"

namespace alidade::ui {

/// What an entry changed, old and new side by side with the difference marked, as rich text in the colours of
/// the theme. Papers are links `paper:ID`.
QString htmlOf(const coding::EntryWords& words);

/// What a merge brought in: what was done in the other copy, by whom and when. Where its label is left out it
/// is a change. Empty where nothing was.
QString htmlOf(const std::vector<BroughtIn>& brought);

/// The part of each text in which the two differ, in whole words.
struct Difference {
    qsizetype start = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterEnd = 0;
};
Difference differenceOf(const QString& before, const QString& after);

}
