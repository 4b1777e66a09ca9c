#pragma once

#include "tests/bench/shape.h"

namespace alidade::bench {

/// Makes the review of this shape unless it is there, as it was left by a run that ended. Rows are written with plain
/// prepared SQL into a review made by Review::create: the journal is bypassed and stays empty, for a million papers
/// through the journal are an import and another subject. Throws std::runtime_error where that fails.
void makeReview(const Shape& shape);

}
