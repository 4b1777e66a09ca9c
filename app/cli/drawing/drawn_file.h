#pragma once

#include "app/cli/command.h"
#include "core/review/figure.h"
#include "ui/charts/export.h"
#include "ui/charts/saved_figure.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace alidade::cli {

/// The words of the formats, as --as takes them.
std::vector<std::string> formatWords();
/// The endings of their files, each with its dot.
std::vector<std::string> formatEndings();

/// What is wrong with a figure, with its name.
Error ofFigure(Error error, const Figure& figure);

/// A drawn figure as a file that is still to be written.
struct DrawnFile {
    std::filesystem::path path;
    std::string bytes;
    std::shared_ptr<const Json> said; ///< of it on standard output
};

/// Fails as ui::exported() does; `dpi` is of PNG.
Result<DrawnFile> drawnFile(const map::Index& index,
                            const Figure& figure,
                            const ui::DrawnFigure& drawn,
                            const std::filesystem::path& path,
                            ui::ExportFormat format,
                            int dpi);

}
