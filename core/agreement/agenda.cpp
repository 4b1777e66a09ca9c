#include "core/agreement/agenda.h"

#include "core/agreement/ratings.h"
#include "core/base/text.h"
#include "core/review/counting_rule.h"
#include "core/screening/conflicts.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace alidade::agreement {

namespace {

using States = std::map<PaperId, MatterState>;

/// Open and agreed papers by the votes alone. One unit in dispute opens the whole paper.
States statesBy(const Votes& votes)
{
    States states;
    for (std::size_t unit = 0; unit < votes.ratings.units(); ++unit) {
        if (const auto disputed = isDisputed(votes.ratings.of(unit))) {
            auto& state = states.try_emplace(votes.papers[unit], MatterState::Agreed).first->second;
            state = *disputed ? MatterState::Open : state;
        }
    }
    return states;
}

/// The papers of which somebody has spoken, as the consensus or the lead.
std::vector<PaperId> spokenOf(const store::Database& database,
                              const VoteQuestion& settled,
                              std::optional<PaperId> only,
                              std::optional<ReviewerId> speaker)
{
    if (!speaker) {
        return {};
    }
    std::vector<PaperId> papers;
    const auto run = [&](const std::string& from, const auto&... arguments) { // ?1 is the speaker
        int index = 1;
        const auto last = std::to_string(sizeof...(arguments) + 2);
        auto rows =
            database.prepare("SELECT DISTINCT paper FROM " + from + (only ? " AND paper = ?" + last : ""));
        store::bindValue(rows, index++, *speaker);
        (store::bindValue(rows, index++, arguments), ...);
        if (only) {
            store::bindValue(rows, index, *only);
        }
        while (rows.step()) {
            papers.push_back(PaperId{rows.integer(0)});
        }
    };
    if (const auto* stage = std::get_if<StageQuestion>(&settled)) {
        run("decision WHERE reviewer = ?1 AND stage = ?2", stage->stage);
        std::erase_if(papers, [&](PaperId paper) { return !stage->isAbout(paper); });
    } else if (const auto* dimension = std::get_if<DimensionQuestion>(&settled)) {
        run("coding WHERE reviewer = ?1 AND code IN (SELECT id FROM code WHERE dimension = ?2)",
            dimension->dimension);
        run("answer WHERE reviewer = ?1 AND dimension = ?2", dimension->dimension);
    } else {
        run("claim WHERE reviewer = ?1 AND paper IS NOT NULL");
    }
    return papers;
}

/// Whether what was said at a stage, or of a paper's codes, matters no more: the screening says what counts,
/// and nobody counts the codes of a paper that is out.
bool isOverruled(const store::Database& database,
                 const VoteQuestion& settled,
                 PaperId paper,
                 const CountingRule& rule)
{
    const auto decisions = screening::decisionsOn(database, paper);
    if (const auto* asked = std::get_if<StageQuestion>(&settled)) {
        return !screening::isInConflict(asked->stage, decisions, rule);
    }
    return screening::standing(decisions, rule) == screening::Standing::Excluded;
}

/// Takes out of what is open what counts without a consensus.
void settleByRule(States& states,
                  const store::Database& database,
                  const VoteQuestion& settled,
                  const CountingRule& rule,
                  std::optional<PaperId> only)
{
    for (const auto paper : spokenOf(database, settled, only, rule.lead)) {
        if (const auto found = states.find(paper);
            found != states.end() && found->second == MatterState::Open) {
            found->second = MatterState::Settled;
        }
    }
    const bool isStage = std::holds_alternative<StageQuestion>(settled);
    for (auto each = states.begin(); each != states.end();) {
        const bool isOpen = each->second == MatterState::Open;
        if (!isOpen || !isOverruled(database, settled, each->first, rule)) {
            ++each;
        } else if (isStage) {
            each->second = MatterState::Settled;
            ++each;
        } else {
            each = states.erase(each);
        }
    }
}

Result<States> statesOf(const store::Database& database,
                        const coding::Taxonomy& taxonomy,
                        const VoteQuestion& question,
                        const std::vector<ReviewerId>& among,
                        const Votes& votes,
                        std::optional<PaperId> only)
{
    auto states = statesBy(votes);
    const auto settled = settledBy(taxonomy, question);
    if (settled != question) {
        const auto whole = votesOn(database, taxonomy, settled, among, only);
        if (!whole) {
            return fail(whole.error());
        }
        std::erase_if(states, [](const auto& each) { return each.second == MatterState::Agreed; });
        for (const auto& [paper, state] : statesBy(*whole)) {
            if (state == MatterState::Agreed) {
                states.try_emplace(paper, state);
            }
        }
    }
    const auto rule = countingRule(database);
    settleByRule(states, database, settled, rule, only);
    for (const auto paper : spokenOf(database, settled, only, rule.consensus)) {
        states[paper] = MatterState::Settled;
    }
    return states;
}

}

VoteQuestion settledBy(const coding::Taxonomy& taxonomy, const VoteQuestion& question)
{
    if (const auto* asked = std::get_if<CodeQuestion>(&question)) {
        if (const auto* code = taxonomy.find(asked->code)) {
            return DimensionQuestion{code->dimension};
        }
    }
    return question;
}

Result<std::vector<Matter>> agendaOf(const store::Database& database,
                                     const coding::Taxonomy& taxonomy,
                                     const VoteQuestion& question,
                                     const std::vector<ReviewerId>& among)
{
    const auto votes = votesOn(database, taxonomy, question, among);
    return votes ? agendaOf(database, taxonomy, question, among, *votes)
                 : Result<std::vector<Matter>>(fail(votes.error()));
}

Result<std::vector<Matter>> agendaOf(const store::Database& database,
                                     const coding::Taxonomy& taxonomy,
                                     const VoteQuestion& question,
                                     const std::vector<ReviewerId>& among,
                                     const Votes& votes)
{
    const auto states = statesOf(database, taxonomy, question, among, votes, {});
    if (!states) {
        return fail(states.error());
    }
    std::vector<std::pair<std::string, Matter>> labelled;
    labelled.reserve(states->size());
    for (const auto& [paper, state] : *states) {
        auto row = database.prepare("SELECT label FROM paper WHERE id = ?1");
        row.bind(1, paper.value);
        labelled.emplace_back(row.step() ? std::string(row.text(0)) : std::string(), Matter{paper, state});
    }
    std::ranges::stable_sort(labelled, [](const auto& a, const auto& b) {
        // papers without a label last
        return a.first.empty() != b.first.empty() ? b.first.empty() : naturalLess(a.first, b.first);
    });
    std::vector<Matter> agenda;
    agenda.reserve(labelled.size());
    for (const auto& [label, matter] : labelled) {
        agenda.push_back(matter);
    }
    return agenda;
}

std::optional<MatterState> stateOf(const store::Database& database,
                                   const coding::Taxonomy& taxonomy,
                                   const VoteQuestion& question,
                                   PaperId paper,
                                   const std::vector<ReviewerId>& among)
{
    const auto votes = votesOn(database, taxonomy, question, among, paper);
    if (!votes) {
        return {};
    }
    const auto states = statesOf(database, taxonomy, question, among, *votes, paper);
    const auto found = states ? states->find(paper) : States::const_iterator();
    return states && found != states->end() ? std::optional(found->second) : std::nullopt;
}

std::vector<PaperId> toSettle(const store::Database& database, const coding::Taxonomy& taxonomy)
{
    if (database.count<Reviewer>("WHERE role = 'reviewer'") < 2) {
        return {};
    }
    std::vector<VoteQuestion> questions = {
        StageQuestion{Stage::TitleAbstract}, StageQuestion{Stage::FullText}, ClaimQuestion{}};
    for (const auto& dimension : taxonomy.dimensions()) {
        questions.emplace_back(DimensionQuestion{dimension.id});
    }
    std::set<PaperId> open;
    for (const auto& question : questions) {
        const auto votes = votesOn(database, taxonomy, question);
        if (!votes || differing(*votes).empty()) {
            continue;
        }
        if (const auto states = statesOf(database, taxonomy, question, {}, *votes, {})) {
            for (const auto& [paper, state] : *states) {
                if (state == MatterState::Open) {
                    open.insert(paper);
                }
            }
        }
    }
    return {open.begin(), open.end()};
}

}
