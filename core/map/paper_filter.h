#pragma once

#include "core/review/paper.h"
#include "core/store/database.h"

#include <optional>
#include <span>
#include <string>

namespace alidade::map {

/// A filter that selects these papers by label, or by DOI where they have none: `label:[5],[14]`. Papers with
/// neither are left out. Nothing where no paper remains, or where the filter would be longer than the
/// language allows.
std::optional<std::string> filterFor(const store::Database& database, std::span<const PaperId> papers);

}
