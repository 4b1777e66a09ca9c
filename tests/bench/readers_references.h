#pragma once

#include "core/sources/format.h"

#include <cstddef>
#include <span>
#include <string>

namespace alidade::bench {

/// The formats that references can be written in here.
std::span<const sources::Format> writtenFormats();

/// The ending of a file's name that other programs expect.
std::string ending(sources::Format format);

/// `count` made-up references as a file of that format: four authors, a fourth of the names with accents,
/// five keywords, an abstract of some 1,200 characters, DOI and address. The same references in every format.
std::string referencesAs(sources::Format format, std::size_t count);

}
