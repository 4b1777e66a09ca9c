#include "core/screening/decisions.h"

#include "core/screening/criteria.h"
#include "core/screening/pilot.h"
#include "core/screening/second_look.h"

namespace alidade::screening {

namespace {

Words inWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Include: return translatable("Sentence", "include");
    case Verdict::Exclude: return translatable("Sentence", "exclude");
    case Verdict::Maybe: return translatable("Sentence", "maybe");
    }
    return {};
}

Result<void> checkGiven(CriterionId id, const NewDecision& decision, const store::Database& database)
{
    const auto criterion = database.find<Criterion>(id);
    if (!criterion) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "There is no such criterion."));
    }
    const auto verdict = criterion->kind == CriterionKind::Include ? Verdict::Include : Verdict::Exclude;
    if (decision.verdict != verdict) {
        return fail(ErrorCode::Invalid,
                    {verdict == Verdict::Include
                         ? translatable("Sentence", "\"%1\" is a reason to include, the decision is %2.")
                         : translatable("Sentence", "\"%1\" is a reason to exclude, the decision is %2."),
                     {criterion->name, inWords(decision.verdict)}});
    }
    if (!appliesAt(criterion->stage, decision.stage)) {
        return fail(
            ErrorCode::Invalid,
            {criterion->stage == CriterionStage::FullText
                 ? translatable("Sentence", "\"%1\" is a criterion for the stage full-text only.")
                 : translatable("Sentence", "\"%1\" is a criterion for the stage title-abstract only."),
             {criterion->name}});
    }
    return {};
}

Result<void> checkAbsent(const NewDecision& decision, const store::Database& database)
{
    if (decision.verdict == Verdict::Exclude && decision.stage == Stage::FullText
        && database.count<Criterion>("WHERE kind = ?1 AND stage IN (?2, ?3)",
                                     CriterionKind::Exclude,
                                     CriterionStage::Any,
                                     CriterionStage::FullText)
            > 0) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "An exclusion at full text needs a criterion."));
    }
    return {};
}

}

std::optional<Decision>
decisionOf(const store::Database& database, PaperId paper, ReviewerId reviewer, Stage stage)
{
    auto found =
        database.all<Decision>("WHERE paper = ?1 AND stage = ?2 AND reviewer = ?3", paper, stage, reviewer);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<DecisionId> decide(store::Transaction& transaction, const NewDecision& decision)
{
    const auto& database = transaction.database();
    if (!database.find<Paper>(decision.paper)) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "There is no such paper."));
    }
    if (!database.find<Reviewer>(decision.reviewer)) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "There is no such reviewer."));
    }
    const auto checked = decision.criterion ? checkGiven(*decision.criterion, decision, database)
                                            : checkAbsent(decision, database);
    if (!checked) {
        return fail(checked.error());
    }
    fixPilot(transaction);
    const auto standing = decisionOf(database, decision.paper, decision.reviewer, decision.stage);
    const Decision row{standing ? standing->id : DecisionId(),
                       decision.paper,
                       decision.reviewer,
                       decision.stage,
                       decision.verdict,
                       decision.criterion,
                       decision.note};
    if (standing) {
        transaction.update(row);
        forgetLook(transaction, row.id); // whoever decides again has looked
        return row.id;
    }
    return transaction.insert(row);
}

Result<void> decideAll(store::Transaction& transaction, std::span<const NewDecision> decisions)
{
    std::size_t made = 0;
    for (const auto& decision : decisions) {
        if (const auto done = decide(transaction, decision); !done) {
            return fail(done.error());
        }
        if (++made % store::Transaction::ROWS_A_PART == 0) {
            transaction.split();
        }
    }
    return {};
}

Result<void> withdraw(store::Transaction& transaction, PaperId paper, ReviewerId reviewer, Stage stage)
{
    const auto standing = decisionOf(transaction.database(), paper, reviewer, stage);
    if (!standing) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "There is no decision to take back."));
    }
    transaction.remove<Decision>(standing->id);
    forgetLook(transaction, standing->id);
    return {};
}

}
