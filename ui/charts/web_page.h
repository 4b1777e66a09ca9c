#pragma once

#include <QByteArray>

#include "core/report/figure_papers.h"
#include "ui/charts/saved_figure.h"

namespace alidade::ui {

/// A page that stands alone: the figure, and behind each of its parts the papers that it stands for, with a
/// link to each. It asks the net for nothing and has no script, so that it can be kept with a paper's data
/// for as long as browsers read HTML. `papers` are those of its marks.
QByteArray toWebPage(const DrawnFigure& figure, const report::FigurePapers& papers);

}
