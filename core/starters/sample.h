#pragma once

#include "core/review/review.h"

namespace alidade::starters {

/// Writes the bundled review, "Rusty Linux: Advances in Rust for Linux Kernel Development" (Panter and Eisty,
/// ESEM 2024), into an empty one, as one change. Its first author is the lead and gave every coding that the
/// review states; what was inferred or corrected later is by a second reviewer, so that it is kept and does
/// not count. README.md in this folder says where each part of resources/review/rusty-linux.json goes.
///
/// Fails with Conflict where the review holds anything already, or as the disk does; then it is as it was.
Result<void> writeSample(Review& review);

}
