#pragma once

#include "core/sources/entry.h"

#include <string>
#include <string_view>

namespace alidade::duplicates {

/// Reads a record's `fields`, a JSON object as core/sources writes it, but for the other fields; what is
/// missing or of another type is empty. Nothing else of the object is checked: that it is JSON says `check`.
sources::Entry entryFrom(std::string_view fields);

/// The other fields that a record has, as a JSON object, or empty.
std::string extraFrom(std::string_view fields);

}
