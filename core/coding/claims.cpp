#include "core/coding/claims.h"

#include "core/base/text.h"
#include "core/coding/existing.h"

#include <cmath>
#include <utility>

namespace alidade::coding {

namespace {

Result<void> check(const store::Database& database, const Claim& claim)
{
    if (const auto metric = existing<Metric>(database, claim.metric); !metric) {
        return fail(metric.error());
    }
    if (const auto reviewer = existing<Reviewer>(database, claim.reviewer); !reviewer) {
        return fail(reviewer.error());
    }
    if (claim.paper) {
        if (const auto paper = existing<Paper>(database, *claim.paper); !paper) {
            return fail(paper.error());
        }
    }
    if (!claim.value && trimmed(claim.valueText).empty()) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "A claim needs a value, or words in its place."));
    }
    if (!std::isfinite(claim.value.value_or(0)) || !std::isfinite(claim.high.value_or(0))) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "The value of a claim must be a finite number."));
    }
    if (claim.high && !claim.value) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A range needs its lower end."));
    }
    if (claim.high && *claim.high < *claim.value) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "The upper end of a range is below its lower end."));
    }
    return {};
}

}

Result<ClaimId> addClaim(store::Transaction& transaction, const Claim& claim)
{
    if (const auto checked = check(transaction.database(), claim); !checked) {
        return fail(checked.error());
    }
    return transaction.insert(claim);
}

Result<void> changeClaim(store::Transaction& transaction, const Claim& claim)
{
    const auto& database = transaction.database();
    const auto before = existing<Claim>(database, claim.id);
    if (!before) {
        return fail(before.error());
    }
    if (const auto checked = check(database, claim); !checked) {
        return fail(checked.error());
    }
    if (before->paper != claim.paper && database.count<Excerpt>("WHERE claim = ?1", claim.id) > 0) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "Passages of its paper support the claim; remove them first."));
    }
    transaction.update(claim);
    return {};
}

Result<void> removeClaim(store::Transaction& transaction, ClaimId claim)
{
    const auto& database = transaction.database();
    const auto found = existing<Claim>(database, claim);
    if (!found) {
        return fail(found.error());
    }
    for (const auto& excerpt : database.all<Excerpt>("WHERE claim = ?1", claim)) {
        transaction.remove<Excerpt>(excerpt.id);
    }
    for (auto note : database.all<Note>("WHERE claim = ?1", claim)) {
        note.claim.reset();
        if (!note.paper) {
            note.paper = found->paper;
        }
        transaction.update(note);
    }
    transaction.remove<Claim>(claim);
    return {};
}

}
