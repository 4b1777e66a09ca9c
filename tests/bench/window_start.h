#pragma once

#include <QString>

#include "tests/bench/report.h"

namespace alidade::bench {

/// Starts the window on the bundled review and an empty Qt window in turns, each as a process of its own
/// until its first picture, and adds both to the report: the first may take 1.5 times the second's time.
/// `program` is this program's file, the empty window's lies beside it. Throws std::runtime_error where a
/// start fails.
void measureStart(const QString& program, Report& report);

/// What the started program does: opens the review, and ends when its map has been painted.
int startOn(const QString& review);

}
