#pragma once

#include "core/report/paper_entry.h"

#include <string>

namespace alidade::report {

/// The paper as one BibTeX entry, with an empty line behind it. UTF-8 stays as it is; & % $ # _ ~ ^ \ and
/// braces are escaped, except in doi and url, which styles set verbatim. In titles, words with capitals
/// inside (RedLeaf, OS) and, where the title is written like a sentence, names (Rust) stand in braces, so
/// that styles leave them alone.
///
/// What the review adds stands in fields of its own, which styles pass over and other programs keep: mixed
/// into `keywords`, codes could not be told from the authors' own words when the file comes back.
///
///     alidade-label     = {[14]},
///     alidade-verdict   = {included},
///     alidade-codes     = {challenge/binary-size; kernel-architecture/embedded},
///     alidade-answers   = {lines-of-code: 1200},
///     alidade-decisions = {full-text: include (Ada); full-text: exclude, EX1 (Bob)}
///
/// Where BibTeX has no field that leads back to what a paper has (the type of a patent, the venue of a
/// preprint, which stands in `howpublished`), it stands in `alidade-type`, `alidade-venue`,
/// `alidade-venue-short` or `alidade-issue` once more.
///
/// The parent that an entry came with (`crossref`, `xref`, `xdata`) stands in `alidade-crossref` and so on:
/// what was inherited is the entry's own here.
///
/// Plain texts among the paper's other fields are written under their own names, or what BibTeX calls them,
/// several of one name as one text; single numbers and objects are left to the JSON.
std::string toBibtex(const PaperEntry& entry);

}
