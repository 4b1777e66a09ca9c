#pragma once

#include "core/base/sentence.h"
#include "core/duplicates/comparison.h"

#include <string>
#include <vector>

namespace alidade::duplicates {

/// One thing that speaks for or against two records being one paper: how they stand to each other, and what
/// each says where that is short enough to be shown.
struct Reason {
    Aspect aspect = Aspect::Title;
    Level level = Missing;
    std::string left;
    std::string right;

    bool operator==(const Reason&) const = default;
};

/// What a person who looks at the pair wants to know, the weightiest first. What one of them does not say is
/// left out.
std::vector<Reason> reasons(const Citation& a, const Citation& b);

/// `titles equal`, `first pages 12 and 14`, `years one apart`, `DOIs differ`.
Sentence inWords(const Reason& reason);

/// `titles equal, same volume, first pages 12 and 14`.
Sentence inWords(const std::vector<Reason>& reasons);

}
