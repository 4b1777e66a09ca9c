#include "core/coding/crossing.h"

#include "core/review/counting_rule.h"

namespace alidade::coding {

namespace {

std::set<Voice> voicesBy(const store::Database& database, std::string_view sql, std::int64_t id)
{
    std::set<Voice> voices;
    auto query = database.prepare(sql);
    query.bind(1, id);
    while (query.step()) {
        voices.emplace(PaperId{query.integer(0)}, ReviewerId{query.integer(1)});
    }
    return voices;
}

std::set<PaperId> papersOf(const std::set<Voice>& voices)
{
    std::set<PaperId> papers;
    for (const auto& [paper, reviewer] : voices) {
        papers.insert(paper);
    }
    return papers;
}

}

std::set<Voice> voicesOn(const store::Database& database, DimensionId dimension)
{
    return voicesBy(
        database,
        "SELECT paper, reviewer FROM coding WHERE code IN (SELECT id FROM code WHERE dimension = ?1)"
        " UNION SELECT paper, reviewer FROM answer WHERE dimension = ?1",
        dimension.value);
}

Crossing::Crossing(const store::Database& database, const Dimension& target)
    : m_database(database)
    , m_target(target.id)
    , m_label(target.label)
{
}

const std::set<Voice>& Crossing::voices(DimensionId dimension)
{
    const auto known = m_voices.find(dimension);
    return known != m_voices.end()
        ? known->second
        : m_voices.emplace(dimension, voicesOn(m_database, dimension)).first->second;
}

void Crossing::part(DimensionId from, std::optional<std::span<const CodeId>> codes)
{
    std::set<Voice> coming;
    for (const auto code : codes.value_or(std::span<const CodeId>())) {
        coming.merge(voicesBy(m_database, "SELECT paper, reviewer FROM coding WHERE code = ?1", code.value));
    }
    const auto concerned = papersOf(coming);
    const auto answered = papersOf(voices(m_target));
    for (const auto& voice : voices(from)) {
        if (!codes || concerned.contains(voice.first)) {
            m_silent[from].insert(voice);
            if (!answered.contains(voice.first)) {
                m_silent[m_target].insert(voice);
            }
        }
    }
    noteContested(from, coming);
}

void Crossing::join(DimensionId from)
{
    noteContested(from, voices(from));
}

/// `coming` are the voices whose codes come from the other dimension.
void Crossing::noteContested(DimensionId from, const std::set<Voice>& coming)
{
    const auto consensus = countingRule(m_database).consensus;
    if (!consensus) {
        return;
    }
    const auto& there = voices(from);
    const auto& here = voices(m_target);
    const auto answered = papersOf(here);
    for (const auto& [paper, reviewer] : coming) {
        const Voice word{paper, *consensus};
        const bool wouldSettle = reviewer == *consensus && !here.contains(word) && answered.contains(paper);
        const bool wouldBeSilenced = reviewer != *consensus && here.contains(word) && !there.contains(word);
        if (wouldSettle || wouldBeSilenced) {
            m_contested.insert(paper);
            m_origin = m_database.find<Dimension>(from).value().label;
        }
    }
}

Result<void> Crossing::check() const
{
    if (m_contested.empty()) {
        return {};
    }
    return fail(
        ErrorCode::Invalid,
        {translatable(
             "Sentence",
             "Of \"%1\" and \"%2\", one is settled by the consensus and the other one is not, for %3: "
             "codes that go from one to the other would begin or cease to count. Settle both first."),
         {m_origin, m_label, namesOf(m_database, std::vector(m_contested.begin(), m_contested.end()))}});
}

}
