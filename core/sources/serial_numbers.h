#pragma once

#include "core/sources/entry.h"

#include <string>
#include <string_view>

namespace alidade::sources {

/// Adds the ISSNs (eight digits) and ISBNs (ten or thirteen) in `text` to those that `entry` has, ISSNs with
/// their hyphen, and a comma between several. False where there is none in it.
bool addSerialNumbers(Entry& entry, std::string_view text);

/// Does so, or leaves `text` as it is in `place`, one of the two fields of `entry`, where none is in it.
void putSerialNumbers(Entry& entry, std::string& place, std::string text);

/// Whether a number in `text` is too long for an ISSN.
bool mayHaveIsbn(std::string_view text);

}
