#include "core/screening/decisions_csv.h"

#include "core/base/csv_table.h"
#include "core/base/text.h"
#include "core/review/paper_names.h"
#include "core/review/review.h"
#include "core/screening/decisions.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <tuple>

namespace alidade::screening {

namespace {

enum Column : std::size_t { PAPER, VERDICT, STAGE, CRITERION, NOTE, REVIEWER };

constexpr std::array<CsvColumn, 6> COLUMNS = {
    {{"paper", true}, {"verdict", true}, {"stage"}, {"criterion"}, {"note"}, {"reviewer"}}};

constexpr std::string_view UNDECIDED = "undecided";

/// What a row says; without a verdict it takes the decision back.
struct Wanted {
    NewDecision decision;
    bool isWithdrawn = false;
};

class RowReader
{
public:
    RowReader(store::Transaction& transaction, std::string_view reviewer)
        : m_transaction(transaction)
        , m_reviewer(reviewer)
        , m_papers(transaction.database())
    {
        for (const auto& criterion : transaction.database().all<Criterion>()) {
            m_names.push_back(criterion.name);
            m_criteria.emplace(folded(criterion.name), criterion.id);
        }
    }

    Result<Wanted> wantedOf(const CsvTable& row)
    {
        Wanted wanted;
        const auto paper = m_papers.find(row.text(PAPER));
        if (!paper) {
            return fail(paper.error());
        }
        wanted.decision.paper = *paper;
        wanted.isWithdrawn = folded(row.text(VERDICT)) == UNDECIDED;
        if (!wanted.isWithdrawn) {
            const auto verdict = store::fromWord<Verdict>(folded(row.text(VERDICT)));
            if (!verdict) {
                return fail(
                    ErrorCode::Invalid,
                    {translatable("Sentence",
                                  "The verdict \"%1\" is none of include, exclude, maybe and undecided."),
                     {std::string(row.text(VERDICT))}});
            }
            wanted.decision.verdict = *verdict;
        }
        if (!row.text(STAGE).empty()) {
            const auto stage = store::fromWord<Stage>(folded(row.text(STAGE)));
            if (!stage) {
                return fail(
                    ErrorCode::Invalid,
                    {translatable("Sentence", "The stage \"%1\" is neither title-abstract nor full-text."),
                     {std::string(row.text(STAGE))}});
            }
            wanted.decision.stage = *stage;
        }
        const auto criterion = criterionNamed(row.text(CRITERION));
        if (!criterion) {
            return fail(criterion.error());
        }
        wanted.decision.criterion = *criterion;
        wanted.decision.note = row.text(NOTE);
        wanted.decision.reviewer = reviewerOf(row.text(REVIEWER));
        return wanted;
    }

private:
    Result<std::optional<CriterionId>> criterionNamed(std::string_view name) const
    {
        if (name.empty()) {
            return std::optional<CriterionId>();
        }
        const auto found = m_criteria.find(folded(name));
        if (found != m_criteria.end()) {
            return std::optional(found->second);
        }
        const std::vector<std::string_view> names(m_names.begin(), m_names.end());
        const auto near = nearest(name, names);
        return fail(ErrorCode::NotFound,
                    {near.empty()
                         ? translatable("Sentence", "There is no criterion \"%1\".")
                         : translatable("Sentence", "There is no criterion \"%1\"; did you mean \"%2\"?"),
                     {std::string(name), std::string(near)}});
    }

    ReviewerId reviewerOf(std::string_view name)
    {
        const std::string key(simplified(name).empty() ? m_reviewer : name);
        const auto known = m_reviewers.find(key);
        return known != m_reviewers.end()
            ? known->second
            : m_reviewers.emplace(key, reviewerNamed(m_transaction, key)).first->second;
    }

    store::Transaction& m_transaction;
    std::string_view m_reviewer;
    PaperNames m_papers;
    std::vector<std::string> m_names;
    std::map<std::string, CriterionId> m_criteria;
    std::map<std::string, ReviewerId> m_reviewers;
};

bool isSame(const Wanted& a, const Wanted& b)
{
    return a.isWithdrawn == b.isWithdrawn && a.decision.verdict == b.decision.verdict
        && a.decision.criterion == b.decision.criterion && a.decision.note == b.decision.note;
}

Result<void> apply(store::Transaction& transaction, const Wanted& wanted, AppliedDecisions& applied)
{
    const auto& decision = wanted.decision;
    const auto standing =
        decisionOf(transaction.database(), decision.paper, decision.reviewer, decision.stage);
    if (wanted.isWithdrawn) {
        if (standing) {
            ++applied.withdrawn;
            return withdraw(transaction, decision.paper, decision.reviewer, decision.stage);
        }
        ++applied.already;
        return {};
    }
    if (standing && standing->verdict == decision.verdict && standing->criterion == decision.criterion
        && standing->note == decision.note) {
        ++applied.already;
        return {};
    }
    ++(standing ? applied.changed : applied.made);
    const auto made = decide(transaction, decision);
    return made ? Result<void>() : fail(made.error());
}

}

Result<AppliedDecisions> applyDecisions(store::Transaction& transaction,
                                        std::string_view csv,
                                        std::string_view fileName,
                                        std::string_view reviewer)
{
    auto table = CsvTable::open(csv, fileName, COLUMNS, translatable("Sentence", "decisions"));
    if (!table) {
        return fail(table.error());
    }
    RowReader rows(transaction, reviewer);
    AppliedDecisions applied;
    std::map<std::tuple<PaperId, ReviewerId, Stage>, Wanted> said;
    const auto done = table->forEach([&](const CsvTable& row) -> Result<void> {
        const auto wanted = rows.wantedOf(row);
        if (!wanted) {
            return fail(wanted.error());
        }
        const auto& decision = wanted->decision;
        const auto [before, isFirst] =
            said.emplace(std::tuple(decision.paper, decision.reviewer, decision.stage), *wanted);
        if (!isFirst && !isSame(before->second, *wanted)) {
            return fail(ErrorCode::Invalid,
                        translatable("Sentence",
                                     "The file has another decision of the same reviewer on this paper and "
                                     "stage before; leave one of them."));
        }
        if (const auto made = apply(transaction, *wanted, applied); !made) {
            return made;
        }
        if (said.size() % store::Transaction::ROWS_A_PART == 0) {
            transaction.split();
        }
        return {};
    });
    return done ? Result<AppliedDecisions>(applied) : fail(done.error());
}

}
