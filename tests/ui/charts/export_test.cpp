#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "tests/ui/charts/figures.h"
#include "ui/bridge/text.h"
#include "ui/charts/export.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using ui::ExportFormat;

namespace {

ui::Drawing drawingOf(const report::FigureData& data, const ui::FigureStyle& style = testStyle())
{
    return ui::layout(data, style, {QStringLiteral("Approach"), {}}, ui::printLook(style.palette));
}

int textsOf(const ui::Drawing& drawing)
{
    return static_cast<int>(std::ranges::count_if(drawing.shapes, [](const ui::Shape& shape) {
        return std::holds_alternative<ui::TextShape>(shape.form);
    }));
}

void write(const QString& file, const QByteArray& bytes)
{
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::WriteOnly));
    REQUIRE(opened.write(bytes) == bytes.size());
}

/// Of a tool of poppler-utils; nothing where that is not installed.
std::optional<QString> outputOf(const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN("not installed: " << qPrintable(program));
        return {};
    }
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(30'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// How much of a picture differs: the mean over all pixels, from 0 to 1.
double difference(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const auto one = a.pixel(x, y);
            const auto other = b.pixel(x, y);
            sum += std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other))
                + std::abs(qBlue(one) - qBlue(other));
        }
    }
    return sum / 3 / 255 / a.width() / a.height();
}

}

TEST_CASE("a PDF has the printed width of its preset, its text as text and its fonts inside")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("map.pdf"));
    const auto data = bundledFigure("approach-architecture");
    write(file, ui::toPdf(drawingOf(data)));
    if (const auto info = outputOf(QStringLiteral("pdfinfo"), {file})) {
        const QRegularExpression size(QStringLiteral("Page size:\\s+([0-9.]+) x ([0-9.]+) pts"));
        const auto match = size.match(*info);
        REQUIRE(match.hasMatch());
        CHECK(match.captured(1).toDouble() == Approx(84.7 / 25.4 * 72).margin(0.05));
        CHECK(info->contains(QRegularExpression(QStringLiteral("Pages:\\s+1\n"))));
    }
    if (const auto text =
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")})) {
        for (const auto* label : {"Greenfield", "Porting", "Unikernel", "no answer", "[15]", "gap"}) {
            INFO(label);
            CHECK(text->contains(QLatin1String(label)));
        }
    }
    if (const auto fonts = outputOf(QStringLiteral("pdffonts"), {file})) {
        CHECK(fonts->contains(QStringLiteral("DejaVu")));
        CHECK(fonts->contains(QRegularExpression(QStringLiteral("CID TrueType\\s+Identity-H\\s+yes"))));
    }
}

TEST_CASE("an SVG is well formed, of the right size, with its labels as text and titles on its marks")
{
    const auto slug =
        GENERATE(as<std::string>(), "approach-architecture", "challenge-frequency", "years", "claims");
    const auto drawing = drawingOf(bundledFigure(slug));
    QXmlStreamReader xml(ui::toSvg(drawing));
    QStringList texts;
    int titles = 0;
    QString width;
    QString family;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("svg")) {
            width = xml.attributes().value(QLatin1String("width")).toString();
            family = xml.attributes().value(QLatin1String("font-family")).toString();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("text")) {
            texts << xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("title")) {
            ++titles;
        }
    }
    CHECK_FALSE(xml.hasError());
    CHECK(width == QStringLiteral("84.7mm"));
    CHECK(family.contains(QStringLiteral("DejaVu Sans")));
    CHECK(texts.size() == textsOf(drawing));
    CHECK(titles == static_cast<int>(drawing.marks.size()) + 1);
}

TEST_CASE("TikZ has balanced braces, escaped texts and a node for every text")
{
    const auto kind =
        GENERATE(report::FigureKind::Map, report::FigureKind::Frequency, report::FigureKind::Claims);
    auto data = inventedFigure(kind, 24, 4, Script::Short);
    if (auto* bars = std::get_if<report::FrequencyData>(&data)) {
        bars->axis.entries[0].label = "50 % of C_1 & {more} \\ ~$^#";
    }
    auto style = testStyle();
    style.isHatched = true;
    const auto drawing = drawingOf(data, style);
    const auto text = QString::fromUtf8(ui::toTikz(drawing));
    int depth = 0;
    bool isEscaped = false;
    for (const auto letter : text.section(QLatin1Char('\n'), 2)) { // behind the comments
        if (!isEscaped && letter == QLatin1Char('{')) {
            ++depth;
        } else if (!isEscaped && letter == QLatin1Char('}')) {
            --depth;
        }
        REQUIRE(depth >= 0);
        isEscaped = !isEscaped && letter == QLatin1Char('\\');
    }
    CHECK(depth == 0);
    CHECK(text.count(QStringLiteral("\\node[")) == textsOf(drawing));
    CHECK(text.contains(QStringLiteral("\\begin{tikzpicture}")));
    CHECK(text.contains(
        QStringLiteral("node font=\\sffamily"))); // as on screen; a node's font= would hide another
    CHECK(text.trimmed().endsWith(QStringLiteral("\\end{tikzpicture}")));
    if (kind == report::FigureKind::Frequency) {
        CHECK(text.contains(QStringLiteral("50 \\% of C\\_1 \\& \\textbraceleft{}more\\textbraceright{}")));
    }
}

TEST_CASE("hatches are lines inside of what they fill")
{
    ui::Shape shape;
    shape.fill.hatch = GENERATE(ui::Hatch::Rising, ui::Hatch::Falling, ui::Hatch::Crossed, ui::Hatch::Grid);
    SECTION("a circle")
    {
        shape.form = ui::EllipseShape{QRectF(0, 0, 10, 10)};
        for (const auto& line : ui::hatchLines(shape)) {
            CHECK(QLineF(line.p1(), QPointF(5, 5)).length() <= 5.001);
            CHECK(QLineF(line.p2(), QPointF(5, 5)).length() <= 5.001);
        }
    }
    SECTION("a bar")
    {
        shape.form = ui::RectangleShape{QRectF(3, 4, 20, 2), 0};
        for (const auto& line : ui::hatchLines(shape)) {
            CHECK(QRectF(2.999, 3.999, 20.002, 2.002).contains(line.p1()));
            CHECK(QRectF(2.999, 3.999, 20.002, 2.002).contains(line.p2()));
        }
    }
    CHECK(ui::hatchLines(shape).size() > 1);
}

TEST_CASE("a picture looks as it did")
{
    // The mean difference of a pixel; another release of the font or of Qt's rasteriser stays below, a shape
    // that has moved or a text that is missing does not.
    constexpr double TOLERANCE = 0.01;
    const auto slug = GENERATE(
        as<std::string>(), "approach-architecture", "challenge-frequency", "years", "claims", "taxonomy");
    const auto png = ui::toPng(drawingOf(bundledFigure(slug)), 100);
    const auto made = QImage::fromData(png).convertToFormat(QImage::Format_RGB32);
    const auto file = QStringLiteral(ALIDADE_SOURCE_DIR "/tests/data/charts/%1.png").arg(ui::toQt(slug));
    if (qEnvironmentVariableIsSet("ALIDADE_KEEP_PICTURES")) {
        REQUIRE(made.save(file));
    }
    const auto kept = QImage(file).convertToFormat(QImage::Format_RGB32);
    INFO(slug);
    REQUIRE_FALSE(kept.isNull());
    REQUIRE(made.size() == kept.size());
    CHECK(difference(made, kept) < TOLERANCE);
}

TEST_CASE("a picture has the pixels and the resolution that were asked for")
{
    const auto drawing = drawingOf(bundledFigure("years"));
    const auto image = QImage::fromData(ui::toPng(drawing, 300));
    CHECK(image.width() == qRound(84.7 / 25.4 * 300));
    CHECK(image.dotsPerMeterX() == qRound(300 / 0.0254));
    CHECK(ui::toPng(drawing, 100'000).isEmpty());
}

TEST_CASE("a picture that would be too large is refused")
{
    const auto data = bundledFigure("years");
    const auto tooLarge = fileOf(data, drawingOf(data), ExportFormat::Png, 1'000'000);
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().code == ErrorCode::Invalid);
}

TEST_CASE("the numbers of a figure are written as CSV")
{
    const auto data = bundledFigure("years");
    CHECK(fileOf(data, drawingOf(data), ExportFormat::Csv).value()
          == "Year,papers\n2019,4\n2020,3\n2021,4\n2022,3\n2023,6\n2024,4\n"); // published
}

TEST_CASE("formats are known by their words and endings")
{
    for (const auto format : ui::EXPORT_FORMATS) {
        CHECK(ui::exportFormat(ui::word(format)) == format);
        CHECK(ui::formatOf(QStringLiteral("a.b.") + ui::ending(format).toUpper()) == format);
    }
    CHECK_FALSE(ui::formatOf(QStringLiteral("figure.gif")));
    CHECK(ui::ending(ExportFormat::Tikz) == QStringLiteral("tex"));
}

TEST_CASE("a copied figure is there as SVG and as a picture")
{
    ui::copyToClipboard(drawingOf(bundledFigure("years")), 100);
    const auto* data = QGuiApplication::clipboard()->mimeData();
    REQUIRE(data != nullptr);
    CHECK(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    CHECK(data->hasImage());
}
