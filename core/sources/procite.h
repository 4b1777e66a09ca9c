#pragma once

#include "core/sources/entry.h"
#include "core/sources/tagged_text.h"

/// The dialect of RIS that ProCite wrote. Its fields go by names, and those that RIS has no tag for stand in
/// notes: `N1  - Volume ID: 3`. Books and chapters have their edition in VL, and books their volume in IS.
/// The names are those of ProCite's export as Zotero's tests of RIS have it
/// (https://github.com/zotero/translators, RIS.js, testCases[4]).
namespace alidade::sources {

/// Whether a record is of it: each has its number in a note, `Record ID: 40` or `Record Number: 210`.
bool isProCite(const TaggedRecord& record);

/// Puts right what `entry` has of such a record: takes editions out of its volume, and from the notes what it
/// has not yet: its number as the key, volume, issue, pages, proceedings, language and serial numbers.
void readProCite(const TaggedRecord& record, Entry& entry);

}
