#pragma once

#include "core/sources/searches.h"

#include <cstddef>
#include <string>

namespace alidade::map {

/// Which of the papers that a search or a source found; see sources::FoundCounts.
enum class Found { Papers, New, OnlyHere, Included };

/// The filter that selects the papers behind a count of the search at that place of `searches`:
/// `search:3 -search:1,2`.
std::string filterForSearch(const sources::Searches& searches, std::size_t place, Found found);

/// The same for the source at that place: `source:acm verdict:included`.
std::string filterForSource(const sources::Searches& searches, std::size_t place, Found found);

}
