#include <QStringList>

#include "tests/ui/charts/figures.h"
#include "ui/charts/export.h"
#include "ui/charts/layout.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using report::FigureKind;

namespace {

constexpr std::array KINDS = {FigureKind::Map,
                              FigureKind::Frequency,
                              FigureKind::Years,
                              FigureKind::Claims,
                              FigureKind::Taxonomy,
                              FigureKind::Flow};

ui::Drawing drawn(const report::FigureData& data, const ui::FigureStyle& style)
{
    return ui::layout(data,
                      style,
                      {QStringLiteral("A title that says what the figure shows, at some length"),
                       QStringLiteral("A caption.")},
                      ui::printLook(style.palette));
}

QStringList textsOf(const ui::Drawing& drawing)
{
    QStringList texts;
    for (const auto& shape : drawing.shapes) {
        if (const auto* text = std::get_if<ui::TextShape>(&shape.form)) {
            texts << text->text;
        }
    }
    return texts;
}

void checkSound(const report::FigureData& data, const ui::FigureStyle& style)
{
    const auto drawing = drawn(data, style);
    for (const auto& defect : defects(drawing)) {
        FAIL_CHECK(qPrintable(defect));
    }
    CHECK(drawing.size.width() == Approx(ui::widthOf(style)));
    if (style.height) {
        CHECK(drawing.size.height() == Approx(*style.height));
    }
}

}

TEST_CASE("no text overlaps another or leaves the page, whatever the papers, labels and width")
{
    const auto kind = GENERATE(from_range(KINDS));
    const auto script = GENERATE(from_range(SCRIPTS));
    const std::uint32_t papers = GENERATE(0U, 1U, 24U, 10'000U);
    const std::size_t entries = GENERATE(1U, 6U, 40U);
    const auto data = inventedFigure(kind, papers, entries, script);
    for (const auto width : {ui::WidthPreset::AcmColumn, ui::WidthPreset::LncsText, ui::WidthPreset::Slide}) {
        auto style = testStyle();
        style.width = width;
        style.fontSize = ui::usualFontSize(width);
        style.hasTitle = true;
        style.hasCaption = true;
        CAPTURE(static_cast<int>(kind), static_cast<int>(script), papers, entries, static_cast<int>(width));
        checkSound(data, style);
    }
}

TEST_CASE("a fixed height is kept, however little room it leaves")
{
    const auto kind = GENERATE(from_range(KINDS));
    const auto script = GENERATE(Script::Short, Script::Words);
    const double width = GENERATE(25.0, 84.7, 240.0);
    const double height = GENERATE(10.0, 30.0, 120.0);
    const std::size_t entries = GENERATE(1U, 12U, 100U);
    auto style = testStyle();
    style.width = ui::WidthPreset::Free;
    style.freeWidth = width;
    style.height = height;
    style.hasTitle = GENERATE(true, false);
    CAPTURE(static_cast<int>(kind), static_cast<int>(script), width, height, entries);
    checkSound(inventedFigure(kind, 500, entries, script), style);
}

TEST_CASE("every way of drawing keeps its texts apart")
{
    const auto kind = GENERATE(from_range(KINDS));
    auto style = testStyle();
    style.form = GENERATE(ui::MapForm::Bubbles, ui::MapForm::Heat);
    style.third = GENERATE(ui::ThirdForm::Segments, ui::ThirdForm::Colour);
    style.labels = GENERATE(
        ui::CellLabels::None, ui::CellLabels::Counts, ui::CellLabels::Percent, ui::CellLabels::Citations);
    style.isHatched = GENERATE(true, false);
    style.fontSize = GENERATE(5.0, 8.0, 16.0);
    style.order = ui::EntryOrder::Count;
    checkSound(inventedFigure(kind, 24, 6, Script::Words), style);
}

TEST_CASE("a figure with nothing to draw says so in a sentence")
{
    const auto kind = GENERATE(from_range(KINDS));
    const auto drawing = drawn(inventedFigure(kind, 0, 0, Script::Short), testStyle());
    CHECK(drawing.isEmpty);
    CHECK(drawing.marks.empty());
    CHECK(textsOf(drawing).join(QLatin1Char(' ')).endsWith(QLatin1Char('.')));
}

TEST_CASE("areas of bubbles are as their counts")
{
    const auto data = bundledFigure("approach-architecture");
    auto style = testStyle();
    style.labels = ui::CellLabels::None;
    const auto drawing = drawn(data, style);
    std::vector<double> radii;
    for (const auto& shape : drawing.shapes) {
        if (const auto* circle = std::get_if<ui::EllipseShape>(&shape.form)) {
            radii.push_back(circle->area.width() / 2);
        }
    }
    std::ranges::sort(radii);
    // published: four cells of one paper, one of two, one of three; no answer adds 1, 1, 2, 3 and 8
    REQUIRE(radii.size() == 11);
    const auto one = radii.front();
    CHECK(radii.back() == Approx(one * std::sqrt(8.0)));
    CHECK(std::ranges::count_if(radii, [&](double radius) { return radius == Approx(one * std::sqrt(3.0)); })
          >= 1);
}

TEST_CASE("the map of the bundled review names its gaps, its papers and what has no answer")
{
    const auto drawing = drawn(bundledFigure("approach-architecture"), testStyle());
    const auto texts = textsOf(drawing);
    CHECK(texts.count(QStringLiteral("gap")) == 9); // 15 cells, 6 with papers
    CHECK(texts.join(QLatin1Char(' ')).contains(QStringLiteral("[21] [26] [29]")));
    CHECK(texts.contains(QStringLiteral("no answer")));
    const auto mark = std::ranges::find_if(drawing.marks, [](const ui::Mark& one) {
        return one.text.contains(QStringLiteral("× Embedded: 1"));
    });
    REQUIRE(mark != drawing.marks.end());
    CHECK(mark->text == QStringLiteral("Greenfield × Embedded: 1 paper, [6]"));
    CHECK(mark->papers == QStringList{QStringLiteral("[6]")});
    CHECK(mark->conditions
          == report::Conditions{{"approach", "approach/greenfield"},
                                {"kernel-architecture", "kernel-architecture/embedded"}});
}

TEST_CASE("cells of papers to which no code applies are no gaps")
{
    auto data = std::get<report::MapData>(bundledFigure("approach-architecture"));
    for (auto& row : data.rows.entries) {
        row.value = row.isNoAnswer ? row.value : std::string(map::NONE_APPLIES);
    }
    const auto drawing = drawn(data, testStyle());
    CHECK(textsOf(drawing).count(QStringLiteral("gap")) == 0);
    CHECK(std::ranges::none_of(
        drawing.marks, [](const ui::Mark& mark) { return mark.text.contains(QStringLiteral("gap")); }));
}

TEST_CASE("entries for which there is no room are left out, fewest papers first, and a note says so")
{
    auto style = testStyle();
    style.height = 40;
    const auto drawing = drawn(inventedFigure(FigureKind::Frequency, 1000, 60, Script::Short), style);
    CHECK(drawing.isCut);
    CHECK(textsOf(drawing).join(QLatin1Char(' ')).contains(QStringLiteral("left out")));
    CHECK(std::ranges::any_of(drawing.marks, [](const ui::Mark& mark) { return mark.count == 1000; }));
}

TEST_CASE("claims for which there is no room are counted in the note, those told in words too")
{
    // the published review makes 13 claims: five have a figure, eight are told in words
    auto style = testStyle();
    style.width = ui::WidthPreset::Slide;
    style.fontSize = GENERATE(14.0, 8.0, 20.0);
    const auto drawing = drawn(bundledFigure("claims"), style);
    const auto shown = drawing.marks.size();
    const auto said = textsOf(drawing).join(QLatin1Char(' '));
    INFO(qPrintable(said));
    CHECK(drawing.isCut == (shown < 13));
    CHECK(said.contains(QStringLiteral("%1 more claims are not shown.").arg(13 - shown)) == (shown < 13));
    CHECK((shown == 13) == (style.fontSize == 8));
}

TEST_CASE("the counts of a taxonomy stand beside its labels, however wide the page")
{
    auto style = testStyle();
    style.width = ui::WidthPreset::AcmText;
    const auto drawing = drawn(bundledFigure("taxonomy"), style);
    double label = 0;
    double count = 0;
    for (const auto& shape : drawing.shapes) {
        if (const auto* text = std::get_if<ui::TextShape>(&shape.form); text && text->box.left() < 40) {
            auto& end = text->anchor == ui::Anchor::End ? count : label;
            end = std::max(end, text->box.right());
        }
    }
    CHECK(label > 0);
    CHECK(count < label + 10);
}

TEST_CASE("labels of rows are wrapped before the headings of columns are turned")
{
    auto style = testStyle();
    style.width = ui::WidthPreset::Free;
    style.freeWidth = 108; // with the longest label on one line, "Embedded" would not fit above its column
    const auto drawing = drawn(bundledFigure("approach-architecture"), style);
    for (const auto& shape : drawing.shapes) {
        if (const auto* text = std::get_if<ui::TextShape>(&shape.form)) {
            CHECK(text->angle == 0);
        }
    }
    CHECK(textsOf(drawing).contains(QStringLiteral("Incremental")));
    CHECK(textsOf(drawing).contains(QStringLiteral("integration")));
    style.freeWidth = 150;
    CHECK(textsOf(drawn(bundledFigure("approach-architecture"), style))
              .contains(QStringLiteral("Incremental integration")));
    style.freeWidth = 75;
    const auto narrow = drawn(bundledFigure("approach-architecture"), style);
    CHECK(std::ranges::any_of(narrow.shapes, [](const ui::Shape& shape) {
        const auto* text = std::get_if<ui::TextShape>(&shape.form);
        return text != nullptr && text->angle != 0;
    }));
}

TEST_CASE("turned headings are whole where the height is free, and keep a gap to the title above them")
{
    // the research types of Wieringa and others 2006, in the column of a journal
    const QStringList types = {QStringLiteral("Validation research"),
                               QStringLiteral("Evaluation research"),
                               QStringLiteral("Philosophical papers"),
                               QStringLiteral("Solution proposals with a proof of concept")};
    auto data = std::get<report::MapData>(inventedFigure(FigureKind::Map, 24, 9, Script::Words));
    REQUIRE(data.columns.entries.size() > 4);
    for (int i = 0; i < types.size(); ++i) {
        data.columns.entries[static_cast<std::size_t>(i)].label = types[i].toStdString();
    }
    data.columns.label = "Research type";
    auto style = testStyle();
    style.width = ui::WidthPreset::Free;
    style.freeWidth = 84;
    const auto drawing = drawn(data, style);
    const ui::TextShape* title = nullptr;
    double highest = drawing.size.height();
    for (const auto& shape : drawing.shapes) {
        const auto* text = std::get_if<ui::TextShape>(&shape.form);
        if (text != nullptr && text->angle != 0) {
            highest = std::min(highest, text->box.top());
        } else if (text != nullptr && text->text == QStringLiteral("Research type")) {
            title = text;
        }
    }
    for (const auto& type : types.mid(0, 3)) {
        CHECK(textsOf(drawing).contains(type));
    }
    REQUIRE(title != nullptr);
    CHECK(highest - title->box.bottom() >= 0.8);
    CHECK(defects(drawing).empty());
}

TEST_CASE("the totals of rows stand below their labels where they cost these no words")
{
    auto style = testStyle();
    style.width = ui::WidthPreset::Free;
    style.freeWidth = 108;
    style.height = 80;
    auto texts = textsOf(drawn(bundledFigure("approach-architecture"), style));
    CHECK(texts.contains(QStringLiteral("integration")));
    CHECK(texts.contains(QStringLiteral("5 papers")));
    style.height = 58;
    texts = textsOf(drawn(bundledFigure("approach-architecture"), style));
    CHECK(texts.contains(QStringLiteral("integration")));
    CHECK_FALSE(texts.contains(QStringLiteral("5 papers")));
}

TEST_CASE("numbers in bubbles are not much smaller than the other letters of their figure")
{
    auto style = testStyle();
    style.width = ui::WidthPreset::Slide;
    style.fontSize = 14;
    style.third = GENERATE(ui::ThirdForm::Segments, ui::ThirdForm::Colour);
    int numbers = 0;
    for (const auto& shape : drawn(bundledFigure("approach-architecture"), style).shapes) {
        if (const auto* text = std::get_if<ui::TextShape>(&shape.form); text && text->isBold) {
            ++numbers;
            CHECK(text->points >= 14 * 5.0 / 8);
        }
    }
    CHECK(numbers == 11); // cells with papers
}

TEST_CASE("rows without papers and no answer can be left away")
{
    const auto data = bundledFigure("challenge-frequency");
    auto style = testStyle();
    style.hasNoAnswer = false;
    CHECK_FALSE(textsOf(drawn(data, style)).contains(QStringLiteral("no answer")));
    style.hasEmpty = false;
    style.order = ui::EntryOrder::Count;
    const auto drawing = drawn(data, style);
    REQUIRE(drawing.marks.size() == 5);
    CHECK(drawing.marks.front().count >= drawing.marks.back().count);
}

TEST_CASE("no number of a flow diagram is broken, however narrow the page")
{
    const auto data = inventedFigure(FigureKind::Flow, 18'500, 2, Script::Words);
    int drawnPages = 0;
    for (double width = 20; width <= 180; width += 4) {
        INFO(width);
        auto style = testStyle();
        style.width = ui::WidthPreset::Free;
        style.freeWidth = width;
        const auto drawing = drawn(data, style);
        drawnPages += drawing.hasRoom ? 1 : 0;
        for (const auto& text : textsOf(drawing)) {
            INFO(qPrintable(text));
            CHECK(text.count(QLatin1Char('(')) == text.count(QLatin1Char(')')));
        }
    }
    CHECK(drawnPages > 20);
}

TEST_CASE("what waits in a flow diagram stands in a box of its own, not among the reasons of exclusion")
{
    auto style = testStyle();
    style.width = ui::WidthPreset::Free;
    style.freeWidth = 180;
    const auto drawing = drawn(inventedFigure(FigureKind::Flow, 7, 2, Script::Words), style);
    const auto boxOf = [&](const QString& words) {
        QPointF middle(-1, -1);
        for (const auto& shape : drawing.shapes) {
            const auto* text = std::get_if<ui::TextShape>(&shape.form);
            if (text != nullptr && middle.x() < 0 && text->text.startsWith(words)) {
                middle = text->box.center();
            }
        }
        for (const auto& shape : drawing.shapes) {
            const auto* box = std::get_if<ui::RectangleShape>(&shape.form);
            if (box != nullptr && shape.stroke.colour.isValid() && box->area.contains(middle)) {
                return std::pair(box->area, shape.stroke.isDashed);
            }
        }
        return std::pair(QRectF(), false);
    };
    const auto [excluded, isExcludedDashed] = boxOf(QStringLiteral("Records excluded"));
    const auto [waiting, isWaitingDashed] = boxOf(QStringLiteral("Records not screened"));
    REQUIRE(excluded.isValid());
    REQUIRE(waiting.isValid());
    CHECK_FALSE(excluded.intersects(waiting));
    CHECK(boxOf(QStringLiteral("Records undecided")).first == waiting);
    CHECK(isWaitingDashed);
    CHECK_FALSE(isExcludedDashed);
    CHECK(boxOf(QStringLiteral("Duplicate records")).first
          == boxOf(QStringLiteral("Records removed")).first); // both leave before the screening
}

TEST_CASE("a reason in the flow diagram that leads to papers is a mark of its own in its box")
{
    auto data = std::get<report::FlowData>(inventedFigure(FigureKind::Flow, 7, 3, Script::Words));
    const auto excluded =
        std::ranges::find(data.nodes, report::FlowBox::ExcludedFullText, &report::FlowNode::box);
    REQUIRE(excluded != data.nodes.end());
    excluded->number = 12;
    excluded->lines[1] = {"EX1: Only a demo", 5, {{"criterion", "EX1"}}};
    auto style = testStyle();
    style.width = ui::WidthPreset::Free;
    style.freeWidth = 180;
    const auto drawing = drawn(data, style);
    const auto reason =
        std::ranges::find(drawing.marks, report::Conditions{{"criterion", "EX1"}}, &ui::Mark::conditions);
    REQUIRE(reason != drawing.marks.end());
    CHECK(reason->count == 5);
    CHECK(reason->text.contains(QStringLiteral("EX1: Only a demo")));
    const auto box = std::ranges::find(drawing.marks, 12U, &ui::Mark::count);
    REQUIRE(box != drawing.marks.end());
    CHECK(box->area.contains(reason->area));
    CHECK(reason->area.height() < box->area.height() / 2);
}

TEST_CASE("a figure that finds no room says so, and is no file but that of its numbers")
{
    const auto data = inventedFigure(FigureKind::Flow, 18'500, 2, Script::Words);
    auto style = testStyle();
    style.width = ui::WidthPreset::Free;
    style.freeWidth = 20;
    const auto drawing = drawn(data, style);
    CHECK_FALSE(drawing.hasRoom);
    for (const auto format : ui::EXPORT_FORMATS) {
        CHECK(fileOf(data, drawing, format).has_value() == (format == ui::ExportFormat::Csv));
    }
    CHECK(drawn(inventedFigure(FigureKind::Flow, 0, 2, Script::Words), style).hasRoom); // nothing to draw
}

TEST_CASE("percentages are shares of what is counted")
{
    // five codings of four papers: three of the first code, one of them of the code below it; two of the
    // second; one paper without an answer
    report::FrequencyData data;
    data.axis.label = "Approach";
    data.total = 4;
    const auto add = [&](const char* label, int depth, std::uint32_t papers, std::uint32_t codings) {
        auto& entry = data.axis.entries.emplace_back();
        entry.label = label;
        entry.depth = depth;
        entry.papers = papers;
        entry.codings = codings;
        entry.isNoAnswer = label[0] == '\0';
    };
    add("First", 1, 1, 3);
    add("Below", 2, 1, 1);
    add("Second", 1, 2, 2);
    add("", 1, 1, 0);
    auto style = testStyle();
    style.labels = ui::CellLabels::Percent;
    const auto ofPapers = textsOf(drawn(data, style));
    for (const auto* text : {"1 (25 %)", "2 (50 %)"}) {
        INFO(text);
        CHECK(ofPapers.contains(QLatin1String(text)));
    }
    CHECK(ofPapers.join(QLatin1Char(' ')).contains(QStringLiteral("Percentages are of 4 papers.")));
    data.count = report::FigureCount::Codings;
    const auto ofCodings = textsOf(drawn(data, style));
    for (const auto* text : {"3 (60 %)", "1 (20 %)", "2 (40 %)", "1 (25 %)"}) { // of 5 codings, of 4 papers
        INFO(text);
        CHECK(ofCodings.contains(QLatin1String(text)));
    }
    CHECK(ofCodings.join(QLatin1Char(' ')).contains(QStringLiteral("Percentages are of 5 codings")));

    report::MapData map;
    map.total = 4;
    map.count = report::FigureCount::Codings;
    map.rows = data.axis;
    map.columns = data.axis;
    map.rows.entries = {data.axis.entries[0], data.axis.entries[3]};
    map.columns.entries = {data.axis.entries[0], data.axis.entries[2]};
    map.cells.assign(2, std::vector<report::FigureCell>(2));
    map.cells[0][0].papers = 1;
    map.cells[0][0].codings = 6;
    map.cells[0][1].papers = 2;
    map.cells[0][1].codings = 2;
    map.cells[1][0].papers = 1; // no answer
    style.form = ui::MapForm::Heat;
    const auto cells = textsOf(drawn(map, style));
    for (const auto* text : {"75 %", "25 %"}) { // 6 and 2 of 8 codings; 1 of 4 papers
        INFO(text);
        CHECK(cells.contains(QLatin1String(text)));
    }
    CHECK_FALSE(cells.join(QLatin1Char(' ')).contains(QStringLiteral("150 %")));
}

TEST_CASE("a drawing says how many of its cells have no room for the papers they were to name")
{
    auto data = bundledFigure("approach-architecture");
    auto& map = std::get<report::MapData>(data);
    for (auto& row : map.cells) {
        for (auto& cell : row) {
            cell = {};
        }
    }
    auto& full = map.cells[0][0];
    full.papers = 12;
    full.labels.assign(12, "[123]"); // 12 x 5 letters in 8 pt: more than two lines of a narrow cell
    auto& small = map.cells[1][1];
    small.papers = 1;
    small.labels = {"[7]"};
    auto style = testStyle();
    style.labels = ui::CellLabels::Citations;

    style.width = ui::WidthPreset::AcmColumn;
    CHECK(drawn(data, style).withoutCitations == 1);
    CHECK(textsOf(drawn(data, style)).contains(QStringLiteral("[7]")));
    style.width = ui::WidthPreset::Free;
    style.freeWidth = 500;
    CHECK(drawn(data, style).withoutCitations == 0);
    style.width = ui::WidthPreset::AcmColumn;
    style.labels = ui::CellLabels::Counts;
    CHECK(drawn(data, style).withoutCitations == 0);
}
