#include "core/coding/notes.h"

#include "core/base/text.h"
#include "core/coding/existing.h"

namespace alidade::coding {

namespace {

/// Passes where the note names no such row.
template <class Row, class Id>
Result<void> checkNamed(const store::Database& database, const std::optional<Id>& id)
{
    if (id) {
        if (const auto row = existing<Row>(database, *id); !row) {
            return fail(row.error());
        }
    }
    return {};
}

Result<void> check(const store::Database& database, const Note& note)
{
    if (trimmed(note.text).empty()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A note needs a text."));
    }
    if (auto paper = checkNamed<Paper>(database, note.paper); !paper) {
        return paper;
    }
    if (auto code = checkNamed<Code>(database, note.code); !code) {
        return code;
    }
    if (auto claim = checkNamed<Claim>(database, note.claim); !claim) {
        return claim;
    }
    return checkNamed<Reviewer>(database, std::optional(note.reviewer));
}

}

Result<NoteId> addNote(store::Transaction& transaction, const Note& note)
{
    if (const auto checked = check(transaction.database(), note); !checked) {
        return fail(checked.error());
    }
    return transaction.insert(note);
}

Result<void> changeNote(store::Transaction& transaction, const Note& note)
{
    if (const auto found = existing<Note>(transaction.database(), note.id); !found) {
        return fail(found.error());
    }
    if (auto checked = check(transaction.database(), note); !checked) {
        return checked;
    }
    transaction.update(note);
    return {};
}

Result<void> removeNote(store::Transaction& transaction, NoteId note)
{
    if (const auto found = existing<Note>(transaction.database(), note); !found) {
        return fail(found.error());
    }
    transaction.remove<Note>(note);
    return {};
}

}
