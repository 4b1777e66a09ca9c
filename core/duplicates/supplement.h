#pragma once

#include "core/duplicates/place.h"

#include <string>

namespace alidade::duplicates {

/// Whether something was printed in a supplement, where journals put the abstracts of meetings.
struct Supplement {
    bool isNamed = false;      ///< by volume or issue: `12 Suppl 1`, `S1`
    bool isPageMarked = false; ///< by the letter of the first page: `S136`, `A12`, `P7`, `345A`
    std::string number;        ///< `2` of `12 Suppl 2`; empty where it has none

    bool isOne() const { return isNamed || isPageMarked; }
};

/// `volume` and `issue` are as numberOf gives them.
Supplement supplementOf(const std::string& volume, const std::string& issue, const Pages& pages);

}
