#pragma once

#include "core/report/figure_data.h"
#include "ui/charts/export.h"
#include "ui/charts/layout.h"

#include <string>
#include <vector>

namespace alidade::tests {

/// What labels are made of.
enum class Script { Short, Long, Words, Arabic, Chinese };
inline constexpr std::array SCRIPTS = {
    Script::Short, Script::Long, Script::Words, Script::Arabic, Script::Chinese};

/// A figure of any kind without a review: `entries` labels in a script, and about `papers` papers.
report::FigureData
inventedFigure(report::FigureKind kind, std::uint32_t papers, std::size_t entries, Script script);

/// Pairs of texts that overlap, texts that leave the page, and sizes below what can be read: empty for a good
/// drawing.
std::vector<QString> defects(const ui::Drawing& drawing);

/// The same font everywhere.
ui::FigureStyle testStyle();

/// What a drawing is as a file; its papers are those of an empty review.
Result<std::string> fileOf(const report::FigureData& data,
                           const ui::Drawing& drawing,
                           ui::ExportFormat format,
                           int dpi = ui::USUAL_DPI);

/// A saved figure of the bundled review.
report::FigureData bundledFigure(const std::string& slug);

}
