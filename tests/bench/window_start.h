#pragma once

#include "tests/bench/report.h"

namespace alidade::bench {

/// Starts the program on the bundled review and an empty Qt window in turns, each as a process of its own, and adds
/// both to the report, from the start of the process until the map, or the empty window, has been painted: the first
/// may take 1.5 times the second's time. Where the system lets it (root on Linux), the same with nothing of either
/// left in the system's cache of files. Throws std::runtime_error where a start fails.
void measureStart(Report& report);

}
