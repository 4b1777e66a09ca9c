#pragma once

#include "core/duplicates/level.h"
#include "core/duplicates/name.h"

#include <vector>

namespace alidade::duplicates {

/// How two lists of authors stand to each other: Same where half of the shorter one have each a person of
/// their own in the other, Part where one has. Missing where one is empty, or where the two are in different
/// scripts: then they say nothing of each other. Does not depend on which comes first.
Level compareAuthors(const std::vector<Name>& a, const std::vector<Name>& b);

/// How their first authors do: Same for one person; Near where at least the family name is the same, or where
/// one is a body, that stands for people whom it does not name.
Level compareFirstAuthors(const std::vector<Name>& a, const std::vector<Name>& b);

}
