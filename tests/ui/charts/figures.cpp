#include "tests/ui/charts/figures.h"

#include "core/review/figure.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/charts/text_measure.h"

#include <catch2/catch.hpp>

namespace alidade::tests {

namespace {

std::string repeated(const std::string& part, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += part;
    }
    return text;
}

std::string labelOf(Script script, std::size_t number)
{
    const auto digits = std::to_string(number);
    switch (script) {
    case Script::Short: return std::string(1, static_cast<char>('A' + number % 26));
    case Script::Long: return repeated("x", 200) + digits;
    case Script::Words:
        return "Immature optimisation of generic code " + digits + " in " + repeated("kernel space ", 5);
    case Script::Arabic: return "نواة نظام التشغيل المصغرة " + digits;
    case Script::Chinese: return repeated("操作系统微内核", 6) + digits;
    }
    return digits;
}

report::FigureAxis axisOf(std::size_t entries, Script script, std::uint32_t papers)
{
    report::FigureAxis axis;
    axis.name = "dimension";
    axis.label = labelOf(script, 0);
    for (std::size_t i = 0; i <= entries; ++i) {
        report::FigureEntry entry;
        entry.isNoAnswer = i == entries;
        entry.label = entry.isNoAnswer ? std::string() : labelOf(script, i);
        entry.value = entry.isNoAnswer ? "none" : "code-" + std::to_string(i);
        entry.depth = 1 + static_cast<int>(i % 3);
        entry.papers = papers / static_cast<std::uint32_t>(i + 1);
        entry.codings = 2 * entry.papers;
        entry.subCodes = static_cast<std::uint32_t>(i);
        entry.conditions = {{"dimension", entry.value}};
        axis.entries.push_back(std::move(entry));
    }
    return axis;
}

report::FigureCell cellOf(std::uint32_t papers, std::size_t parts)
{
    report::FigureCell cell;
    cell.papers = papers;
    cell.codings = papers;
    for (std::uint32_t i = 0; i < papers && papers <= report::MOST_LABELS; ++i) {
        cell.labels.push_back("[" + std::to_string(i + 1) + "]");
    }
    auto left = papers;
    for (std::size_t i = 0; i < parts; ++i) {
        cell.parts.push_back(i + 1 == parts ? left : left / 2);
        left -= cell.parts.back();
    }
    cell.conditions = {{"dimension", "code"}};
    return cell;
}

report::MapData mapOf(std::uint32_t papers, std::size_t entries, Script script)
{
    report::MapData data;
    data.rows = axisOf(entries, script, papers);
    data.columns = axisOf(entries, script, papers);
    data.third = axisOf(4, script, papers);
    data.total = papers;
    for (std::size_t row = 0; row <= entries; ++row) {
        auto& cells = data.cells.emplace_back();
        for (std::size_t column = 0; column <= entries; ++column) {
            const auto share = static_cast<std::uint32_t>((row + 1) * (column + 1));
            cells.push_back(cellOf(papers / share, 5));
        }
    }
    return data;
}

report::YearsData yearsOf(std::uint32_t papers, std::size_t entries, Script script)
{
    report::YearsData data;
    data.total = papers;
    data.stack = axisOf(4, script, papers);
    for (std::size_t i = 0; papers > 0 && i <= entries; ++i) {
        report::FigureEntry entry;
        entry.isNoAnswer = i == entries;
        entry.label = entry.isNoAnswer ? std::string() : std::to_string(1990 + i);
        entry.value = entry.label;
        entry.papers = papers / static_cast<std::uint32_t>(i + 1);
        data.columns.push_back(cellOf(entry.papers, 5));
        data.years.entries.push_back(std::move(entry));
    }
    return data;
}

report::ClaimsData claimsOf(std::uint32_t papers, std::size_t entries, Script script)
{
    report::ClaimsData data;
    data.total = papers;
    for (std::size_t metric = 0; papers > 0 && metric < 3; ++metric) {
        report::ClaimGroup group;
        group.label = labelOf(script, metric);
        group.better = Better::Lower;
        for (std::size_t i = 0; i < entries; ++i) {
            report::ClaimPoint point;
            point.paper = "[" + std::to_string(i) + "]";
            point.subject = labelOf(script, i);
            point.comparator = labelOf(script, i + 1);
            point.condition = labelOf(script, i + 2);
            point.low = -60.0 + 13.0 * static_cast<double>(i);
            if (i % 3 == 0) {
                point.high = point.low + 7;
            }
            point.direction = i % 2 == 0 ? Direction::Better : Direction::Worse;
            group.points.push_back(std::move(point));
        }
        data.metrics.push_back(std::move(group));
        data.words.push_back({labelOf(script, metric),
                              "[1]",
                              labelOf(script, 5),
                              "faster",
                              std::string("It has no value."),
                              {}});
    }
    return data;
}

report::FlowData flowOf(std::uint32_t papers, std::size_t entries, Script script)
{
    using enum report::FlowBox;
    report::FlowData data;
    if (papers == 0) {
        return data;
    }
    for (const auto column : {report::FlowColumn::Databases, report::FlowColumn::Other}) {
        for (const auto box : {Identified,
                               Duplicates,
                               RemovedOther,
                               Screened,
                               NotScreened,
                               ExcludedAbstract,
                               Undecided,
                               Sought,
                               NotRetrieved,
                               Assessed,
                               ExcludedFullText,
                               Included}) {
            report::FlowNode node{column, box, papers, box == Duplicates, {}, {}, {}};
            for (std::size_t i = 0; i < entries && (box == Identified || box == ExcludedFullText); ++i) {
                node.lines.push_back({i == 0 ? std::string() : labelOf(script, i), papers});
            }
            data.nodes.push_back(std::move(node));
        }
    }
    data.included = papers;
    data.studies = papers;
    return data;
}

}

report::FigureData
inventedFigure(report::FigureKind kind, std::uint32_t papers, std::size_t entries, Script script)
{
    switch (kind) {
    case report::FigureKind::Map: return mapOf(papers, entries, script);
    case report::FigureKind::Frequency:
        return report::FrequencyData{axisOf(entries, script, papers), report::FigureCount::SubCodes, papers};
    case report::FigureKind::Years: return yearsOf(papers, entries, script);
    case report::FigureKind::Claims: return claimsOf(papers, entries, script);
    case report::FigureKind::Taxonomy: {
        report::TaxonomyData data{axisOf(papers == 0 ? 0 : entries, script, papers), papers};
        data.tree.entries.pop_back();
        return data;
    }
    case report::FigureKind::Flow: return flowOf(papers, entries, script);
    }
    return report::MapData();
}

std::vector<QString> defects(const ui::Drawing& drawing)
{
    constexpr double HAIR = 0.02; // millimetres
    std::vector<QString> found;
    std::vector<const ui::TextShape*> texts;
    for (const auto& shape : drawing.shapes) {
        if (const auto* text = std::get_if<ui::TextShape>(&shape.form)) {
            texts.push_back(text);
        }
    }
    const QRectF page(QPointF(), drawing.size);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!page.adjusted(-HAIR, -HAIR, HAIR, HAIR).contains(texts[i]->box)) {
            found.push_back(QStringLiteral("\"%1\" leaves the page").arg(texts[i]->text.left(30)));
        }
        if (texts[i]->points < ui::SMALLEST_POINTS) {
            found.push_back(QStringLiteral("\"%1\" is too small").arg(texts[i]->text.left(30)));
        }
        for (std::size_t j = 0; j < i; ++j) {
            const auto both = texts[i]->box.intersected(texts[j]->box);
            if (both.width() > HAIR && both.height() > HAIR) {
                found.push_back(QStringLiteral("\"%1\" overlaps \"%2\"")
                                    .arg(texts[i]->text.left(30), texts[j]->text.left(30)));
            }
        }
    }
    return found;
}

ui::FigureStyle testStyle()
{
    ui::FigureStyle style;
    style.fontFamily = QStringLiteral("DejaVu Sans");
    return style;
}

Result<std::string>
fileOf(const report::FigureData& data, const ui::Drawing& drawing, ui::ExportFormat format, int dpi)
{
    const auto open = openEmpty();
    return ui::exported(open->index(), {data, {}, testStyle(), {}, drawing}, format, dpi);
}

report::FigureData bundledFigure(const std::string& slug)
{
    const auto open = openSample();
    for (const auto& figure : open->review().database().all<Figure>()) {
        if (figure.slug != slug) {
            continue;
        }
        const auto question = report::figureQuestion(*report::figureKind(figure.kind), figure.question);
        const auto selection = report::figureSelection(open->index(), *question);
        auto data = report::figureData(open->index(), *selection, *question);
        REQUIRE(data);
        return std::move(*data);
    }
    FAIL("no figure " << slug);
    return report::MapData();
}

}
