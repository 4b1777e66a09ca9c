#include "core/screening/verdicts.h"

#include "core/screening/conflicts.h"

namespace alidade::screening {

namespace {

/// The verdicts that count at one stage.
struct Votes {
    int count = 0;
    int wanted = 1;
    bool include = false;
    bool exclude = false;
    bool maybe = false;

    void add(Verdict verdict)
    {
        ++count;
        switch (verdict) {
        case Verdict::Include: include = true; break;
        case Verdict::Exclude: exclude = true; break;
        case Verdict::Maybe: maybe = true; break;
        }
    }

    bool isComplete() const { return count >= wanted; }
    bool differ() const { return int{include} + int{exclude} + int{maybe} > 1; }
};

/// Those that count, and where a lead is to speak what the others said.
struct Voices {
    Votes counting;
    Votes others;

    bool differ() const { return counting.count > 0 ? counting.differ() : others.differ(); }
};

Voices voicesAt(Stage stage, std::span<const Decision> decisions, const CountingRule& rule)
{
    Voices voices;
    auto& votes = voices.counting;
    votes.wanted = rule.lead ? 1 : rule.votesWanted;
    for (const auto& decision : decisions) {
        if (decision.stage != stage) {
            continue;
        }
        if (rule.consensus && decision.reviewer == *rule.consensus) {
            votes = {};
            votes.add(decision.verdict);
            break;
        }
        (!rule.lead || decision.reviewer == *rule.lead ? votes : voices.others).add(decision.verdict);
    }
    return voices;
}

// One run through an index that holds all four columns.
constexpr std::string_view ALL = "SELECT paper, stage, reviewer, verdict FROM decision"
                                 " INDEXED BY decision_by_paper ORDER BY paper";
constexpr std::string_view OF_ONE = "SELECT paper, stage, reviewer, verdict FROM decision WHERE paper = ?1";

}

std::optional<Standing> standingAt(Stage stage, std::span<const Decision> decisions, const CountingRule& rule)
{
    const auto voices = voicesAt(stage, decisions, rule);
    if (voices.differ()) {
        return Standing::Conflict;
    }
    const auto& votes = voices.counting;
    if (votes.count == 0) {
        return {};
    }
    if (votes.maybe || !votes.isComplete()) {
        return Standing::Open;
    }
    return votes.include ? Standing::Included : Standing::Excluded;
}

bool isComplete(Stage stage, std::span<const Decision> decisions, const CountingRule& rule)
{
    return voicesAt(stage, decisions, rule).counting.isComplete();
}

bool isMaybe(Stage stage, std::span<const Decision> decisions, const CountingRule& rule)
{
    return voicesAt(stage, decisions, rule).counting.maybe;
}

Standing standing(std::span<const Decision> decisions, const CountingRule& rule)
{
    if (isComplete(Stage::FullText, decisions, rule) || isInConflict(Stage::FullText, decisions, rule)) {
        return standingAt(Stage::FullText, decisions, rule).value_or(Standing::Open);
    }
    const auto before = standingAt(Stage::TitleAbstract, decisions, rule).value_or(Standing::Open);
    return before == Standing::Included ? Standing::Open : before;
}

DecidedPapers::DecidedPapers(const store::Database& database, std::optional<PaperId> only)
    : m_rows(database.prepare(only ? OF_ONE : ALL))
{
    if (only) {
        m_rows.bind(1, only->value);
    }
    m_hasRow = m_rows.step();
}

bool DecidedPapers::next()
{
    if (!m_hasRow) {
        return false;
    }
    m_paper.value = m_rows.integer(0);
    m_decisions.clear();
    while (m_hasRow && m_rows.integer(0) == m_paper.value) {
        auto& decision = m_decisions.emplace_back();
        decision.paper = m_paper;
        store::readValue(m_rows, 1, decision.stage);
        store::readValue(m_rows, 2, decision.reviewer);
        store::readValue(m_rows, 3, decision.verdict);
        m_hasRow = m_rows.step();
    }
    return true;
}

void forEachDecided(const store::Database& database,
                    const std::function<void(PaperId, std::span<const Decision>)>& visit)
{
    for (DecidedPapers papers(database); papers.next();) {
        visit(papers.paper(), papers.decisions());
    }
}

std::vector<Decision> decisionsOn(const store::Database& database, PaperId paper)
{
    return database.all<Decision>("WHERE paper = ?1 ORDER BY id", paper);
}

}
