#include "ui/charts/export.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include "core/report/writers.h"
#include "ui/bridge/text.h"
#include "ui/charts/figure_words.h"
#include "ui/charts/web_page.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr double MILLIMETRES_PER_INCH = 25.4;
constexpr double MOST_PIXELS = 400e6;
constexpr double POINTS_PER_INCH = 72;
constexpr int PDF_DPI = 1200;
constexpr std::size_t MOST_LISTED = 20'000; ///< on a web page, which a browser has to hold

constexpr std::array WORDS = {"pdf", "svg", "png", "tikz", "html", "csv"};

QImage image(const Drawing& drawing, int dpi)
{
    const auto scale = dpi / MILLIMETRES_PER_INCH;
    const auto width = std::round(drawing.size.width() * scale);
    const auto height = std::round(drawing.size.height() * scale);
    if (!(width >= 1 && height >= 1) || width * height > MOST_PIXELS || std::max(width, height) > 32767) {
        return {};
    }
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    if (image.isNull()) {
        return {};
    }
    image.setDotsPerMeterX(static_cast<int>(std::round(scale * 1000)));
    image.setDotsPerMeterY(static_cast<int>(std::round(scale * 1000)));
    image.fill(drawing.background.isValid() ? drawing.background : QColor(Qt::white));
    QPainter painter(&image);
    paint(painter, drawing, scale);
    return image;
}

QByteArray pngOf(QImage image, const Drawing& drawing)
{
    if (image.isNull()) {
        return {};
    }
    image.setText(QStringLiteral("Title"), drawing.title);
    image.setText(QStringLiteral("Description"), drawing.summary);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// Gives the page of a PDF made by Qt its exact size. The box is written with as many characters as before,
/// so that all that comes behind stays where the file's index says it is.
QByteArray cutTo(QByteArray pdf, const QSizeF& points, const QSizeF& whole)
{
    const QByteArray begin("/MediaBox [");
    const auto start = pdf.indexOf(begin);
    const auto end = pdf.indexOf(']', start);
    if (start < 0 || end < 0) {
        return pdf;
    }
    const auto room = end - start - begin.size();
    for (int digits = 4; digits >= 0; --digits) {
        auto box = "0 " + QByteArray::number(whole.height() - points.height(), 'f', digits) + ' '
            + QByteArray::number(points.width(), 'f', digits) + ' '
            + QByteArray::number(whole.height(), 'f', 0);
        if (box.size() <= room) {
            return pdf.replace(start + begin.size(), room, box.leftJustified(room, ' '));
        }
    }
    return pdf;
}

Result<report::FigurePapers> papersBehind(const map::Index& index, const DrawnFigure& figure)
{
    if (figure.papers.count() > MOST_LISTED) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence",
                                 "A web page lists at most 20,000 papers; a filter of the figure's own makes "
                                 "them fewer."));
    }
    std::vector<report::Conditions> parts;
    for (const auto& mark : figure.drawing.marks) {
        parts.push_back(mark.conditions);
    }
    return report::figurePapers(index, figure.papers, parts);
}

}

QString word(ExportFormat format)
{
    return QLatin1String(WORDS.at(static_cast<std::size_t>(format)));
}

std::optional<ExportFormat> exportFormat(const QString& text)
{
    const auto found =
        std::ranges::find_if(EXPORT_FORMATS, [&](ExportFormat format) { return word(format) == text; });
    return found == EXPORT_FORMATS.end() ? std::nullopt : std::optional(*found);
}

QString ending(ExportFormat format)
{
    return format == ExportFormat::Tikz ? QStringLiteral("tex") : word(format);
}

std::optional<ExportFormat> formatOf(const QString& file)
{
    const auto suffix = QFileInfo(file).suffix().toLower();
    const auto found =
        std::ranges::find_if(EXPORT_FORMATS, [&](ExportFormat format) { return ending(format) == suffix; });
    return found == EXPORT_FORMATS.end() ? exportFormat(suffix) : std::optional(*found);
}

QString title(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf: return FigureWords::tr("PDF");
    case ExportFormat::Svg: return FigureWords::tr("SVG");
    case ExportFormat::Png: return FigureWords::tr("PNG");
    case ExportFormat::Tikz: return FigureWords::tr("TikZ (LaTeX)");
    case ExportFormat::Html: return FigureWords::tr("Web page");
    case ExportFormat::Csv: return FigureWords::tr("CSV (numbers)");
    }
    return {};
}

QByteArray toPdf(const Drawing& drawing)
{
    const auto points = drawing.size / MILLIMETRES_PER_INCH * POINTS_PER_INCH;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PDF_DPI);
    writer.setTitle(drawing.title);
    writer.setCreator(QStringLiteral("Alidade"));
    // Qt knows pages of whole points only: the next larger one now, cut to its size below
    const QSizeF whole(std::ceil(points.width()), std::ceil(points.height()));
    const QPageSize page(whole, QPageSize::Point, QString(), QPageSize::ExactMatch);
    writer.setPageLayout({page, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)});
    {
        QPainter painter(&writer);
        paint(painter, drawing, PDF_DPI / MILLIMETRES_PER_INCH);
    }
    return cutTo(std::move(bytes), points, whole);
}

QByteArray toPng(const Drawing& drawing, int dpi)
{
    return pngOf(image(drawing, dpi), drawing);
}

Result<std::string> exported(const map::Index& index, const DrawnFigure& figure, ExportFormat format, int dpi)
{
    const auto& drawing = figure.drawing;
    if (!drawing.hasRoom && format != ExportFormat::Csv) {
        return fail(
            ErrorCode::Invalid,
            translatable("Sentence",
                         "There is too little room for this figure: it needs to be wider or higher, or "
                         "to have smaller letters."));
    }
    QByteArray bytes;
    switch (format) {
    case ExportFormat::Pdf: bytes = toPdf(drawing); break;
    case ExportFormat::Svg: bytes = toSvg(drawing); break;
    case ExportFormat::Png: bytes = toPng(drawing, dpi); break;
    case ExportFormat::Tikz: bytes = toTikz(drawing); break;
    case ExportFormat::Html: {
        const auto papers = papersBehind(index, figure);
        if (!papers) {
            return fail(papers.error());
        }
        bytes = toWebPage(figure, *papers);
        break;
    }
    case ExportFormat::Csv: return report::toCsv(report::toGrid(figure.data));
    }
    if (bytes.isEmpty()) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "The picture would be too large; fewer dots per inch help."));
    }
    return std::string(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

void copyToClipboard(const Drawing& drawing, int dpi)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(QStringLiteral("image/svg+xml"), toSvg(drawing));
    const auto picture = image(drawing, dpi);
    if (!picture.isNull()) {
        data->setImageData(picture);
        data->setData(QStringLiteral("image/png"), pngOf(picture, drawing));
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
}

}
