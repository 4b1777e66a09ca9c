#pragma once

#include "core/report/paper_entry.h"

#include <string>

namespace alidade::report {

/// The paper as one RIS reference (TY to ER), one tag a line, with an empty line behind it. What the review
/// adds stands in the custom tags and notes, apart from the authors' own KW:
///
///     C1  - the codes in force, by path, with `; ` between them
///     C2  - the verdict: included, excluded, conflict, open
///     C3  - the review's label for the paper
///     N1  - a decision, an answer, or one of the paper's other fields, `name: value`; one line each
///
/// Other fields that are RIS tags themselves are written back as these.
std::string toRis(const PaperEntry& entry);

}
