#pragma once

#include "core/agreement/agenda.h"
#include "core/store/transaction.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Settling what reviewers differ on. The consensus is a reviewer of its own (see alidade::consensus), so
/// that no vote is ever written over: agreement stays what it was, and a consensus can be taken back. It is
/// on a decision, on a dimension as a whole, or on all claims of a paper; a question about a code is settled
/// by its dimension (see settledBy).
namespace alidade::agreement {

/// What the consensus is to say: of a stage, of a dimension with codes, of any other dimension, of claims.
struct VerdictWord {
    Verdict verdict = Verdict::Maybe;
    std::optional<CriterionId> criterion;
};
struct CodesWord {
    std::vector<CodeId> codes; ///< none: that none applies
};
struct AnswerWord {
    std::string text; ///< as coding::setAnswer takes it
};
struct ClaimsWord {
    std::vector<ClaimId> claims; ///< claims of reviewers, which the consensus repeats
};
using ConsensusWord = std::variant<VerdictWord, CodesWord, AnswerWord, ClaimsWord>;

/// Writes a consensus in place of the one that may stand. Claims are repeated with the passages that support
/// them. `note` says why, where the word has a place for it. Fails with Invalid where the word does not
/// answer the question, and as screening::decide, coding::code, coding::setAnswer and coding::addClaim do.
Result<void> settle(store::Transaction& transaction,
                    const coding::Taxonomy& taxonomy,
                    const VoteQuestion& question,
                    PaperId paper,
                    const ConsensusWord& word,
                    const std::string& note = {});

/// What a reviewer said becomes the consensus: a verdict with its criterion, codes with basis and status, an
/// answer, all claims. The reasons stay with the reviewer. Fails with NotFound where the reviewer said
/// nothing.
Result<void> takeWord(store::Transaction& transaction,
                      const coding::Taxonomy& taxonomy,
                      const VoteQuestion& question,
                      PaperId paper,
                      ReviewerId reviewer);

/// Takes the consensus back, so that the votes count again. Fails with NotFound where there is none.
Result<void> reopen(store::Transaction& transaction,
                    const coding::Taxonomy& taxonomy,
                    const VoteQuestion& question,
                    PaperId paper);

/// What became of all papers that reviewers agree on.
struct AgreedPapers {
    std::size_t settled = 0;
    /// Excluded by all, but for different reasons or without the one that is needed: to be settled one by
    /// one.
    std::size_t left = 0;
};

/// Makes a consensus of what all say, for each paper that is agreed on (see MatterState). `watch` is told the
/// share that is done, and stops the work by false: then it fails with Cancelled.
Result<AgreedPapers> settleAgreed(store::Transaction& transaction,
                                  const coding::Taxonomy& taxonomy,
                                  const VoteQuestion& question,
                                  const std::vector<ReviewerId>& among = {},
                                  const std::function<bool(double)>& watch = {});

}
