#include "core/agreement/in_force.h"

#include "core/agreement/runs.h"
#include "core/agreement/walk.h"

#include <algorithm>
#include <tuple>

namespace alidade::agreement {

namespace {

using Voices = Scope::Voices;

bool isAmong(const std::vector<std::string>& wanted, std::string_view word)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), word) != wanted.end();
}

}

InForce::InForce(const store::Database& database, Scope scope)
    : m_database(&database)
    , m_scope(std::move(scope))
    , m_rule(countingRule(database))
{
    auto query = database.prepare("SELECT id, dimension FROM code");
    while (query.step()) {
        m_dimensions.emplace(CodeId{query.integer(0)}, DimensionId{query.integer(1)});
    }
}

bool InForce::isHeard(const store::Statement& coding) const
{
    if (m_scope.voices == Voices::One && ReviewerId{coding.integer(1)} != m_scope.reviewer) {
        return false;
    }
    return (m_scope.statuses.empty() || isAmong(m_scope.statuses, coding.text(4)))
        && (m_scope.bases.empty() || isAmong(m_scope.bases, coding.text(5)));
}

void InForce::settle(std::vector<Vote>& votes) const
{
    const bool oneVoice = std::all_of(
        votes.begin(), votes.end(), [&](const Vote& vote) { return vote.reviewer == votes[0].reviewer; });
    if (m_scope.voices != Voices::InForce || (oneVoice && !m_rule.lead)) {
        for (auto& vote : votes) {
            vote.counts = true;
        }
        return;
    }
    for (auto& vote : votes) {
        if (vote.code) {
            vote.dimension = m_dimensions.at(vote.code);
        }
    }
    std::sort(votes.begin(), votes.end(), [](const Vote& a, const Vote& b) {
        return std::tie(a.dimension, a.code, a.reviewer) < std::tie(b.dimension, b.code, b.reviewer);
    });
    forEachRun(
        std::span(votes),
        [](const Vote& vote) { return vote.dimension; },
        [&](std::span<Vote> ofDimension) { settleDimension(ofDimension); });
}

void InForce::settleDimension(std::span<Vote> votes) const
{
    const auto isBy = [](std::span<const Vote> some, std::optional<ReviewerId> reviewer) {
        return std::any_of(
            some.begin(), some.end(), [&](const Vote& vote) { return vote.reviewer == reviewer; });
    };
    const bool decided = isBy(votes, m_rule.consensus);
    const bool byLead = m_rule.lead && !decided;
    std::vector<ReviewerId> voters;
    for (const auto& vote : votes) {
        if (std::find(voters.begin(), voters.end(), vote.reviewer) == voters.end()) {
            voters.push_back(vote.reviewer);
        }
    }
    forEachRun(
        votes,
        [](const Vote& vote) { return vote.code; },
        [&](std::span<Vote> ofCode) {
            const bool counts = decided ? isBy(ofCode, m_rule.consensus)
                : byLead                ? isBy(ofCode, m_rule.lead)
                                        : std::all_of(voters.begin(), voters.end(), [&](ReviewerId voter) {
                               return isBy(ofCode, voter);
                           });
            for (auto& vote : ofCode) {
                vote.counts = counts && (!byLead || vote.reviewer == m_rule.lead);
            }
        });
}

const Answer* InForce::settled(std::span<const Answer> said) const
{
    const auto by = [&](std::optional<ReviewerId> reviewer) -> const Answer* {
        const auto found = std::find_if(
            said.begin(), said.end(), [&](const Answer& answer) { return answer.reviewer == reviewer; });
        return found == said.end() ? nullptr : &*found;
    };
    if (m_scope.voices == Voices::One) {
        return by(m_scope.reviewer);
    }
    if (const auto* final = by(m_rule.consensus)) {
        return final;
    }
    if (const auto* lead = by(m_rule.lead);
        lead != nullptr || (m_rule.lead && m_scope.voices == Voices::InForce)) {
        return lead;
    }
    const bool agree = std::all_of(said.begin(), said.end(), [&](const Answer& answer) {
        return answer.number == said.front().number && answer.text == said.front().text;
    });
    return agree || m_scope.voices == Voices::Everyone ? &said.front() : nullptr;
}

void InForce::forEachPaper(const std::function<void(PaperId, std::span<const CodeId>)>& visit) const
{
    Walk walk(*this);
    while (walk.next()) {
        if (!walk.codes().empty()) {
            visit(walk.paper(), walk.codes());
        }
    }
}

std::vector<CodeId> InForce::codesOf(PaperId paper) const
{
    Walk walk(*this, paper);
    return walk.next() ? walk.codes() : std::vector<CodeId>();
}

std::vector<Answer> InForce::answersOf(PaperId paper) const
{
    Walk walk(*this, paper);
    return walk.next() ? walk.answers() : std::vector<Answer>();
}

std::vector<Coding> InForce::codings() const
{
    std::vector<CodingId> wanted;
    for (Walk walk(*this, {}, Walk::Gives::Rows); walk.next();) {
        wanted.insert(wanted.end(), walk.codings().begin(), walk.codings().end());
    }
    std::vector<Coding> list;
    list.reserve(wanted.size());
    auto next = wanted.begin();
    m_database->forEach<Coding>(
        [&](Coding&& coding) {
            if (next != wanted.end() && coding.id == *next) {
                list.push_back(std::move(coding));
                ++next;
            }
        },
        "INDEXED BY coding_by_paper ORDER BY paper, id");
    return list;
}

std::vector<Coding> codingsInForce(const store::Database& database, const Scope& scope)
{
    return InForce(database, scope).codings();
}

}
