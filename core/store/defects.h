#pragma once

#include "core/base/sentence.h"
#include "core/store/database.h"

#include <string>
#include <vector>

namespace alidade::store {

/// Whether all of a file is checked at each opening (below 64 MiB, which take about 0.2 s), or only what a
/// damaged or hostile file could do harm with.
bool isSmall(const Database& database);

// Where SQLite may not write, it passes over CHECK constraints and lets nobody look at a full-text index. A
// small file that was opened for reading is therefore looked at as a copy in memory.

/// Everything that SQLite can find wrong with an open file, a line each: pages, indices, constraints and
/// references. `thorough` costs seconds a gigabyte; without it the indices are not held against their tables.
std::vector<Sentence> defects(const Database& database, bool thorough);

/// The full-text indices that are damaged or do not agree with the rows that they are made from. Reads all
/// texts. Those of a large file that was opened for reading are not looked at.
std::vector<std::string> damagedFullText(const Database& database);

/// Makes the damaged full-text indices again: they hold nothing of their own.
void mendFullText(const Database& database);

}
