#pragma once

#include "core/report/paper_entry.h"

#include <string>

namespace alidade::report {

/// The paper as a JSON object on one line: `id`, `label`, `verdict` and `codes` (paths), then the members of
/// a record as they are for import (`type`, `title`, `authors`, `year` …), then what only this program knows:
/// `venue_short`, `answers` by dimension, `decisions`. Absent values are left out, apart from `verdict` and
/// `codes`. `key` is the citation key that BibTeX and LaTeX get.
std::string toJson(const PaperEntry& entry);

}
