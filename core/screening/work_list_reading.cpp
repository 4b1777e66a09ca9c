#include "core/base/text.h"
#include "core/review/reviewers.h"
#include "core/screening/pilot.h"
#include "core/screening/random_draw.h"
#include "core/screening/work_list.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

// How a work list is read from the file, and put in order.
namespace alidade::screening {

namespace {

/// How often a long run looks whether it is still wanted, in papers.
constexpr std::size_t LOOK = 4096;

constexpr std::uint32_t LAST = ~std::uint32_t{0};

/// The sources of each search, as their places in the protocol.
std::unordered_map<std::int64_t, std::uint32_t> ranksOfSearches(const store::Database& database)
{
    std::unordered_map<std::int64_t, std::uint32_t> ranks;
    std::unordered_map<std::int64_t, std::uint32_t> sources;
    for (const auto& source : database.all<Source>("ORDER BY position, id")) {
        sources.emplace(source.id.value, static_cast<std::uint32_t>(sources.size()));
    }
    for (const auto& search : database.all<Search>()) {
        ranks.emplace(search.id.value, sources.at(search.source.value));
    }
    return ranks;
}

/// Visits papers with the searches that gave them, by an index that holds both.
template <class Visit>
void forEachGiven(const store::Database& database, const Visit& visit)
{
    auto rows = database.prepare("SELECT paper, search FROM record WHERE paper IS NOT NULL ORDER BY paper");
    while (rows.step()) {
        visit(PaperId{rows.integer(0)}, rows.integer(1));
    }
}

// What papers are sorted by, each key at the ordinal of its paper.

std::vector<std::uint64_t> drawnKeys(std::span<const PaperId> papers, std::string_view reviewer)
{
    const auto seed = seedOf(folded(simplified(reviewer)));
    std::vector<std::uint64_t> keys;
    keys.reserve(papers.size());
    for (const auto paper : papers) {
        keys.push_back(drawn(seed, paper));
    }
    return keys;
}

/// Latest first, those without one last; 64 bits, since the lowest of 32 has no opposite.
template <class OrdinalOf>
std::vector<std::int64_t>
yearKeys(const store::Database& database, std::size_t papers, const OrdinalOf& ordinalOf)
{
    std::vector<std::int64_t> keys(papers, std::numeric_limits<std::int64_t>::max());
    auto rows = database.prepare("SELECT id, year FROM paper WHERE year IS NOT NULL");
    while (rows.step()) {
        if (const auto place = ordinalOf(rows.integer(0))) {
            keys[*place] = -std::int64_t{static_cast<std::int32_t>(rows.integer(1))};
        }
    }
    return keys;
}

/// The first source that gave a paper.
template <class OrdinalOf>
std::vector<std::uint32_t>
sourceKeys(const store::Database& database, std::size_t papers, const OrdinalOf& ordinalOf)
{
    std::vector<std::uint32_t> keys(papers, LAST);
    const auto ranks = ranksOfSearches(database);
    forEachGiven(database, [&](PaperId paper, std::int64_t search) {
        const auto place = ordinalOf(paper.value);
        const auto rank = ranks.find(search);
        if (place && rank != ranks.end()) {
            keys[*place] = std::min(keys[*place], rank->second);
        }
    });
    return keys;
}

/// Nothing where `stop` asked it to end.
template <class OrdinalOf>
std::optional<std::vector<std::string>> titleKeys(const store::Database& database,
                                                  std::size_t papers,
                                                  const OrdinalOf& ordinalOf,
                                                  const std::stop_token& stop)
{
    std::vector<std::string> keys(papers);
    auto rows = database.prepare("SELECT id, title FROM paper");
    for (std::size_t row = 0; rows.step(); ++row) {
        if (row % LOOK == 0 && stop.stop_requested()) {
            return std::nullopt;
        }
        if (const auto place = ordinalOf(rows.integer(0))) {
            keys[*place] = folded(rows.text(1));
        }
    }
    return keys;
}

}

WorkList::WorkList(WorkQuestion question)
    : m_question(std::move(question))
{
}

std::optional<WorkList>
WorkList::make(const store::Database& database, WorkQuestion question, const std::stop_token& stop)
{
    WorkList list(std::move(question));
    list.readRules(database);
    list.readPapers(database);
    if (stop.stop_requested()) {
        return {};
    }
    list.readPilot(database);
    list.readDecisions(database);
    if (stop.stop_requested() || !list.putInOrder(database, stop)) {
        return {};
    }
    return list;
}

void WorkList::readRules(const store::Database& database)
{
    m_mode = modeOf(database);
    m_rule = countingRule(database);
    m_reviewer = findReviewer(database, m_question.reviewer);
}

void WorkList::readPapers(const store::Database& database)
{
    auto rows = database.prepare("SELECT id FROM paper ORDER BY id");
    while (rows.step()) {
        m_papers.push_back({rows.integer(0)});
    }
    m_facts.resize(m_papers.size());
    auto texts = database.prepare("SELECT id FROM paper_text WHERE abstract <> ''");
    while (texts.step()) {
        if (const auto place = ordinal(PaperId{texts.integer(0)})) {
            m_facts[*place].hasAbstract = true;
        }
    }
    if (!m_question.source) {
        for (auto& facts : m_facts) {
            facts.isFromSource = true;
        }
        return;
    }
    std::unordered_map<std::int64_t, bool> isWanted;
    for (const auto& search : database.all<Search>("WHERE source = ?1", *m_question.source)) {
        isWanted.emplace(search.id.value, true);
    }
    forEachGiven(database, [&](PaperId paper, std::int64_t search) {
        const auto place = ordinal(paper);
        if (place && isWanted.contains(search)) {
            m_facts[*place].isFromSource = true;
        }
    });
}

void WorkList::readPilot(const store::Database& database)
{
    m_pilot = pilotOf(database, m_papers);
    for (const auto paper : m_pilot) {
        m_facts[*ordinal(paper)].isInPilot = true;
    }
}

void WorkList::readDecisions(const store::Database& database)
{
    for (auto& facts : m_facts) {
        setDecisions(facts, {});
    }
    for (DecidedPapers decided(database); decided.next();) {
        if (const auto place = ordinal(decided.paper())) {
            setDecisions(m_facts[*place], decided.decisions());
        }
    }
    count();
}

bool WorkList::putInOrder(const store::Database& database, const std::stop_token& stop)
{
    const auto ordinalOf = [this](std::int64_t paper) { return ordinal(PaperId{paper}); };
    m_order.resize(m_papers.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    const auto sortBy = [this](const auto& keys) {
        std::ranges::stable_sort(
            m_order, {}, [&](std::uint32_t place) -> const auto& { return keys[place]; });
    };
    switch (m_question.order) {
    case WorkOrder::Random: sortBy(drawnKeys(m_papers, m_question.reviewer)); break;
    case WorkOrder::Year: sortBy(yearKeys(database, m_papers.size(), ordinalOf)); break;
    case WorkOrder::Source: sortBy(sourceKeys(database, m_papers.size(), ordinalOf)); break;
    case WorkOrder::Title: {
        const auto keys = titleKeys(database, m_papers.size(), ordinalOf, stop);
        if (!keys) {
            return false;
        }
        sortBy(*keys);
        break;
    }
    }
    m_place.resize(m_order.size());
    for (std::uint32_t i = 0; i < m_order.size(); ++i) {
        m_place[m_order[i]] = i;
    }
    return true;
}

}
