#pragma once

#include <QString>

#include "core/map/facets.h"

#include <optional>

namespace alidade::ui {

/// In which order a facet has its values.
enum class FacetSort {
    Given, ///< as the review has them: codes in the order of the taxonomy, venues by their papers
    Name,
    Papers, ///< the most frequent first
};

/// The facet with its values in another order. Codes are put in order among those with the same parent.
map::Facet sorted(map::Facet facet, FacetSort sort);

/// As settings keep it.
QString wordOf(FacetSort sort);
FacetSort sortNamed(const QString& word);

}
