#pragma once

#include "core/sources/tagged_entry.h"
#include "core/sources/tagged_text.h"

#include <span>
#include <string_view>

namespace alidade::sources {

/// Everything that one format of tagged lines has of its own.
struct TaggedFormat {
    TaggedDialect dialect;
    std::span<const TagRole> roles;
    std::span<const TypeName> types;
    /// Puts right in `entry` what tags alone do not say; may be empty. A type that is left empty becomes an
    /// article of a journal where there is a venue, else `document`.
    void (*finish)(const TaggedRecord& record, Entry& entry) = nullptr;
};

/// Reads `text`, see readers.h.
void readTagged(std::string_view text, const TaggedFormat& format, Sink& sink);

/// The values of the fields of `tag` in `record`, uncleaned.
std::vector<std::string_view> valuesOf(const TaggedRecord& record, std::string_view tag);

}
