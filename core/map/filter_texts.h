#pragma once

#include "core/map/filter.h"

#include <string>
#include <vector>

namespace alidade::map {

/// The words and phrases that a filter asks a text for, as they were written, with a star behind one that is
/// only a beginning: what to mark in a text that it found. What it excludes is not among them.
std::vector<std::string> textsAskedFor(const Filter& filter);

}
