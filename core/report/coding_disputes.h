#pragma once

#include "core/map/index.h"

#include <map>
#include <vector>

namespace alidade::report {

/// The dimensions on which a paper is open (see agreement::MatterState), of each of the papers that has any.
using CodingDisputes = std::map<PaperId, std::vector<const Dimension*>>;

/// Among these papers. Votes of many papers take their time.
CodingDisputes codingDisputes(const map::Index& index, const map::Bitset& papers);

}
