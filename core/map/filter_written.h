#pragma once

#include "core/map/filter.h"

#include <string>

/// Parts of a filter as the language writes them: what filter_lexer.h reads back as the same.
namespace alidade::map {

std::string written(const Text& text);
std::string written(const Field& field);

}
