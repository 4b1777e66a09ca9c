#pragma once

#include "core/review/coding.h"
#include "core/review/counting_rule.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace alidade::screening {

/// Where a paper stands after screening.
enum class Standing {
    Open, ///< not decided yet, or waiting for the full text
    Included,
    Excluded,
    Conflict, ///< reviewers differ and nothing settles it
};

/// Follows from the decisions on one paper. The later stage that is complete counts, or is in conflict: what
/// was decided at full text overrules title and abstract, and only the full text includes.
Standing standing(std::span<const Decision> decisions, const CountingRule& rule);

/// What one stage says of a paper, or nothing where nobody whose word counts has decided there. The counting
/// rule says whose decision it is. Reviewers whose verdicts differ are in conflict
/// (core/screening/conflicts.h); without that, a maybe leaves the paper open, and so does a stage that is not
/// complete.
std::optional<Standing>
standingAt(Stage stage, std::span<const Decision> decisions, const CountingRule& rule);

/// Whether a stage has the decisions that it needs: the consensus', else the lead's, else those of as many
/// reviewers as the protocol asks for.
bool isComplete(Stage stage, std::span<const Decision> decisions, const CountingRule& rule);

/// Whether anybody whose word counts at the stage says maybe.
bool isMaybe(Stage stage, std::span<const Decision> decisions, const CountingRule& rule);

/// Goes through the papers that have decisions, in the order of ids and in one run over the file. One walk
/// over all papers at a time.
class DecidedPapers
{
public:
    /// All of them, or one alone. Before the first next() it stands nowhere.
    explicit DecidedPapers(const store::Database& database, std::optional<PaperId> only = {});

    /// To the next paper; false when there is none.
    bool next();

    PaperId paper() const { return m_paper; }
    /// Of all reviewers and stages, without ids, criteria and notes.
    const std::vector<Decision>& decisions() const { return m_decisions; }

private:
    store::Statement m_rows;
    bool m_hasRow;
    PaperId m_paper;
    std::vector<Decision> m_decisions;
};

/// Visits every paper that has decisions, as DecidedPapers gives them.
void forEachDecided(const store::Database& database,
                    const std::function<void(PaperId, std::span<const Decision>)>& visit);

/// The decisions on one paper, of all reviewers and stages.
std::vector<Decision> decisionsOn(const store::Database& database, PaperId paper);

}

namespace alidade::store {

template <>
struct Words<screening::Standing> {
    static constexpr std::array<std::string_view, 4> WORDS = {"open", "included", "excluded", "conflict"};
};

}
