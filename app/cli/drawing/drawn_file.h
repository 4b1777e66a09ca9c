#pragma once

#include "app/cli/command.h"
#include "core/review/figure.h"
#include "ui/charts/export.h"
#include "ui/charts/saved_figure.h"

#include <filesystem>

namespace alidade::cli {

/// What is wrong with a figure, with its name.
Error ofFigure(Error error, const Figure& figure);

/// Writes a drawn figure, making the folder that the file lies in, and gives what is said of it.
Result<Json> writeDrawn(const Figure& figure,
                        const ui::DrawnFigure& drawn,
                        ui::ExportFormat format,
                        const std::filesystem::path& file,
                        int dpi);

}
