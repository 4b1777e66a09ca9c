#pragma once

#include "core/store/database.h"

#include <string>
#include <vector>

/// What the codings of the review say of themselves, for whoever asks for a Scope.
namespace alidade::agreement {

/// The statuses that any coding has, each once, in order.
std::vector<std::string> statusesInUse(const store::Database& database);
/// What codings rest on, likewise.
std::vector<std::string> basesInUse(const store::Database& database);

}
