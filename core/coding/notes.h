#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

namespace alidade::coding {

/// Adds a remark on a paper, a code or a claim, or on the review as a whole where it names none. Fails with
/// NotFound where one of these or the reviewer is not there, with Invalid where it says nothing.
Result<NoteId> addNote(store::Transaction& transaction, const Note& note);
/// Changes the note with this id, by the same rules.
Result<void> changeNote(store::Transaction& transaction, const Note& note);
Result<void> removeNote(store::Transaction& transaction, NoteId note);

}
