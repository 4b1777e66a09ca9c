#include "ui/charts/map_cells.h"

#include "core/map/index.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace alidade::ui {

namespace {

constexpr double PADDING = 0.4;           ///< between a bubble and its cell
constexpr double NARROWEST_CITATIONS = 7; ///< of a cell that names its papers
constexpr double SMALLEST_RADIUS = 0.45;  ///< of a bubble that stands for one of very many
constexpr int MOST_LINES = 2;             ///< of citations

double citationPoints(const Sheet& sheet)
{
    return std::max(SMALLEST_POINTS, sheet.small().points * 0.9);
}

/// The papers of a cell, as large as they fit; no lines where they do not.
struct Citations {
    QStringList texts;
    double points = SMALLEST_POINTS;

    int lines() const { return static_cast<int>(texts.size()); }
};

bool countsCodings(const report::MapData& data, const report::FigureCell& cell)
{
    return data.count == report::FigureCount::Codings && cell.codings > 0;
}

Citations citations(const Sheet& sheet, const report::FigureCell& cell, double room, int most)
{
    const auto text = FigureWords::list(cell.labels).join(QLatin1Char(' '));
    // part of a list would mislead: all of them, or none
    for (auto points = citationPoints(sheet); points >= SMALLEST_POINTS; points -= 0.5) {
        const auto lines = sheet.measure().wrapped(text, room, points, false, most);
        if (lines.join(QLatin1Char(' ')) == text) {
            return {lines, points};
        }
    }
    return {};
}

}

MapCells::MapCells(Sheet& sheet, const report::MapData& data, const Place& place)
    : m_sheet(sheet)
    , m_data(data)
    , m_place(place)
    , m_codings(codings(data))
{
}

double MapCells::citationsHeight(const Sheet& sheet, const report::MapData& data, double cellWidth)
{
    if (sheet.style().labels != CellLabels::Citations || cellWidth < NARROWEST_CITATIONS) {
        return 0;
    }
    int lines = 0;
    for (const auto& row : data.cells) {
        for (const auto& cell : row) {
            if (!cell.labels.empty()) {
                lines = std::max(lines, citations(sheet, cell, cellWidth - 2 * PADDING, MOST_LINES).lines());
            }
        }
    }
    return lines * sheet.measure().lineHeight(citationPoints(sheet));
}

std::uint32_t MapCells::value(const report::MapData& data, std::size_t row, std::size_t column)
{
    const auto& cell = data.cells[row][column];
    return countsCodings(data, cell) ? cell.codings : cell.papers;
}

std::uint32_t MapCells::codings(const report::MapData& data)
{
    std::uint32_t sum = 0;
    for (std::size_t row = 0; row < data.cells.size(); ++row) {
        for (std::size_t column = 0; column < data.cells[row].size(); ++column) {
            const bool isTop = data.rows.entries[row].depth == 1 && data.columns.entries[column].depth == 1;
            sum += isTop ? data.cells[row][column].codings : 0;
        }
    }
    return sum;
}

void MapCells::draw(const QRectF& area, std::size_t row, std::size_t column)
{
    const auto& cell = m_data.cells[row][column];
    const auto& rowEntry = m_data.rows.entries[row];
    const auto& columnEntry = m_data.columns.entries[column];
    const bool isNoAnswer = rowEntry.isNoAnswer || columnEntry.isNoAnswer;
    m_value = value(m_data, row, column);
    m_hasCitations = false;
    // where papers say that no code applies, there is nothing that a study could fill
    const bool isGap = m_value == 0 && m_sheet.style().hasGaps && rowEntry.value != map::NONE_APPLIES
        && columnEntry.value != map::NONE_APPLIES;
    if (m_value == 0) {
        if (isNoAnswer) {
            return;
        }
        if (isGap) {
            drawGap(area);
        }
    } else {
        const auto fill = fillOf(cell, isNoAnswer);
        if (m_sheet.style().form == MapForm::Heat) {
            drawHeat(area, cell, fill);
        } else {
            drawBubble(area, cell, fill);
        }
        if (m_sheet.style().labels == CellLabels::Citations && !m_hasCitations) {
            ++m_sheet.canvas().drawing().withoutCitations;
        }
    }
    const auto name = FigureWords::label(rowEntry) + QStringLiteral(" × ") + FigureWords::label(columnEntry);
    const auto labels = FigureWords::list(cell.labels);
    const auto nothing = isGap ? FigureWords::tr("%1: gap, no papers") : FigureWords::tr("%1: no papers");
    auto text = m_value == 0 ? nothing.arg(name) : FigureWords::mark(name, cell.papers, labels);
    if (countsCodings(m_data, cell)) {
        text = FigureWords::tr("%1; %2").arg(text, FigureWords::codings(cell.codings));
    }
    m_sheet.addMark(area, text, cell.papers, cell.conditions, labels);
}

void MapCells::drawGap(const QRectF& area)
{
    const auto style = m_sheet.small();
    const auto word = FigureWords::gap();
    if (m_sheet.measure().width(word, style.points) + 2 * PADDING <= area.width()
        && m_sheet.smallLineHeight() <= area.height()) {
        m_sheet.canvas().lines(area, {word}, style, Anchor::Middle);
        return;
    }
    const QPointF half(std::min(0.6, area.width() / 4), 0);
    m_sheet.canvas().line(area.center() - half, area.center() + half, {m_sheet.look().muted, 0.15, false});
}

std::optional<std::size_t> MapCells::largestPart(const report::FigureCell& cell) const
{
    if (!m_data.third || cell.parts.empty()) {
        return {};
    }
    return static_cast<std::size_t>(std::ranges::max_element(cell.parts) - cell.parts.begin());
}

Fill MapCells::fillOf(const report::FigureCell& cell, bool isNoAnswer) const
{
    const auto& look = m_sheet.look();
    if (const auto part = largestPart(cell)) {
        auto fill = m_sheet.part(*m_data.third, *part);
        if (m_sheet.style().form == MapForm::Heat) {
            fill.colour = mixed(look.background, fill.colour, 0.3 + 0.7 * m_value / m_place.most);
            fill.hatchColour = textOn(fill.colour);
        }
        return fill;
    }
    if (isNoAnswer) {
        return m_sheet.noAnswerFill();
    }
    return {countColour(look, m_value, m_place.mostAnswered), Hatch::None, {}};
}

QString MapCells::number(const report::FigureCell& cell) const
{
    switch (m_sheet.style().labels) {
    case CellLabels::None: return {};
    case CellLabels::Percent:
        return FigureWords::percent(m_value, countsCodings(m_data, cell) ? m_codings : m_data.total);
    case CellLabels::Counts:
    case CellLabels::Citations: return FigureWords::number(m_value);
    }
    return {};
}

std::optional<double> MapCells::fitting(const QString& text, const QSizeF& box, double least) const
{
    const auto& measure = m_sheet.measure();
    for (auto points = m_sheet.normal().points; points >= least; points -= 0.5) {
        if (measure.width(text, points, true) <= box.width() && measure.lineHeight(points) <= box.height()) {
            return points;
        }
    }
    return {};
}

void MapCells::drawPie(const QPointF& centre, double radius, const report::FigureCell& cell)
{
    const auto sum = std::accumulate(cell.parts.begin(), cell.parts.end(), 0.0);
    double from = 90;
    for (std::size_t i = 0; i < cell.parts.size(); ++i) {
        if (cell.parts[i] == 0) {
            continue;
        }
        const auto span = -360.0 * cell.parts[i] / sum;
        const auto fill = m_sheet.part(*m_data.third, i);
        const Stroke edge{radius > 1.2 ? m_sheet.look().background : QColor(), 0.15, false};
        if (cell.parts[i] == sum) {
            m_sheet.canvas().ellipse(centre, radius, fill);
        } else {
            m_sheet.canvas().segment({centre, radius, from, span}, fill, edge);
        }
        from += span;
    }
}

void MapCells::drawBubble(const QRectF& area, const report::FigureCell& cell, const Fill& fill)
{
    const QRectF upper = area.adjusted(0, 0, 0, -m_place.citationsHeight);
    const auto largest =
        std::min(m_place.cell.width(), m_place.cell.height() - m_place.citationsHeight) / 2 - PADDING;
    const auto radius =
        std::max(std::min(SMALLEST_RADIUS, largest), largest * std::sqrt(m_value / m_place.most));
    const auto centre = upper.center();
    auto& canvas = m_sheet.canvas();
    const bool isPie = m_data.third && m_sheet.style().third == ThirdForm::Segments && !cell.parts.empty();

    if (isPie) {
        drawPie(centre, radius, cell);
    } else {
        canvas.ellipse(centre, radius, fill, {mixed(fill.colour, m_sheet.look().text, 0.25), 0.1, false});
    }
    drawCitations({area.left(), upper.bottom() - 0.3, area.width(), m_place.citationsHeight},
                  cell,
                  m_sheet.look().muted,
                  {});

    const auto text = number(cell);
    if (text.isEmpty()) {
        return;
    }
    // in a pie the number stands on a disc of its own
    const auto inner = isPie || fill.hatch != Hatch::None ? radius * 0.62 : radius * 0.9;
    const auto side = inner * std::numbers::sqrt2;
    const auto& measure = m_sheet.measure();
    // rather beside a bubble than much smaller than the other letters
    const auto least = std::max(SMALLEST_POINTS, m_sheet.normal().points * 5 / 8);
    const auto draw = [&](const QRectF& box, double points, const QColor& colour, Anchor anchor) {
        canvas.lines(box, {text}, {points, colour, true}, anchor);
    };
    for (const auto& box : {QSizeF(side, side), QSizeF(inner * 1.75, inner * 0.95)}) {
        if (const auto points = fitting(text, box, least)) {
            auto colour = textOn(fill.colour);
            if (isPie || fill.hatch != Hatch::None) {
                canvas.ellipse(centre, inner, {m_sheet.look().background, Hatch::None, {}});
                colour = m_sheet.look().text;
            }
            draw(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                 *points,
                 colour,
                 Anchor::Middle);
            return;
        }
    }
    const QRectF beside(
        centre.x() + radius + 0.3, upper.top(), upper.right() - centre.x() - radius - 0.5, upper.height());
    if (const auto points = fitting(text, beside.size())) {
        draw(beside, std::min(*points, m_sheet.small().points), m_sheet.look().text, Anchor::Start);
        return;
    }
    const auto line = measure.lineHeight(SMALLEST_POINTS);
    const QRectF below(
        upper.left(), centre.y() + radius, upper.width(), upper.bottom() - centre.y() - radius);
    if (below.height() >= line && measure.width(text, SMALLEST_POINTS, true) <= below.width()) {
        draw(QRectF(below.topLeft(), QSizeF(below.width(), line)),
             SMALLEST_POINTS,
             m_sheet.look().text,
             Anchor::Middle);
    }
}

void MapCells::drawHeat(const QRectF& area, const report::FigureCell& cell, const Fill& fill)
{
    auto& canvas = m_sheet.canvas();
    canvas.rectangle(area, fill, {m_sheet.look().background, 0.2, false});
    const bool hasParts = m_data.third && m_sheet.style().third == ThirdForm::Segments && !cell.parts.empty();
    auto free = area;
    if (hasParts) {
        const auto& background = m_sheet.look().background;
        canvas.rectangle(
            area, {mixed(background, m_sheet.look().high, 0.12 * m_value / m_place.most), Hatch::None, {}});
        const auto sum = std::accumulate(cell.parts.begin(), cell.parts.end(), 0.0);
        QRectF bar(area.left(), area.bottom() - area.height() * 0.28, area.width(), area.height() * 0.28);
        free.setBottom(bar.top());
        for (std::size_t i = 0; i < cell.parts.size(); ++i) {
            if (cell.parts[i] > 0) {
                bar.setWidth(area.width() * cell.parts[i] / sum);
                canvas.rectangle(bar, m_sheet.part(*m_data.third, i), {background, 0.15, false});
                bar.moveLeft(bar.right());
            }
        }
    }
    const auto ink = hasParts ? m_sheet.look().text : textOn(fill.colour);
    if (m_place.citationsHeight > 0 && free.height() > 2.2 * m_place.citationsHeight) {
        free.adjust(0, 0, 0, -m_place.citationsHeight);
        drawCitations({free.left(), free.bottom() - 0.3, free.width(), m_place.citationsHeight},
                      cell,
                      ink,
                      hasParts ? Fill() : fill);
    }
    const auto text = number(cell);
    const QSizeF room(free.width() - 2 * PADDING, free.height());
    if (const auto points = text.isEmpty() ? std::nullopt : fitting(text, room)) {
        if (fill.hatch != Hatch::None && !hasParts) {
            const auto half = m_sheet.measure().width(text, *points, true) / 2 + PADDING;
            const auto height = m_sheet.measure().lineHeight(*points);
            canvas.rectangle({free.center().x() - half, free.center().y() - height / 2, 2 * half, height},
                             {fill.colour, Hatch::None, {}});
        }
        canvas.lines(free, {text}, {*points, ink, true}, Anchor::Middle);
    }
}

void MapCells::drawCitations(const QRectF& area,
                             const report::FigureCell& cell,
                             const QColor& colour,
                             const Fill& behind)
{
    if (area.height() <= 0 || cell.labels.empty()) {
        return;
    }
    auto& canvas = m_sheet.canvas();
    const auto line = m_sheet.measure().lineHeight(citationPoints(m_sheet));
    const auto most = static_cast<int>(area.height() / line + 0.01);
    const auto shown = citations(m_sheet, cell, area.width() - 2 * PADDING, most);
    m_hasCitations = shown.lines() > 0;
    if (behind.hatch != Hatch::None && shown.lines() > 0) {
        const auto height = canvas.heightOf(shown.lines(), shown.points);
        canvas.rectangle({area.left(), area.bottom() - height, area.width(), height},
                         {behind.colour, Hatch::None, {}});
    }
    canvas.lines(area, shown.texts, {shown.points, colour, false}, Anchor::Middle, Vertical::Bottom);
}

}
