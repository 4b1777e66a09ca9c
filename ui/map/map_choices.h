#pragma once

#include "core/report/figure_question.h"
#include "ui/charts/figure_style.h"
#include "ui/map/review_settings.h"

namespace alidade::ui {

/// What the page asks of the review, apart from the filter, and how it draws the map.
struct MapChoices {
    report::FigureQuestion map;
    report::FigureQuestion bars;
    report::FigureQuestion years;
    report::FigureQuestion claims;
    MapForm form = MapForm::Bubbles;

    bool operator==(const MapChoices&) const = default;
};

/// Those that were made before for this review, as far as it still has what they name; for the rest, what it
/// starts with.
MapChoices restoredChoices(const Workspace& workspace, const ReviewSettings& settings);
void save(const MapChoices& choices, ReviewSettings& settings);

/// Puts what the review starts with in the place of questions that it cannot answer any more.
MapChoices mended(MapChoices choices, const map::Index& index);

}
