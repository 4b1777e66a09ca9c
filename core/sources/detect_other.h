#pragma once

#include "core/base/error.h"
#include "core/sources/format.h"

#include <string_view>

/// Parts of detectFormat() of detect.h: what is told by other things than the lines of tags.
namespace alidade::sources {

/// The format of what begins with `<`: XML, or a web page. Fails with Invalid where it is not read.
Result<Format> formatOfMarkup(std::string_view head);

/// The format of what begins with a bracket of JSON. Fails with Invalid where it is not read.
Result<Format> formatOfJson(std::string_view head);

/// The name of a format of references that is known and not read: MARC, RDF, ReDIF …; empty for all others.
std::string_view unreadFormat(std::string_view head);

/// The error that says so.
Unexpected<Error> failAsUnread(std::string_view name);

}
