#pragma once

#include "core/base/error.h"
#include "core/review/protocol.h"
#include "core/store/database.h"

#include <optional>
#include <string_view>

namespace alidade {

/// The reviewer of that name, however it is capitalised.
std::optional<ReviewerId> findReviewer(const store::Database& database, std::string_view name);

/// The reviewer that somebody means: by name, or by initials where nobody has such a name. Fails with
/// NotFound where there is none, and with Invalid where the initials are those of several.
Result<ReviewerId> reviewerMeant(const store::Database& database, std::string_view text);

}
