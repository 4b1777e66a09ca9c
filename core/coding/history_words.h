#pragma once

#include "core/base/sentence.h"
#include "core/coding/row_names.h"
#include "core/review/history.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace alidade::coding {

class Blindness;

/// One thing that is other than before.
struct FieldWords {
    Sentence field;  ///< `label`, `short venue`
    Sentence before; ///< empty where there was nothing
    Sentence after;

    bool operator==(const FieldWords&) const = default;
};

/// What a change did to one thing, in words: `Micro-kernel given to [5] by Shane Panter`. Rows that are one
/// thing to people (a coding and its words, a paper and its abstract) are one.
struct ChangeWords {
    Subject subject = Subject::Papers;
    store::Operation operation = store::Operation::Insert;
    Sentence sentence;
    std::vector<FieldWords> fields; ///< empty ones, and what the sentence says already, are left out
    std::optional<PaperId> paper;   ///< which it belongs to

    bool operator==(const ChangeWords&) const = default;
};

/// What an entry did.
struct EntryWords {
    std::vector<ChangeWords> changes;
    bool isCut = false; ///< there are more than were asked for
};

/// Which changes of an entry are looked at.
struct ChangeFilter {
    std::optional<PaperId> paper;
    std::optional<Subject> subject;
    /// Keeps some of what others decided and coded from who reads; null where nothing is kept back.
    const Blindness* blindness = nullptr;
};

/// Words the entry's changes in the order of the review's things (papers before codings), at most `most` of
/// them.
EntryWords wordsOf(const Review& review,
                   RowNames& names,
                   store::EntryId entry,
                   std::size_t most,
                   const ChangeFilter& filter = {});
/// The same of changes that no entry holds.
EntryWords wordsOf(RowNames& names, std::span<const store::RowChange> changes, std::size_t most);

}
