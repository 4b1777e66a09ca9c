#pragma once

#include "core/review/taxonomy.h"
#include "core/store/database.h"

#include <unordered_map>
#include <vector>

namespace alidade {

/// All codes as they stand in the rows, whether they make a tree or not.
using CodeTree = std::unordered_map<CodeId, Code>;

CodeTree codeTree(const store::Database& database);

/// The code right above one; null at the top, and where that code is not there.
const Code* above(const CodeTree& tree, const Code& code);

/// The codes of one circle, in order of id; none where every code leads to the top.
std::vector<CodeId> circle(const CodeTree& tree);

}
