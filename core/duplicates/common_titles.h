#pragma once

#include "core/duplicates/citation.h"

#include <span>

namespace alidade::duplicates {

/// Marks titles as common that many works among `citations` bear, whatever their words: three or more stand
/// in as many places (volume and page) under other first authors. Linear in the citations.
void markCommonTitles(std::span<Citation> citations);

}
