#pragma once

#include "core/report/flow.h"

#include <string>
#include <vector>

namespace alidade::report {

/// Lays the numbers that were only reported (`flow/…`) beside the counted ones, and says what of both does
/// not add up.
void addReported(Flow& flow, const std::vector<Reported>& reported);

/// The names of all numbers that can be reported, but for those of single sources and of the ways in which
/// duplicates were found.
std::vector<std::string> reportedNames();
/// The name of the records that a source is reported to have given.
std::string reportedNameOf(const Source& source);

}
