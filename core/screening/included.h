#pragma once

#include "core/screening/verdicts.h"

#include <vector>

namespace alidade::screening {

/// The papers that are in, in the order of their ids.
std::vector<PaperId> includedPapers(const store::Database& database);

}
