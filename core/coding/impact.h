#pragma once

#include "core/review/coding.h"
#include "core/review/review.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace alidade::coding {

/// What a refactoring of the taxonomy does to codings and answers: "17 papers change".
struct Impact {
    /// Those whose codings or answers change, or, where names and places of codes change, those that carry
    /// them; in order of id.
    std::vector<PaperId> papers;

    std::int64_t codingsMoved = 0;   ///< stand on another code
    std::int64_t codingsCopied = 0;  ///< are new beside one that moved
    std::int64_t codingsFolded = 0;  ///< are one with a coding that stood at the same place; nothing is lost
    std::int64_t codingsDropped = 0; ///< are gone, as was asked for
    std::int64_t answersMoved = 0;   ///< belong to another dimension
    std::int64_t answersCopied = 0;  ///< are new: of what was one question and is two, both are answered
    std::int64_t answersFolded = 0;  ///< their notes are part of another answer's or a coding's
    std::int64_t answersDropped = 0;
    std::int64_t relationsDropped = 0; ///< ties of codes that would tie a code to itself, twice or to nothing

    /// Of codes that are gone, those that took all their codings.
    std::map<CodeId, CodeId> heirs;

    /// Saved figures, tables and filters, by their titles, that name what is gone. Found by those who can
    /// read them (core/report/saved_names.h).
    std::vector<std::string> unanswerable;

    bool operator==(const Impact&) const = default;
};

using Refactoring = std::function<Result<Impact>(store::Transaction&)>;

/// Runs refactorings one after the other and adds up what they do.
Refactoring inTurn(std::vector<Refactoring> refactorings);

/// Runs a refactoring as one change of the review, or runs it and takes it back: the same steps, so that the
/// dry run cannot promise something else. Both fail with what the refactoring fails with.
Result<Impact> refactor(Review& review, const std::string& label, const Refactoring& refactoring);
Result<Impact> dryRun(const Review& review, const Refactoring& refactoring);

}
