#pragma once

#include "core/review/paper.h"

#include <vector>

namespace alidade::sources {

/// Leaves each author once where every one of them is listed as often as the others, and more than once:
/// ResearchRabbit writes the list of a paper twice. Two names alone, with initials, may be two persons.
void leaveOutRepeats(std::vector<Author>& authors);

}
