#pragma once

#include "core/coding/taxonomy.h"

#include <unordered_map>

namespace alidade::coding {

/// The digits 1 to 9 that give a dimension's codes where papers are coded, by code. A code whose shortcut is
/// such a digit has it, at any depth; where two have the same, the first as the tree is read. The other codes
/// at the top have the digits that are left, in their order.
std::unordered_map<CodeId, int> codeDigits(const Taxonomy& taxonomy, DimensionId dimension);

}
