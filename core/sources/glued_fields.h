#pragma once

#include "core/sources/entry.h"
#include "core/sources/tagged_text.h"

namespace alidade::sources {

/// Web of Science leaves out the end of a line in RIS behind addresses and indexes: `AD  - Ark, NorwayPU  -
/// ARK PRESS`, `WE  - Science Citation Index (SCI)AN  - WOS:1`. Takes publisher and key from there, where
/// `entry` has none, and ends what it keeps of these fields before them.
void takeGluedFields(const TaggedRecord& record, Entry& entry);

}
