#pragma once

#include "core/report/flow.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alidade::report {

/// Lays the numbers that were only reported (`flow/…`) beside the counted ones, and says what of both does
/// not add up.
void addReported(Flow& flow, const std::vector<Reported>& reported);

/// What a number that can be reported counts.
struct ReportedSubject {
    enum class Kind { Source, Duplicates, Box, UniqueRecords, TotalReviewed, Studies };
    Kind kind = Kind::Box;
    std::string name;  ///< of its row: `flow/…`
    std::string words; ///< of a source its name, of one way to find duplicates that of its source or its own
    FlowColumn column = FlowColumn::Databases; ///< of a box
    FlowBox box = FlowBox::Identified;
};

/// The name of the row that says how many records a source gave.
std::string reportedNameOf(const Source& source);

/// All numbers that can be reported, from the top of the diagram to its end. The ways in which duplicates
/// were found are those that `reported` has; there may be others.
std::vector<ReportedSubject> reportedSubjects(const std::vector<Source>& sources,
                                              const std::vector<Reported>& reported);
/// What the rows say of the subject; nothing where they say nothing.
std::optional<std::int64_t> countedOf(const ReportedSubject& subject, const Flow& flow);

}
