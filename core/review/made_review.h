#pragma once

#include "core/review/review.h"

#include <filesystem>
#include <functional>

namespace alidade {

enum class Making { Keep, Rehearse };

/// Makes a new review, which takes its name when `fill` is done with it and all is on the disk. Fails where a
/// file of that name is there, and as Review::create() and `fill` do; then, and after a rehearsal, nothing
/// has been made.
Result<void> makeReview(const std::filesystem::path& file,
                        const Circumstances& circumstances,
                        const std::function<Result<void>(Review&)>& fill,
                        Making making = Making::Keep);

}
