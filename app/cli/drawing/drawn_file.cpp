#include "app/cli/drawing/drawn_file.h"

#include "ui/bridge/text.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace alidade::cli {

namespace {

/// Millimetres to a hundredth: what a reader measures.
double rounded(double length)
{
    return std::round(length * 100) / 100;
}

}

std::vector<std::string> formatWords()
{
    std::vector<std::string> words;
    for (const auto format : ui::EXPORT_FORMATS) {
        words.push_back(ui::fromQt(ui::word(format)));
    }
    return words;
}

std::vector<std::string> formatEndings()
{
    std::vector<std::string> endings;
    for (const auto format : ui::EXPORT_FORMATS) {
        endings.push_back("." + ui::fromQt(ui::ending(format)));
    }
    return endings;
}

Error ofFigure(Error error, const Figure& figure)
{
    error.where = "figure " + figure.slug + (error.where.empty() ? "" : ", " + error.where);
    return error;
}

Result<DrawnFile> drawnFile(const map::Index& index,
                            const Figure& figure,
                            const ui::DrawnFigure& drawn,
                            const std::filesystem::path& path,
                            ui::ExportFormat format,
                            int dpi)
{
    auto bytes = ui::exported(index, drawn, format, dpi);
    if (!bytes) {
        return fail(ofFigure(bytes.error(), figure));
    }
    Json said{{"figure", figure.slug},
              {"kind", figure.kind},
              {"title", figure.title},
              {"format", ui::fromQt(ui::word(format))},
              {"width_mm", rounded(drawn.drawing.size.width())},
              {"height_mm", rounded(drawn.drawing.size.height())},
              {"empty", drawn.drawing.isEmpty},
              {"cut", drawn.drawing.isCut},
              {"file", path.string()}};
    return DrawnFile{path, std::move(*bytes), std::make_shared<const Json>(std::move(said))};
}

}
