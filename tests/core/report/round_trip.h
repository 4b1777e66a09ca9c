#pragma once

#include "core/report/paper_entry.h"
#include "core/sources/entry.h"
#include "core/sources/format.h"

#include <string>
#include <vector>

namespace alidade::tests {

/// The entries of a text. Throws where it cannot be read.
std::vector<sources::Entry> entriesOf(const std::string& text, sources::Format format);

/// An entry as it leaves the review again.
report::PaperEntry paperEntry(const sources::Entry& entry);

/// The fields in which two entries differ, a line each; of other fields, those that got lost.
std::string difference(const sources::Entry& before, const sources::Entry& after);

}
