#pragma once

#include <QString>

#include "core/map/facets.h"

#include <string>

namespace alidade::ui {

/// What the window calls a field of the filter language: a dimension by its label, or Year, Venue, Source,
/// Verdict, Reviewer.
QString fieldLabel(const std::string& name, const std::string& label);

/// What it calls a facet's value: verdicts are worded, all else has its own label.
QString valueLabel(const map::Facet& facet, const map::FacetValue& value);

}
