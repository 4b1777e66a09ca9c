#include "core/screening/criteria.h"

#include "core/base/count.h"
#include "core/base/text.h"
#include "core/review/order.h"
#include "core/screening/retrieval.h"
#include "core/screening/second_look.h"

#include <algorithm>
#include <set>

namespace alidade::screening {

namespace {

constexpr int LAST_DIGIT = 9;

std::vector<Criterion> inOrder(const store::Database& database)
{
    return database.all<Criterion>("ORDER BY position, name, id");
}

Error notThere()
{
    return {ErrorCode::NotFound, translatable("Sentence", "There is no such criterion."), {}};
}

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

Result<void> checkDigit(const std::vector<Criterion>& present, const Criterion& wanted)
{
    if (!wanted.digit) {
        return {};
    }
    if (*wanted.digit < 1 || *wanted.digit > LAST_DIGIT) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "The key of a criterion is a digit from 1 to 9."));
    }
    for (const auto& other : present) {
        if (other.id != wanted.id && other.kind == CriterionKind::Exclude && other.digit == wanted.digit) {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "The digit %1 gives %2."),
                         {std::to_string(*wanted.digit), other.name}});
        }
    }
    return {};
}

Result<void> check(const std::vector<Criterion>& present, const Criterion& wanted)
{
    if (wanted.name.empty() || wanted.text.empty()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A criterion needs a name and a text."));
    }
    for (const auto& other : present) {
        if (other.id != wanted.id && folded(other.name) == folded(wanted.name)) {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "Another criterion is called \"%1\"."), {other.name}});
        }
    }
    return checkDigit(present, wanted);
}

}

bool appliesAt(CriterionStage criterion, Stage stage)
{
    switch (criterion) {
    case CriterionStage::Any: return true;
    case CriterionStage::TitleAbstract: return stage == Stage::TitleAbstract;
    case CriterionStage::FullText: return stage == Stage::FullText;
    }
    return false;
}

bool fits(const Criterion& criterion, Verdict verdict, Stage stage)
{
    const auto wanted = criterion.kind == CriterionKind::Include ? Verdict::Include : Verdict::Exclude;
    return verdict == wanted && appliesAt(criterion.stage, stage);
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
        return fail(ErrorCode::Invalid, translatable("Sentence", "A criterion needs a text."));
    }
    const auto present = transaction.database().all<Criterion>();
    added.position = endOfOrder(present);
    std::set<std::string> names;
    int ofKind = 0;
    for (const auto& criterion : present) {
        names.insert(folded(criterion.name));
        ofKind += criterion.kind == kind ? 1 : 0;
    }
    do {
        added.name = (kind == CriterionKind::Exclude ? "EX" : "IN") + std::to_string(++ofKind);
    } while (names.contains(folded(added.name)));
    return transaction.insert(added);
}

Result<void> updateCriterion(store::Transaction& transaction, const Criterion& criterion)
{
    const auto& database = transaction.database();
    const auto before = database.find<Criterion>(criterion.id);
    if (!before) {
        return fail(notThere());
    }
    auto wanted = criterion;
    wanted.name = simplified(criterion.name);
    wanted.text = simplified(criterion.text);
    wanted.position = before->position;
    if (wanted.kind == CriterionKind::Include) {
        wanted.digit.reset(); // digits exclude
    }
    if (auto checked = check(inOrder(database), wanted); !checked) {
        return checked;
    }
    transaction.update(wanted);
    lookAgain(transaction, *before, wanted);
    followCriterion(transaction, wanted.id);
    return {};
}

std::int64_t citations(const store::Database& database, CriterionId criterion)
{
    return database.count<Decision>("WHERE criterion = ?1", criterion);
}

Result<std::int64_t> removeCriterion(store::Transaction& transaction,
                                     CriterionId criterion,
                                     const std::optional<Successor>& successor)
{
    const auto& database = transaction.database();
    const auto old = database.find<Criterion>(criterion);
    const auto heir =
        successor && successor->criterion ? database.find<Criterion>(*successor->criterion) : std::nullopt;
    if (!old || (successor && successor->criterion && (!heir || heir->id == criterion))) {
        return fail(notThere());
    }
    const auto count = citations(database, criterion);
    if (count > 0 && !successor) {
        return fail(ErrorCode::Conflict,
                    {count == 1
                         ? translatable("Sentence", "1 decision cites \"%2\"; say what they cite instead.")
                         : translatable("Sentence", "%1 decisions cite \"%2\"; say what they cite instead."),
                     {counted(count), old->name}});
    }
    int written = 0;
    for (auto& decision : database.all<Decision>("WHERE criterion = ?1 ORDER BY id", criterion)) {
        if (heir && !fits(*heir, decision.verdict, decision.stage)) {
            return fail(
                ErrorCode::Invalid,
                {translatable("Sentence",
                              "Not all decisions by \"%1\" may cite \"%2\": it is for another verdict or "
                              "another stage."),
                 {old->name, heir->name}});
        }
        decision.criterion = heir ? std::optional(heir->id) : std::nullopt;
        transaction.update(decision);
        forgetLook(transaction, decision.id);
        if (++written % store::Transaction::ROWS_A_PART == 0) {
            transaction.split();
        }
    }
    forgetWordings(transaction, criterion);
    transaction.remove<Criterion>(criterion);
    followCriterion(transaction, criterion);
    return count;
}

Result<void> moveCriterion(store::Transaction& transaction, CriterionId criterion, int steps)
{
    return moveInOrder(
        transaction,
        inOrder(transaction.database()),
        criterion,
        steps,
        [](const Criterion& moved, const Criterion& other) { return other.kind == moved.kind; });
}

}
