#pragma once

#include "core/sources/bibtex_scanner.h"
#include "core/sources/entry.h"

namespace alidade::sources {

/// Fills `entry` from `source`: types of BibTeX and BibLaTeX become CSL types, known fields go to their
/// places, all others to Entry::other with their text decoded. What is repeated is kept: the first in its
/// place, the others in Entry::other.
void fillEntry(Entry& entry, const BibtexEntry& source);

}
