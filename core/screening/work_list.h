#pragma once

#include "core/screening/mode.h"
#include "core/screening/verdicts.h"
#include "core/store/notice.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

/// Which papers a reviewer works through, in which order, and how far he has come.
namespace alidade::screening {

enum class WorkSet {
    Mine,            ///< those that wait for this reviewer's decision
    Pilot,           ///< a random sample, the same for all reviewers, whom each of them decides on
    Open,            ///< those that wait for anybody's
    Conflicts,       ///< where reviewers differ (isInConflict)
    Maybe,           ///< where somebody, as far as the reviewer may see, is not sure
    WithoutAbstract, ///< with nothing to read but the title
    All,
};
constexpr std::size_t WORK_SETS = 7;

enum class WorkOrder {
    Random, ///< another one for each reviewer, the same every day
    Year,   ///< the newest first
    Source, ///< as the protocol has the sources; a paper stands with the first that gave it
    Title,
};

struct WorkQuestion {
    WorkSet set = WorkSet::Mine;
    WorkOrder order = WorkOrder::Random;
    Stage stage = Stage::TitleAbstract;
    std::optional<SourceId> source; ///< only papers that came from there
    std::string reviewer;           ///< by name, for he may have no row yet

    bool operator==(const WorkQuestion&) const = default;
};

/// How far the screening has come at the stage, among the papers that are listed, or those of the pilot.
/// Where every paper is read by one reviewer, what counts of all that was decided; else what this reviewer
/// decided. A paper that was read in full was included before.
struct WorkProgress {
    std::size_t papers = 0;
    std::size_t included = 0;
    std::size_t excluded = 0;
    std::size_t maybe = 0;
    std::size_t conflicts = 0; ///< of reviewers who differ, where one was to read

    std::size_t decided() const { return included + excluded + maybe + conflicts; }
    bool operator==(const WorkProgress&) const = default;
};

/// The papers of a stage in their order, and which of them are in the set at present. At title and abstract
/// these are all papers; at full text those that came through, or were decided there, by this reviewer or by
/// as many as decide. What it knows lies in memory: a step to the next paper does not touch the disk, and a
/// decision costs what it touched.
class WorkList
{
public:
    /// Reads what there is of every paper, which takes seconds for a million. Nothing where `stop` asked it
    /// to end.
    static std::optional<WorkList>
    make(const store::Database& database, WorkQuestion question, const std::stop_token& stop = {});

    /// Takes in a change; false where the list has to be made anew.
    bool update(const store::Database& database, const store::ChangeNotice& notice);

    const WorkQuestion& question() const { return m_question; }

    /// From now on only these papers, by ascending ids, come and count; at first all do. Takes milliseconds
    /// for a million.
    void confine(std::span<const PaperId> papers);

    /// How many papers are in a set, each as if it were the one that is asked for.
    std::size_t count(WorkSet set) const { return m_counts[static_cast<std::size_t>(set)]; }
    /// The papers in the set at present, in their order.
    std::vector<PaperId> papers() const;
    bool contains(PaperId paper) const;
    /// Of these, the ones that there is something to do on, as nextToDo() gives one after the other.
    std::vector<PaperId> toDo() const;
    WorkProgress progress() const;

    /// The next paper of the set after this one, and from the end on from the beginning; this one last.
    /// Without one, the first.
    std::optional<PaperId> next(std::optional<PaperId> from) const;
    std::optional<PaperId> previous(std::optional<PaperId> from) const;
    /// The next one that there is something to do on: in the sets of all papers, those that the reviewer has
    /// not decided on; never `from` itself.
    std::optional<PaperId> nextToDo(std::optional<PaperId> from) const;

private:
    struct Facts {
        std::uint8_t mine = 0;     ///< a verdict from 1 on, or none
        std::uint8_t standing = 0; ///< at the stage, from 1 on, or none
        std::uint8_t sets = 0;     ///< a bit for each set that the paper is in
        bool isAtStage = false;
        bool isPast = false; ///< read in full by all who decide, and asked for by title and abstract
        bool hasAbstract = false;
        bool isFromSource = false;
        bool isWanted = true; ///< see confine()
        bool isInPilot = false;
    };

    explicit WorkList(WorkQuestion question);
    void readRules(const store::Database& database);
    void readPapers(const store::Database& database);
    void readPilot(const store::Database& database);
    void readDecisions(const store::Database& database);
    bool putInOrder(const store::Database& database, const std::stop_token& stop);

    void setDecisions(Facts& facts, std::span<const Decision> decisions) const;
    std::uint8_t setsOf(const Facts& facts, std::span<const Decision> decisions) const;
    void count();
    void tally(const Facts& facts, int by);
    std::optional<std::uint32_t> ordinal(PaperId paper) const;
    /// Whether it comes at all, in one set or another.
    static bool isListed(const Facts& facts);
    bool isIn(const Facts& facts, WorkSet set) const;
    bool isToDo(const Facts& facts) const;
    template <class Wanted>
    std::vector<PaperId> ordered(const Wanted& isWanted) const;
    template <class Wanted>
    std::optional<PaperId> walk(std::optional<PaperId> from, bool isForward, const Wanted& isWanted) const;

    WorkQuestion m_question;
    Mode m_mode = Mode::One;
    std::vector<PaperId> m_pilot;
    CountingRule m_rule;
    std::optional<ReviewerId> m_reviewer;
    std::vector<PaperId> m_papers;      ///< ascending; an ordinal is a place in here
    std::vector<Facts> m_facts;         ///< by ordinal
    std::vector<std::uint32_t> m_order; ///< ordinals
    std::vector<std::uint32_t> m_place; ///< by ordinal, in the order
    std::array<std::size_t, WORK_SETS> m_counts{};
    std::array<std::array<std::size_t, 5>, 2> m_verdicts{}; ///< of all papers and of the pilot, by verdict
};

}

template <>
struct alidade::store::Words<alidade::screening::WorkSet> {
    static constexpr std::array<std::string_view, alidade::screening::WORK_SETS> WORDS = {
        "mine", "pilot", "open", "conflicts", "maybe", "without-abstract", "all"};
};
template <>
struct alidade::store::Words<alidade::screening::WorkOrder> {
    static constexpr std::array<std::string_view, 4> WORDS = {"random", "year", "source", "title"};
};
