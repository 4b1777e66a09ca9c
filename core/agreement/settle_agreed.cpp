#include "core/agreement/consensus.h"
#include "core/screening/decisions.h"

#include <algorithm>
#include <map>

namespace alidade::agreement {

namespace {

/// Papers between two words about how far it is.
constexpr std::size_t STEP = 100;

/// Whether all who exclude at the stage name the same reason.
bool isOneReason(const store::Database& database,
                 const VoteQuestion& settled,
                 PaperId paper,
                 std::span<const ReviewerId> voters)
{
    const auto* asked = std::get_if<StageQuestion>(&settled);
    if (asked == nullptr) {
        return true;
    }
    const auto reasonOf = [&](ReviewerId reviewer) {
        const auto said = screening::decisionOf(database, paper, reviewer, asked->stage);
        return said ? said->criterion : std::nullopt;
    };
    return std::ranges::all_of(
        voters, [&, first = reasonOf(voters.front())](ReviewerId each) { return reasonOf(each) == first; });
}

/// Who voted, a paper: for claims those who noted any.
std::map<PaperId, std::vector<ReviewerId>> votersOf(const Votes& votes)
{
    std::map<PaperId, std::vector<ReviewerId>> voters;
    for (std::size_t unit = 0; unit < votes.ratings.units(); ++unit) {
        auto& list = voters[votes.papers[unit]];
        const auto said = votes.ratings.of(unit);
        if (list.empty()) { // all units of a paper are judged by the same
            for (std::size_t rater = 0; rater < said.size(); ++rater) {
                if (said[rater] != Ratings::MISSING) {
                    list.push_back(votes.raters[rater]);
                }
            }
        }
    }
    return voters;
}

}

Result<AgreedPapers> settleAgreed(store::Transaction& transaction,
                                  const coding::Taxonomy& taxonomy,
                                  const VoteQuestion& question,
                                  const std::vector<ReviewerId>& among,
                                  const std::function<bool(double)>& watch)
{
    const auto& database = transaction.database();
    const auto settled = settledBy(taxonomy, question);
    const auto votes = votesOn(database, taxonomy, settled, among);
    if (!votes) {
        return fail(votes.error());
    }
    const auto agenda = agendaOf(database, taxonomy, settled, among, *votes);
    if (!agenda) {
        return fail(agenda.error());
    }
    const auto voters = votersOf(*votes);
    AgreedPapers done;
    for (std::size_t place = 0; place < agenda->size(); ++place) {
        const auto& [paper, state] = (*agenda)[place];
        if (watch && place % STEP == 0
            && !watch(static_cast<double>(place) / static_cast<double>(agenda->size()))) {
            return fail(ErrorCode::Cancelled, translatable("Sentence", "Settling was stopped."));
        }
        if (state != MatterState::Agreed) {
            continue;
        }
        const auto& who = voters.at(paper);
        if (!isOneReason(database, settled, paper, who)) {
            ++done.left;
            continue;
        }
        if (const auto taken = takeWord(transaction, taxonomy, settled, paper, who.front()); !taken) {
            if (taken.error().code != ErrorCode::Invalid) {
                return fail(taken.error());
            }
            // what was taken of it already; there was no consensus before
            if (const auto back = reopen(transaction, taxonomy, settled, paper);
                !back && back.error().code != ErrorCode::NotFound) {
                return fail(back.error());
            }
            ++done.left;
            continue;
        }
        if (++done.settled % store::Transaction::ROWS_A_PART == 0) {
            transaction.split();
        }
    }
    return done;
}

}
