#pragma once

#include "core/map/counts.h"
#include "core/map/index.h"
#include "core/map/select.h"

#include <string>
#include <string_view>
#include <vector>

namespace alidade::map {

/// One value of a facet with the papers of the selection that have it.
struct FacetValue {
    std::string value; ///< as the filter language names it: a code's path, a year, a venue
    std::string label;
    std::uint32_t papers = 0;
    int depth = 1; ///< of a code in its tree
};

/// One dimension, or year, venue, source, verdict or reviewer, as a list of values with live counts.
struct Facet {
    std::string name; ///< the field of the filter language
    std::string label;
    std::vector<FacetValue> values; ///< codes in reading order; years ascending; venues by count
    std::uint32_t none = 0;         ///< papers of the selection without any value
};

/// Every facet, in one run over the index: dimensions in their order, then year, venue, source, verdict,
/// reviewer. Values that no paper of the review has are listed for dimensions only.
std::vector<Facet> facets(const Index& index, const Bitset& selection);

/// The same from counts that were made with `{&index.years(), &index.venues()}` as groups, for those who need
/// a map of the same selection besides.
std::vector<Facet> facets(const Index& index, const Bitset& selection, const Counts& counts);

/// Makes the facets of the counted papers those of their filter, each of which counts what the filter leaves
/// without the conditions that are its own, so that its counts say what another of its values would bring
/// besides. Those are counted anew that have conditions of their own, and the verdicts: these run over all
/// that match, else they would say that all are included.
void countBesideOwn(const Index& index, const Selected& selected, std::vector<Facet>& facets);

}
