#include "app/cli/drawing/drawn_file.h"

#include "ui/bridge/text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <system_error>

namespace alidade::cli {

namespace {

/// Millimetres to a hundredth: what a reader measures.
double rounded(double length)
{
    return std::round(length * 100) / 100;
}

}

Error ofFigure(Error error, const Figure& figure)
{
    error.where = "figure " + figure.slug + (error.where.empty() ? "" : ", " + error.where);
    return error;
}

Result<Json>
writeDrawn(const Figure& figure, const ui::DrawnFigure& drawn, const DrawnFile& file, bool isDryRun)
{
    if (!isDryRun) {
        if (const auto folder = file.path.parent_path(); !folder.empty()) {
            std::error_code ignored;
            std::filesystem::create_directories(folder, ignored); // where that fails, writing says why
        }
        const auto written =
            ui::exportFigure(drawn.data, drawn.drawing, file.format, ui::pathToQt(file.path), file.dpi);
        if (!written) {
            return fail(written.error());
        }
    }
    return Json{{"figure", figure.slug},
                {"kind", figure.kind},
                {"title", figure.title},
                {"format", ui::fromQt(ui::word(file.format))},
                {"width_mm", rounded(drawn.drawing.size.width())},
                {"height_mm", rounded(drawn.drawing.size.height())},
                {"empty", drawn.drawing.isEmpty},
                {"file", file.path.string()}};
}

}
