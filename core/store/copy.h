#pragma once

#include "core/base/error.h"
#include "core/store/database.h"

#include <array>
#include <filesystem>
#include <functional>
#include <string_view>

namespace alidade::store {

/// What is put behind the name of a review for the files that lie beside it while it is open.
inline constexpr std::array<std::string_view, 4> ENDINGS_BESIDE = {"-wal", "-shm", "-journal", ".lock"};

/// Fails with Conflict where `target` is the review's file `own`, or one that lies or may lie beside it while
/// it is open, such as its log.
Result<void> isOther(const std::filesystem::path& own, const std::filesystem::path& target);

/// Writes all of a review into another file, beside which it is made first and which it replaces when it is
/// whole and on the disk, with whatever a crash left beside that. A link is followed. Fails as isOther()
/// does, with InUse where somebody has the target open, and as the disk does; then what was there is there.
/// What only the copy is to hold, `finish` writes into it.
Result<void> copyTo(const Database& database,
                    const std::filesystem::path& own,
                    const std::filesystem::path& target,
                    const std::function<void(const Database& copy)>& finish = {});

}
