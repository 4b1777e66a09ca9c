#pragma once

#include "app/cli/command.h"
#include "core/review/figure.h"
#include "ui/charts/export.h"
#include "ui/charts/saved_figure.h"

#include <filesystem>

namespace alidade::cli {

/// What is wrong with a figure, with its name.
Error ofFigure(Error error, const Figure& figure);

/// A file for a drawn figure.
struct DrawnFile {
    std::filesystem::path path;
    ui::ExportFormat format = ui::ExportFormat::Pdf;
    int dpi = ui::USUAL_DPI; ///< of PNG
};

/// Writes a drawn figure, making the folder that the file lies in, unless it is a dry run. Gives what is said
/// of it.
Result<Json>
writeDrawn(const Figure& figure, const ui::DrawnFigure& drawn, const DrawnFile& file, bool isDryRun);

}
