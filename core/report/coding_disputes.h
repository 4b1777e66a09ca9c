#pragma once

#include "core/map/index.h"

#include <map>
#include <vector>

namespace alidade::report {

/// The dimensions on which reviewers differ and nothing settles it, neither the consensus nor a lead, of each
/// of the papers that has any.
using CodingDisputes = std::map<PaperId, std::vector<const Dimension*>>;

/// Among these papers. Votes of many papers take their time.
CodingDisputes codingDisputes(const map::Index& index, const map::Bitset& papers);

}
