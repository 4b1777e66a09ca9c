#include "core/screening/retrieval.h"

#include "core/base/number.h"
#include "core/review/review.h"
#include "core/review/settings.h"
#include "core/screening/criteria.h"

#include <string>

namespace alidade::screening {

namespace {

constexpr std::string_view YES = "true";

std::string nameOf(CriterionId criterion)
{
    return std::string(setting::NOT_RETRIEVED) + std::to_string(criterion.value);
}

}

bool canMeanNotRetrieved(const Criterion& criterion)
{
    return criterion.kind == CriterionKind::Exclude && appliesAt(criterion.stage, Stage::FullText);
}

std::set<CriterionId> notRetrievedCriteria(const store::Database& database)
{
    std::set<CriterionId> criteria;
    database.forEach<Setting>(
        [&](const Setting& setting) {
            const auto id = std::string_view(setting.name).substr(setting::NOT_RETRIEVED.size());
            // two copies that are merged may bring a mark and a change that forbids it
            const auto criterion = database.find<Criterion>({numberFrom<std::int64_t>(id).value_or(0)});
            if (setting.value == YES && criterion && canMeanNotRetrieved(*criterion)) {
                criteria.insert(criterion->id);
            }
        },
        "WHERE name GLOB ?1",
        std::string(setting::NOT_RETRIEVED) + '*');
    return criteria;
}

Result<void> setNotRetrieved(store::Transaction& transaction, CriterionId id, bool isMarked)
{
    const auto criterion = transaction.database().find<Criterion>(id);
    if (!criterion) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "There is no such criterion."));
    }
    if (isMarked && !canMeanNotRetrieved(*criterion)) {
        return fail(
            ErrorCode::Invalid,
            translatable("Sentence",
                         "Only a reason to exclude that holds at full text can mean that a report was "
                         "not retrieved."));
    }
    setSetting(transaction, nameOf(id), isMarked ? YES : std::string_view());
    return {};
}

void followCriterion(store::Transaction& transaction, CriterionId id)
{
    const auto criterion = transaction.database().find<Criterion>(id);
    if (!criterion || !canMeanNotRetrieved(*criterion)) {
        setSetting(transaction, nameOf(id), {});
    }
}

}
