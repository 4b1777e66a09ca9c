#pragma once

#include "core/agreement/votes.h"
#include "core/review/coding.h"
#include "core/review/paper.h"

#include <optional>
#include <string>
#include <vector>

/// What each reviewer said of one paper, beside what the others said.
namespace alidade::agreement {

/// One reviewer's word on one thing.
struct Saying {
    bool isGiven = false;             ///< whether the reviewer said it at all
    std::optional<Verdict> verdict;   ///< of a stage
    std::string text;                 ///< an answer; empty where it is enough that it was given
    std::string reason;               ///< the criterion of a verdict: its name, and its text
    std::vector<std::string> details; ///< where it stands, on what it rests, what it is compared with
    std::vector<std::string> notes;
    std::vector<Excerpt> excerpts; ///< the passages that support it

    /// Whether two reviewers say the same, whatever their reasons.
    bool agreesWith(const Saying& other) const
    {
        return isGiven == other.isGiven && verdict == other.verdict && text == other.text;
    }
};

/// What can be said: a decision, a code, that none applies, an answer, a claim.
struct SaidRow {
    enum class Kind { Decision, Code, NoneApplies, Answer, Claim };

    Kind kind = Kind::Decision;
    std::string name;            ///< of a code its path in labels, of a claim metric and value; else empty
    std::optional<CodeId> code;  ///< of Kind::Code
    std::vector<ClaimId> claims; ///< of Kind::Claim, one a column that gives it, in their order
    std::vector<Saying> sayings; ///< one a voice
    bool differs = false;        ///< whether the reviewers differ, the consensus left aside
};

struct Voice {
    ReviewerId reviewer;
    std::string name;
    bool isConsensus = false;
};

/// One paper on one question: those who voted on it in the order of Votes::raters, and the consensus last if
/// it has spoken. A code is shown with all of its dimension, which is settled as a whole.
struct SideBySide {
    Paper paper;
    std::string abstract;
    std::vector<Voice> voices;
    std::vector<SaidRow> rows; ///< codes in the order of the taxonomy
};

/// Whether the consensus has spoken.
bool hasConsensus(const SideBySide& shown);

/// Nothing where the paper or the question is not there. `among` leaves these reviewers; empty leaves all.
std::optional<SideBySide> sideBySide(const store::Database& database,
                                     const coding::Taxonomy& taxonomy,
                                     const VoteQuestion& question,
                                     PaperId paper,
                                     const std::vector<ReviewerId>& among = {});

}
