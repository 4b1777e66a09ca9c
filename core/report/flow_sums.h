#pragma once

#include "core/report/flow.h"

#include <vector>

namespace alidade::report {

/// Lays the numbers that were only reported (`flow/…`) beside the counted ones, and says what of both does
/// not add up.
void addReported(Flow& flow, const std::vector<Reported>& reported);

}
