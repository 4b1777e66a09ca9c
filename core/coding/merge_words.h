#pragma once

#include "core/coding/history_words.h"
#include "core/review/merge.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace alidade::coding {

/// What a merge does to things of one kind. Rows that are one thing to people (a coding and its words) are
/// counted once.
struct MergedKind {
    store::Table table = store::Table::Setting;
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t removed = 0;
    std::vector<ChangeWords> things; ///< the first of them

    std::size_t count() const { return added + changed + removed; }
};

/// What the copies say of one thing.
struct ConflictField {
    Sentence field;
    Sentence base; ///< what both knew last; empty where there was nothing
    Sentence mine;
    Sentence theirs;

    bool operator==(const ConflictField&) const = default;
};

/// What it means that one copy has no row where the other one has.
enum class Absence {
    None,     ///< both have one
    Removed,  ///< both had it
    NoCode,   ///< it says that no code of the dimension applies
    OnePaper, ///< it made one paper of the two that the other one calls different
    NotThere,
};

/// A conflict as people read it.
struct ConflictWords {
    Sentence thing; ///< `Decision on [14] by Ada (full text)`
    Absence absence = Absence::None;
    bool isMine = true;                ///< whether my copy has the row
    bool isTheirs = true;              ///< whether the other one has
    std::vector<ConflictField> fields; ///< what the choice is about
    std::optional<PaperId> paper;      ///< which it belongs to
};

struct MergeWords {
    std::vector<MergedKind> kinds;        ///< in the order of the review's things (papers before codings)
    std::vector<ConflictWords> conflicts; ///< in the order of the report's
};

/// Words a merge, at most `most` things of a kind. Takes what `mine` and `theirs` are called from where they
/// are.
MergeWords wordsOf(const MergeReport& report,
                   const store::Database& mine,
                   const store::Database& theirs,
                   std::size_t most);

}
