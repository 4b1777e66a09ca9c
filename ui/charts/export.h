#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/error.h"
#include "core/map/index.h"
#include "ui/charts/saved_figure.h"

#include <array>
#include <optional>
#include <string>

/// A drawing on its way out. Nothing here needs a screen; a QGuiApplication for the fonts is enough.
namespace alidade::ui {

enum class ExportFormat { Pdf, Svg, Png, Tikz, Html, Csv };
inline constexpr std::array EXPORT_FORMATS = {ExportFormat::Pdf,
                                              ExportFormat::Svg,
                                              ExportFormat::Png,
                                              ExportFormat::Tikz,
                                              ExportFormat::Html,
                                              ExportFormat::Csv};

/// pdf, svg, png, tikz, html, csv: the word of the command line.
QString word(ExportFormat format);
std::optional<ExportFormat> exportFormat(const QString& word);
/// The ending of its files, without the dot: that of TikZ is tex.
QString ending(ExportFormat format);
/// By the ending of a file's name.
std::optional<ExportFormat> formatOf(const QString& file);
/// What the window calls it: "PDF", "TikZ (LaTeX)".
QString title(ExportFormat format);

constexpr int USUAL_DPI = 300;

/// One page of exactly the drawing's size; fonts are embedded, text stays text.
QByteArray toPdf(const Drawing& drawing);
/// In millimetres; text stays text, marks have titles that a browser shows.
QByteArray toSvg(const Drawing& drawing);
/// Empty where the picture would be too large to be held (over 400 million pixels).
QByteArray toPng(const Drawing& drawing, int dpi = USUAL_DPI);
/// A tikzpicture in millimetres, to be put into a document that uses the package tikz.
QByteArray toTikz(const Drawing& drawing);

/// The bytes of a file; `index` is the one that the figure was drawn from. Fails with Invalid for a figure
/// that found no room on its page, and for a PNG that would be too large.
Result<std::string>
exported(const map::Index& index, const DrawnFigure& figure, ExportFormat format, int dpi = USUAL_DPI);

/// Puts it there as SVG and as PNG.
void copyToClipboard(const Drawing& drawing, int dpi = USUAL_DPI);

}
