#pragma once

#include "core/base/error.h"
#include "core/review/protocol.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace alidade {

/// The first letters of at most three words: `Shane K. Panter` is SKP.
std::string initialsOf(std::string_view name);

/// The reviewer of that name, however it is capitalised.
std::optional<ReviewerId> findReviewer(const store::Database& database, std::string_view name);

/// The reviewer that somebody means: by name, or by initials where nobody has such a name. Fails with
/// NotFound where there is none, and with Invalid where the initials are those of several.
Result<ReviewerId> reviewerMeant(const store::Database& database, std::string_view text);

/// Adds a reviewer, before any work of theirs. Fails with Invalid where the name is nobody's or another
/// one's.
Result<ReviewerId> addReviewer(store::Transaction& transaction, std::string_view name);
/// Sets name and initials, which follow the name where they are empty. What the reviewer said stays theirs.
/// Fails with NotFound, and with Invalid as addReviewer() does; the consensus keeps its name.
Result<void> changeReviewer(store::Transaction& transaction, const Reviewer& reviewer);
/// Takes a reviewer away who has said nothing. Fails with NotFound, and with Conflict where anything in the
/// review is theirs, or counts because they lead.
Result<void> removeReviewer(store::Transaction& transaction, ReviewerId reviewer);

/// What a reviewer has said, in rows.
struct ReviewerWork {
    std::int64_t decisions = 0;
    std::int64_t codings = 0; ///< and answers
    std::int64_t claims = 0;
    std::int64_t notes = 0;
    std::int64_t toldApart = 0; ///< pairs of records called different

    std::int64_t all() const { return decisions + codings + claims + notes + toldApart; }
};
ReviewerWork workOf(const store::Database& database, ReviewerId reviewer);

}
