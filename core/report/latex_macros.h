#pragma once

#include "core/map/index.h"
#include "core/review/review.h"

#include <string>

namespace alidade::report {

/// Every count of the review as a LaTeX command, so that no number of a paper is typed by hand:
/// `\newcommand{\numPapers}{24}`. What is counted stands behind it as a comment. The numbers of the flow, the
/// hits of each source (`\numHitsScopus`), the papers of each code (`\numApproachGreenfield`), of each
/// dimension without an answer (`\numApproachUnanswered`), and of each year (`\numYearTwoZeroTwoOne`):
/// LaTeX's names are letters, so digits are spelled. Names are the same as long as slugs are.
std::string latexMacros(const Review& review, const map::Index& index);

}
