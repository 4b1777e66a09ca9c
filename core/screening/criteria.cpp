#include "core/screening/criteria.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace alidade::screening {

namespace {

constexpr int LAST_DIGIT = 9;

void giveDigits(std::vector<Criterion>& criteria)
{
    std::set<int> taken;
    for (auto& criterion : criteria) {
        const bool isKey = criterion.kind == CriterionKind::Exclude && criterion.digit
            && *criterion.digit >= 1 && *criterion.digit <= LAST_DIGIT;
        if (!isKey || !taken.insert(*criterion.digit).second) {
            criterion.digit.reset();
        }
    }
    for (auto& criterion : criteria) {
        for (int digit = 1;
             criterion.kind == CriterionKind::Exclude && !criterion.digit && digit <= LAST_DIGIT;
             ++digit) {
            if (taken.insert(digit).second) {
                criterion.digit = digit;
            }
        }
    }
}

}

std::vector<Criterion> criteriaAt(const store::Database& database, Stage stage)
{
    const auto only =
        stage == Stage::TitleAbstract ? CriterionStage::TitleAbstract : CriterionStage::FullText;
    auto criteria = database.all<Criterion>(
        "WHERE stage IN (?1, ?2) ORDER BY kind, position, id", CriterionStage::Any, only);
    giveDigits(criteria);
    return criteria;
}

Result<CriterionId> addCriterion(store::Transaction& transaction, CriterionKind kind, const std::string& text)
{
    Criterion added;
    added.kind = kind;
    added.text = simplified(text);
    if (added.text.empty()) {
        return fail(ErrorCode::Invalid, "A criterion needs a text.");
    }
    std::set<std::string> names;
    int ofKind = 0;
    for (const auto& criterion : transaction.database().all<Criterion>()) {
        names.insert(criterion.name);
        ofKind += criterion.kind == kind ? 1 : 0;
        added.position = std::max(added.position, criterion.position + 1);
    }
    do {
        added.name = (kind == CriterionKind::Exclude ? "EX" : "IN") + std::to_string(++ofKind);
    } while (names.contains(added.name));
    return transaction.insert(added);
}

}
