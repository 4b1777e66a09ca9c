#include "core/agreement/in_force.h"

#include "core/agreement/runs.h"
#include "core/agreement/walk.h"
#include "core/base/text.h"
#include "core/coding/taxonomy.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace alidade::agreement {

namespace {

using Voices = Scope::Voices;

/// Case, accents and blanks make no other answer, as little as where agreement is measured.
bool isSame(const Answer& a, const Answer& b)
{
    return a.number == b.number
        && (a.text == b.text || folded(simplified(a.text)) == folded(simplified(b.text)));
}

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
    // a merge may leave codes that hang below each other in a ring: they have nothing above them
    const coding::Taxonomy taxonomy(database);
    auto query = database.prepare("SELECT id, dimension FROM code");
    while (query.step()) {
        const CodeId id{query.integer(0)};
        const auto* code = taxonomy.find(id);
        m_places.emplace(id,
                         Place{DimensionId{query.integer(1)},
                               code == nullptr ? CodeId() : code->parent.value_or(CodeId())});
    }
}

bool InForce::isHeard(ReviewerId reviewer) const
{
    return m_scope.voices != Voices::One || reviewer == m_scope.reviewer;
}

bool InForce::isHeard(const store::Statement& coding) const
{
    return isHeard(ReviewerId{coding.integer(1)})
        && (m_scope.statuses.empty() || isAmong(m_scope.statuses, coding.text(4)))
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
            vote.dimension = placeOf(vote.code).dimension;
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
    const bool isDecided = isBy(votes, m_rule.consensus);
    if (!isDecided && !m_rule.lead) {
        settleTogether(votes);
        return;
    }
    forEachRun(
        votes,
        [](const Vote& vote) { return vote.code; },
        [&](std::span<Vote> ofCode) {
            const bool counts = isBy(ofCode, isDecided ? m_rule.consensus : m_rule.lead);
            for (auto& vote : ofCode) {
                vote.counts = counts && (isDecided || vote.reviewer == m_rule.lead);
            }
        });
}

InForce::Place InForce::placeOf(CodeId code) const
{
    const auto found = m_places.find(code);
    return found == m_places.end() ? Place() : found->second;
}

bool InForce::isWithin(CodeId code, CodeId top) const
{
    while (code && code != top) {
        code = above(code);
    }
    return code == top;
}

void InForce::settleTogether(std::span<Vote> votes) const
{
    std::vector<ReviewerId> voters;
    for (const auto& vote : votes) {
        if (std::find(voters.begin(), voters.end(), vote.reviewer) == voters.end()) {
            voters.push_back(vote.reviewer);
        }
    }
    const auto haveAll = [&](const auto& isIt) {
        return std::all_of(voters.begin(), voters.end(), [&](ReviewerId voter) {
            return std::any_of(votes.begin(), votes.end(), [&](const Vote& vote) {
                return vote.reviewer == voter && isIt(vote);
            });
        });
    };
    if (std::none_of(
            votes.begin(), votes.end(), [](const Vote& vote) { return static_cast<bool>(vote.code); })) {
        for (auto& vote : votes) {
            vote.counts = true;
        }
        return;
    }
    // what all gave, or gave codes below
    std::vector<CodeId> shared;
    for (const auto& vote : votes) {
        for (auto code = vote.code; code; code = above(code)) {
            if (std::find(shared.begin(), shared.end(), code) == shared.end()
                && haveAll([&](const Vote& each) { return isWithin(each.code, code); })) {
                shared.push_back(code);
            }
        }
    }
    const auto inForce = [&](CodeId code) {
        return std::none_of(shared.begin(),
                            shared.end(),
                            [&](CodeId other) { return other != code && isWithin(other, code); })
            || haveAll([&](const Vote& vote) { return vote.code == code; });
    };
    std::vector<CodeId> counting;
    std::copy_if(shared.begin(), shared.end(), std::back_inserter(counting), inForce);
    for (auto& vote : votes) {
        auto code = vote.code;
        while (code && std::find(counting.begin(), counting.end(), code) == counting.end()) {
            code = above(code);
        }
        vote.counts = static_cast<bool>(code);
        vote.code = code;
    }
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
    const bool agree = std::all_of(
        said.begin(), said.end(), [&](const Answer& answer) { return isSame(answer, said.front()); });
    return agree || m_scope.voices == Voices::Everyone ? &said.front() : nullptr;
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

std::vector<DimensionId> InForce::nonesOf(PaperId paper) const
{
    Walk walk(*this, paper);
    return walk.next() ? walk.nones() : std::vector<DimensionId>();
}

std::vector<Coding> InForce::codings() const
{
    std::vector<Walk::Row> wanted;
    for (Walk walk(*this, {}, Walk::Gives::Rows); walk.next();) {
        wanted.insert(wanted.end(), walk.rows().begin(), walk.rows().end());
    }
    std::vector<Coding> list;
    list.reserve(wanted.size());
    auto next = wanted.begin();
    m_database->forEach<Coding>(
        [&](Coding&& coding) {
            if (next != wanted.end() && coding.id == next->coding) {
                coding.code = next->code;
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
