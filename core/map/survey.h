#pragma once

#include "core/map/cross_tabulation.h"
#include "core/map/facets.h"

#include <optional>
#include <vector>

namespace alidade::map {

struct MapAxes {
    Axis rows;
    Axis columns;
};

/// All that the map's page shows of one selection.
struct Survey {
    std::vector<Facet> facets;
    std::optional<CrossTabulation> map; ///< where axes were given
};

/// What facets() and crossTabulation() say, counted in one run over the selected papers instead of two.
Survey survey(const Index& index, const Bitset& selection, std::optional<MapAxes> axes = {});

}
