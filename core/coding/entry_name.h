#pragma once

#include "core/base/sentence.h"
#include "core/coding/blindness.h"
#include "core/coding/row_names.h"
#include "core/review/brought_in.h"

#include <vector>

/// What the history is called to one who reads it: all as it is, but for decisions and codings that are kept
/// from him (core/coding/blindness.h). That there is one he may know, and who made it when, but not what it
/// says.
namespace alidade::coding {

/// Whether the change is of a decision that is kept back, or of a coding, an answer, a claim, a note, or of
/// words and passages that go with one: on the paper to which it belongs now, or else did when it was last
/// there.
bool isHidden(RowNames& names, const Blindness& blindness, const store::RowChange& change);

/// The entry's label, in words that translators know where no one else found them: a merge, and an undo out
/// of turn. `Decision on [5]` or `Coding of [5]` where it would tell what is kept back. A merge's label tells
/// nothing, that of a change of the taxonomy is about no paper, and what the reader called his own changes he
/// knows.
Sentence
entryName(const Review& review, RowNames& names, const Blindness& blindness, const store::Entry& entry);

/// What a merge brought in, where it brought what is kept back without the labels of others: which of them
/// are about that is not known here.
std::vector<BroughtIn>
readableOf(const Review& review, RowNames& names, const Blindness& blindness, store::EntryId merge);

}
