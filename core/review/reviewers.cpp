#include "core/review/reviewers.h"

#include "core/base/count.h"
#include "core/base/text.h"
#include "core/review/coding.h"
#include "core/review/counting_rule.h"
#include "core/review/paper.h"
#include "core/review/review.h"

#include <string>
#include <vector>

namespace alidade {

namespace {

Error notThere()
{
    return {ErrorCode::NotFound, {translatable("Sentence", "That reviewer is not there.")}, {}};
}

Result<void> checkName(const store::Database& database, const Reviewer& wanted)
{
    if (!isReviewersName(wanted.name)) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "A reviewer needs a name; \"Consensus\" stands for all."));
    }
    if (const auto present = findReviewer(database, wanted.name); present && *present != wanted.id) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "There is a reviewer \"%1\" already."), {wanted.name}});
    }
    return {};
}

}

std::string initialsOf(std::string_view name)
{
    std::string initials;
    const auto text = simplified(name);
    int words = 0;
    for (const auto word : split(text, ' ')) {
        if (word.empty() || words == 3) {
            continue;
        }
        std::size_t length = 1; // a whole UTF-8 character
        while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xC0) == 0x80) {
            ++length;
        }
        initials += word.substr(0, length);
        ++words;
    }
    return initials;
}

std::optional<ReviewerId> findReviewer(const store::Database& database, std::string_view name)
{
    const auto wanted = folded(simplified(name));
    for (const auto& reviewer : database.all<Reviewer>()) {
        if (folded(simplified(reviewer.name)) == wanted) {
            return reviewer.id;
        }
    }
    return {};
}

Result<ReviewerId> reviewerMeant(const store::Database& database, std::string_view text)
{
    if (const auto named = findReviewer(database, text)) {
        return *named;
    }
    const auto wanted = folded(simplified(text));
    std::vector<Reviewer> meant;
    for (auto& reviewer : database.all<Reviewer>()) {
        if (!wanted.empty() && folded(reviewer.initials) == wanted) {
            meant.push_back(std::move(reviewer));
        }
    }
    if (meant.empty()) {
        return fail(
            ErrorCode::NotFound,
            {translatable("Sentence", "There is no reviewer \"%1\" in the review."), {std::string(text)}});
    }
    if (meant.size() > 1) {
        std::string names;
        for (const auto& reviewer : meant) {
            names += (names.empty() ? "" : ", ") + reviewer.name;
        }
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" may be any of %2; write the name."),
                     {std::string(text), names}});
    }
    return meant.front().id;
}

Result<ReviewerId> addReviewer(store::Transaction& transaction, std::string_view name)
{
    if (auto checked = checkName(transaction.database(), {{}, simplified(name), {}, {}}); !checked) {
        return fail(checked.error());
    }
    return reviewerNamed(transaction, name);
}

Result<void> changeReviewer(store::Transaction& transaction, const Reviewer& reviewer)
{
    const auto& database = transaction.database();
    auto present = database.find<Reviewer>(reviewer.id);
    if (!present) {
        return fail(notThere());
    }
    present->name = simplified(reviewer.name);
    present->initials = simplified(reviewer.initials);
    if (present->role == ReviewerRole::Consensus) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "The consensus keeps its name."));
    }
    if (auto checked = checkName(database, *present); !checked) {
        return checked;
    }
    if (present->initials.empty()) {
        present->initials = initialsOf(present->name);
    }
    transaction.update(*present);
    return {};
}

Result<void> removeReviewer(store::Transaction& transaction, ReviewerId reviewer)
{
    const auto& database = transaction.database();
    const auto present = database.find<Reviewer>(reviewer);
    if (!present) {
        return fail(notThere());
    }
    if (const auto work = workOf(database, reviewer).all(); work > 0) {
        return fail(ErrorCode::Conflict,
                    {work == 1
                         ? translatable("Sentence", "1 thing in the review is by %1; it stays theirs.")
                         : translatable("Sentence", "%2 things in the review are by %1; they stay theirs."),
                     {present->name, counted(work)}});
    }
    if (countingRule(database).lead == reviewer) {
        return fail(ErrorCode::Conflict,
                    {translatable("Sentence", "By the protocol %1 leads; choose first what else counts."),
                     {present->name}});
    }
    transaction.remove<Reviewer>(reviewer);
    return {};
}

ReviewerWork workOf(const store::Database& database, ReviewerId reviewer)
{
    constexpr std::string_view OF_THEM = "WHERE reviewer = ?1";
    return {database.count<Decision>(OF_THEM, reviewer),
            database.count<Coding>(OF_THEM, reviewer) + database.count<Answer>(OF_THEM, reviewer),
            database.count<Claim>(OF_THEM, reviewer),
            database.count<Note>(OF_THEM, reviewer),
            database.count<NotDuplicate>(OF_THEM, reviewer)};
}

}
