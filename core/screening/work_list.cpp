#include "core/screening/work_list.h"

#include "core/review/reviewers.h"
#include "core/screening/conflicts.h"
#include "core/screening/pilot.h"

#include <algorithm>

namespace alidade::screening {

namespace {

/// A change to more papers than this is read anew, in one run.
constexpr std::size_t MOST_AT_ONCE = 5000;

enum Slot : std::size_t { NONE, INCLUDED, EXCLUDED, MAYBE, CONFLICT };

constexpr std::uint8_t bit(WorkSet set)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(set));
}

template <class Enum>
constexpr std::uint8_t fromOne(Enum value)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(value) + 1U);
}

bool isDecided(std::uint8_t standing)
{
    return standing == fromOne(Standing::Included) || standing == fromOne(Standing::Excluded);
}

Slot slotOf(std::uint8_t standing)
{
    return standing == 0                          ? NONE
        : standing == fromOne(Standing::Included) ? INCLUDED
        : standing == fromOne(Standing::Excluded) ? EXCLUDED
        : standing == fromOne(Standing::Open)     ? MAYBE
                                                  : CONFLICT;
}

}

std::optional<std::uint32_t> WorkList::ordinal(PaperId paper) const
{
    const auto found = std::ranges::lower_bound(m_papers, paper);
    return found != m_papers.end() && *found == paper
        ? std::optional(static_cast<std::uint32_t>(found - m_papers.begin()))
        : std::nullopt;
}

bool WorkList::isListed(const Facts& facts)
{
    return facts.isAtStage && facts.isFromSource && facts.isWanted;
}

bool WorkList::isIn(const Facts& facts, WorkSet set) const
{
    return isListed(facts) && (facts.sets & bit(set)) != 0;
}

bool WorkList::isToDo(const Facts& facts) const
{
    const bool isToSettle = m_question.set == WorkSet::Conflicts || m_question.set == WorkSet::Maybe;
    return isIn(facts, m_question.set) && (isToSettle || facts.mine == 0);
}

std::uint8_t WorkList::setsOf(const Facts& facts, std::span<const Decision> decisions) const
{
    const auto isAt = [&](const Decision& decision) { return decision.stage == m_question.stage; };
    const auto votes = std::ranges::count_if(decisions, [&](const Decision& decision) {
        return isAt(decision) && decision.reviewer != m_rule.consensus;
    });
    const bool isSettled = std::ranges::any_of(decisions, [&](const Decision& decision) {
        return isAt(decision) && (decision.reviewer == m_rule.consensus || decision.reviewer == m_rule.lead);
    });
    const bool isUnsure = facts.standing != 0 && !isDecided(facts.standing)
        && std::ranges::any_of(decisions, [&](const Decision& decision) {
                              return isAt(decision) && decision.verdict == Verdict::Maybe;
                          });
    const bool isLead = m_rule.lead && m_rule.lead == m_reviewer;
    std::uint8_t sets = bit(WorkSet::All);
    const auto add = [&](WorkSet set, bool isInside) {
        sets = static_cast<std::uint8_t>(sets | (isInside ? bit(set) : 0U));
    };
    add(WorkSet::Mine, facts.mine == 0 && !isSettled && (votes < m_rule.votesWanted || isLead));
    add(WorkSet::Pilot, facts.isInPilot);
    add(WorkSet::Open, !isDecided(facts.standing));
    add(WorkSet::Conflicts, isInConflict(m_question.stage, decisions, m_rule));
    add(WorkSet::Maybe,
        (isUnsure && !isBlind(m_mode, decisions, m_question.stage, m_reviewer, m_rule))
            || (facts.mine == fromOne(Verdict::Maybe) && !isSettled));
    add(WorkSet::WithoutAbstract, !facts.hasAbstract);
    return sets;
}

void WorkList::setDecisions(Facts& facts, std::span<const Decision> decisions) const
{
    const auto mine = std::ranges::find_if(decisions, [&](const Decision& decision) {
        return decision.stage == m_question.stage && decision.reviewer == m_reviewer;
    });
    facts.mine = mine == decisions.end() ? std::uint8_t{0} : fromOne(mine->verdict);
    const auto standing = standingAt(m_question.stage, decisions, m_rule);
    facts.standing = standing ? fromOne(*standing) : 0;
    // What is not complete says nothing of the paper yet: else the lists would tell of a blind vote.
    const bool isReadInFull = isComplete(Stage::FullText, decisions, m_rule);
    facts.isAtStage = m_question.stage == Stage::TitleAbstract || isReadInFull || facts.mine != 0
        || standingAt(Stage::TitleAbstract, decisions, m_rule) == Standing::Included;
    facts.isPast = m_question.stage == Stage::TitleAbstract && isReadInFull;
    if (facts.isPast) {
        facts.sets =
            static_cast<std::uint8_t>(bit(WorkSet::All) | (facts.isInPilot ? bit(WorkSet::Pilot) : 0U)
                                      | (facts.hasAbstract ? 0U : bit(WorkSet::WithoutAbstract)));
        return;
    }
    facts.sets = setsOf(facts, decisions);
}

void WorkList::confine(std::span<const PaperId> papers)
{
    auto wanted = papers.begin();
    for (std::size_t place = 0; place < m_papers.size(); ++place) {
        while (wanted != papers.end() && *wanted < m_papers[place]) {
            ++wanted;
        }
        m_facts[place].isWanted = wanted != papers.end() && *wanted == m_papers[place];
    }
    count();
}

void WorkList::count()
{
    m_counts = {};
    m_verdicts = {};
    for (const auto& facts : m_facts) {
        tally(facts, 1);
    }
}

void WorkList::tally(const Facts& facts, int by)
{
    if (!isListed(facts)) {
        return;
    }
    const auto add = [by](std::size_t& count) { count += static_cast<std::size_t>(by); };
    for (std::size_t set = 0; set < WORK_SETS; ++set) {
        if (isIn(facts, static_cast<WorkSet>(set))) {
            add(m_counts[set]);
        }
    }
    const auto own = static_cast<Slot>(facts.mine); // verdicts stand in the order of the slots
    const bool isCounting = m_mode == Mode::One && facts.standing != 0;
    const auto counted = isCounting ? slotOf(facts.standing) : own;
    // what was read in full came through, whatever is still open before
    const bool isThrough =
        facts.isPast && (counted == NONE || (isCounting && (counted == MAYBE || counted == CONFLICT)));
    add(m_verdicts[0][isThrough ? INCLUDED : counted]);
    if (facts.isInPilot) {
        add(m_verdicts[1][own]);
    }
}

bool WorkList::update(const store::Database& database, const store::ChangeNotice& notice)
{
    using store::Table;
    if (notice.touches(Table::Paper) || notice.touches(Table::Record) || notice.touches(Table::Search)
        || notice.touches(Table::Source) || notice.papers.size() > MOST_AT_ONCE) {
        return false;
    }
    if (notice.touches(Table::Setting) || notice.touches(Table::Reviewer)) {
        const auto reviewer = findReviewer(database, m_question.reviewer);
        if (modeOf(database) != m_mode || pilotOf(database, m_papers) != m_pilot
            || countingRule(database) != m_rule || (m_reviewer && reviewer != m_reviewer)) {
            return false;
        }
        m_reviewer = reviewer; // his first decision made his row
    }
    if (!notice.touches(Table::Decision) && !notice.touches(Table::PaperText)) {
        return true;
    }
    for (const auto id : notice.papers) {
        if (const auto place = ordinal(PaperId{id})) {
            auto& facts = m_facts[*place];
            tally(facts, -1);
            const auto text = database.find<PaperText>(PaperId{id});
            facts.hasAbstract = text && !text->abstract.empty();
            setDecisions(facts, decisionsOn(database, PaperId{id}));
            tally(facts, 1);
        }
    }
    return true;
}

template <class Wanted>
std::vector<PaperId> WorkList::ordered(const Wanted& isWanted) const
{
    std::vector<PaperId> papers;
    for (const auto place : m_order) {
        if (isWanted(m_facts[place])) {
            papers.push_back(m_papers[place]);
        }
    }
    return papers;
}

std::vector<PaperId> WorkList::papers() const
{
    return ordered([this](const Facts& facts) { return isIn(facts, m_question.set); });
}

std::vector<PaperId> WorkList::toDo() const
{
    return ordered([this](const Facts& facts) { return isToDo(facts); });
}

bool WorkList::contains(PaperId paper) const
{
    const auto place = ordinal(paper);
    return place && isIn(m_facts[*place], m_question.set);
}

WorkProgress WorkList::progress() const
{
    const auto& slots = m_verdicts[m_question.set == WorkSet::Pilot ? 1 : 0];
    WorkProgress progress;
    for (const auto count : slots) {
        progress.papers += count;
    }
    progress.included = slots[INCLUDED];
    progress.excluded = slots[EXCLUDED];
    progress.maybe = slots[MAYBE];
    progress.conflicts = slots[CONFLICT];
    return progress;
}

template <class Wanted>
std::optional<PaperId>
WorkList::walk(std::optional<PaperId> from, bool isForward, const Wanted& isWanted) const
{
    const auto size = m_order.size();
    const auto start = from ? ordinal(*from) : std::nullopt;
    auto at = start ? m_place[*start] : (isForward ? size - 1 : 0); // one step brings the first, or the last
    for (std::size_t i = 0; i < size; ++i) {
        at = (at + (isForward ? 1 : size - 1)) % size;
        if (isWanted(m_facts[m_order[at]])) {
            return m_papers[m_order[at]];
        }
    }
    return {};
}

std::optional<PaperId> WorkList::next(std::optional<PaperId> from) const
{
    return walk(from, true, [this](const Facts& facts) { return isIn(facts, m_question.set); });
}

std::optional<PaperId> WorkList::previous(std::optional<PaperId> from) const
{
    return walk(from, false, [this](const Facts& facts) { return isIn(facts, m_question.set); });
}

std::optional<PaperId> WorkList::nextToDo(std::optional<PaperId> from) const
{
    const auto found = walk(from, true, [this](const Facts& facts) { return isToDo(facts); });
    return found == from ? std::nullopt : found;
}

}
