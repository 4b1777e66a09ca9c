#pragma once

#include "core/report/paper_entry.h"

#include <string>

namespace alidade::report {

/// The paper as one item of CSL-JSON on one line, which Zotero, pandoc and citation processors read. Its
/// other fields are members under their own names, texts or lists of texts; those that CSL or this program
/// gives another meaning to are left out. What the review adds stands in `alidade-label`, `alidade-verdict`,
/// `alidade-codes`, `alidade-answers` and `alidade-decisions`, in the words of the BibTeX export.
std::string toCslJson(const PaperEntry& entry);

}
