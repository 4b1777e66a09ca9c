#pragma once

#include "core/sources/entry.h"

#include <string>
#include <string_view>

namespace alidade::duplicates {

/// What a record's `fields` say.
struct RecordEntry {
    sources::Entry entry; ///< without `other`
    std::string extra;    ///< the other fields as a JSON object, or empty
};

/// Reads a JSON object as core/sources writes it; what is missing or of another type is empty.
RecordEntry entryFrom(std::string_view fields);

}
