#pragma once

#include "core/base/error.h"
#include "core/store/database.h"

#include <filesystem>

namespace alidade::store {

/// Writes all of a review into another file, beside which it is made first and which it replaces when it is
/// whole and on the disk, with whatever a crash left beside that. A link is followed. Fails with Conflict
/// where `target` is the file itself, with InUse where somebody has the target open, and as the disk does;
/// then what was there is there.
Result<void>
copyTo(const Database& database, const std::filesystem::path& own, const std::filesystem::path& target);

}
