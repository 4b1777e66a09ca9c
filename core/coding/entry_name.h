#pragma once

#include "core/base/sentence.h"
#include "core/coding/row_names.h"
#include "core/review/brought_in.h"
#include "core/screening/blindness.h"

#include <vector>

/// What the history is called to one who reads it: all as it is, but for decisions that are kept from him
/// (core/screening/blindness.h). That there is one he may know, and who made it when, but not what it says.
namespace alidade::coding {

/// Whether the change is of a decision that is kept back: one on the paper to which the decision belongs now,
/// or else did when it was last there.
bool isHidden(RowNames& names, const screening::Blindness& blindness, const store::RowChange& change);

/// The entry's label, in words that translators know where no one else found them: a merge, and an undo out
/// of turn. `Decision on [5]` where it would tell what is kept back. A merge's label tells nothing, and what
/// the reader called his own changes he knows.
Sentence entryName(const Review& review,
                   RowNames& names,
                   const screening::Blindness& blindness,
                   const store::Entry& entry);

/// What a merge brought in, where it brought decisions that are kept back without the labels of others: which
/// of them are about the decisions is not known here.
std::vector<BroughtIn> readableOf(const Review& review,
                                  RowNames& names,
                                  const screening::Blindness& blindness,
                                  store::EntryId merge);

}
