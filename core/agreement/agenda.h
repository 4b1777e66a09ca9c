#pragma once

#include "core/agreement/votes.h"

#include <optional>
#include <vector>

/// What is to be settled on a question, paper by paper.
namespace alidade::agreement {

enum class MatterState {
    Open,    ///< reviewers differ, and nothing says what counts
    Settled, ///< the consensus has spoken; or reviewers differ, and the lead or the full text says what
             ///< counts
    Agreed,  ///< two reviewers or more say the same, and the consensus has not spoken
};

struct Matter {
    PaperId paper;
    MatterState state = MatterState::Open;

    bool operator==(const Matter&) const = default;
};

/// The question that a consensus answers: a dimension is settled as a whole, so for a code it is that one's
/// dimension.
VoteQuestion settledBy(const coding::Taxonomy& taxonomy, const VoteQuestion& question);

/// The papers that two reviewers or more judged, or of which the consensus has spoken, in the order of their
/// labels as a reader counts. On a code, a paper is open while reviewers differ on that code, and agreed
/// where they say the same in all of its dimension. At a stage, a paper is open where it is in conflict by
/// screening::isInConflict(). What reviewers coded differently is no matter any more once the screening
/// excludes the paper. Fails as votesOn() does.
Result<std::vector<Matter>> agendaOf(const store::Database& database,
                                     const coding::Taxonomy& taxonomy,
                                     const VoteQuestion& question,
                                     const std::vector<ReviewerId>& among = {});
/// The same from the votes on the question that are there already.
Result<std::vector<Matter>> agendaOf(const store::Database& database,
                                     const coding::Taxonomy& taxonomy,
                                     const VoteQuestion& question,
                                     const std::vector<ReviewerId>& among,
                                     const Votes& votes);

/// Where one paper stands; nothing where it is not on the agenda.
std::optional<MatterState> stateOf(const store::Database& database,
                                   const coding::Taxonomy& taxonomy,
                                   const VoteQuestion& question,
                                   PaperId paper,
                                   const std::vector<ReviewerId>& among = {});

/// The papers that are open on any question: a stage, a dimension, the claims. Ascending, each once.
std::vector<PaperId> toSettle(const store::Database& database, const coding::Taxonomy& taxonomy);

}
