#pragma once

#include "core/sources/entry.h"

/// What stands where the name of a venue would be, and is none.
namespace alidade::sources {

/// A thesis stands in no journal: databases, those of China among them, name its university where a journal
/// would be. It is who published the thesis. What else stands there, a department or a database, is kept as a
/// field. A serial that prints abstracts of theses has volumes, and is a venue.
void takeThesisVenue(Entry& entry);

/// CENTRAL has the address of a registration in place of a journal. It is the paper's own address where there
/// is no other, or where `mayReplace`, and else kept as a field.
void takeAddressOfVenue(Entry& entry, bool mayReplace);

}
