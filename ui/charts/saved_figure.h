#pragma once

#include "core/map/index.h"
#include "core/report/figure_data.h"
#include "core/review/figure.h"
#include "ui/charts/drawing.h"
#include "ui/charts/figure_style.h"
#include "ui/charts/layout.h"

namespace alidade::ui {

enum class DrawnFor {
    Paper,  ///< on white, as in files
    Screen, ///< in the colours of the theme
};

/// A figure of a review as it is drawn now.
struct DrawnFigure {
    report::FigureData data;
    map::Bitset papers; ///< that it is of
    FigureStyle style;
    FigureText text;
    Drawing drawing;
};

/// Reads question and style of a figure, answers the one and draws in the other. The window, the export and
/// the command line all draw by this. Fails as report::figureQuestion(), figureSelection(), figureData() and
/// figureStyle() do, and with Invalid for a table and for a kind that is not known.
Result<DrawnFigure> drawFigure(const map::Index& index, const Figure& figure, DrawnFor medium);

}
