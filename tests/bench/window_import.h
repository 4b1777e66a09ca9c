#pragma once

#include "tests/bench/report.h"

#include <cstddef>

namespace alidade::bench {

/// Imports that many records into a new review in the real window: broken off half-way, then to the end,
/// taken back and done again. Adds to the report how long each took, and for how long at a stretch the
/// window's thread did not come to its events meanwhile: then nothing would be painted. Throws
/// std::runtime_error where the review is not as it should be.
void measureImport(std::size_t records, Report& report);

/// ALIDADE_BENCH_RECORDS, else 100,000.
std::size_t recordsFromEnvironment();

}
