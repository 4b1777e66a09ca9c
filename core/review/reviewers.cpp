#include "core/review/reviewers.h"

#include "core/base/text.h"

#include <string>
#include <vector>

namespace alidade {

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

}
