#pragma once

#include "core/sources/entry.h"

#include <cstddef>
#include <string_view>

/// Lines of a text in which nothing of a record stands.
namespace alidade::sources {

bool isBlankLine(std::string_view line);

/// What is reported of `count` lines that belong to no record, of which `first` is the number of the first.
Problem strayLines(std::size_t first, std::size_t count);

}
