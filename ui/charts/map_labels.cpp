#include "ui/charts/map_labels.h"

#include "ui/bridge/text.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr double GAP = 1.2;
constexpr double SMALLEST_CELL = 3.2;
constexpr double WIDEST_CELL = 45;
constexpr double HEADING_MARGIN = 0.8;
constexpr double ROUNDING = 0.01;
constexpr double LONGEST_HEADING = 45; ///< of a column's label that is turned
constexpr double BELOW_TITLE = 1.2;    ///< from the longest of them to the axis' title
constexpr int MOST_LINES = 3;

}

MapLabels::MapLabels(Sheet& sheet, const report::MapData& data)
    : m_sheet(sheet)
    , m_data(data)
{
}

bool MapLabels::placeColumns()
{
    const auto& measure = m_sheet.measure();
    const auto points = m_sheet.normal().points;
    double widest = measure.width(FigureWords::title(m_data.rows), m_sheet.small().points);
    for (const auto& entry : m_data.rows.entries) {
        widest = std::max(widest, measure.width(FigureWords::label(entry), points));
    }
    m_labelWidth = std::min(widest, m_sheet.width() * 0.3);
    if (!spreadColumns()) {
        return false;
    }
    giveWayToHeadings();
    placeHeadings();
    return true;
}

bool MapLabels::spreadColumns()
{
    m_gridLeft = m_sheet.left() + m_labelWidth + GAP;
    const auto room = m_sheet.right() - m_gridLeft;
    const auto least = std::max(SMALLEST_CELL, m_sheet.smallLineHeight() + 0.4);
    const auto most = static_cast<std::size_t>(std::max(0.0, std::floor(room / least)));
    m_columns = shownEntries(m_sheet.style(), m_data.columns, most);
    if (m_columns.empty()) {
        return false;
    }
    m_cellWidth = std::min(WIDEST_CELL, room / static_cast<double>(m_columns.size()));
    return true;
}

void MapLabels::giveWayToHeadings()
{
    const auto rows = shownEntries(m_sheet.style(), m_data.rows, m_data.rows.entries.size());
    const auto title = FigureWords::title(m_data.rows);
    const auto least = std::max(widestWord(m_data.rows, rows, m_sheet.normal().points),
                                m_sheet.measure().widestWord(title, m_sheet.small().points, false));
    for (const auto& style : {m_sheet.normal(), m_sheet.small()}) {
        const auto cell = widestWord(m_data.columns, m_columns, style.points) + HEADING_MARGIN + ROUNDING;
        const auto left = m_sheet.width() - GAP - cell * static_cast<double>(m_columns.size());
        if (left >= least) {
            m_labelWidth = std::min(m_labelWidth, left);
            spreadColumns();
            return;
        }
    }
}

double MapLabels::widestWord(const report::FigureAxis& axis,
                             const std::vector<std::size_t>& shown,
                             double points) const
{
    double widest = 0;
    for (const auto entry : shown) {
        const auto label = FigureWords::label(axis.entries[entry]);
        widest = std::max(widest, m_sheet.measure().widestWord(label, points, false));
    }
    return widest;
}

void MapLabels::placeHeadings()
{
    const auto& measure = m_sheet.measure();
    const auto room = m_cellWidth - HEADING_MARGIN;
    m_isTurned = true;
    for (const auto& style : {m_sheet.normal(), m_sheet.small()}) {
        if (widestWord(m_data.columns, m_columns, style.points) <= room) {
            m_isTurned = false;
            m_headingPoints = style.points;
            break;
        }
    }
    if (m_isTurned) {
        m_headingPoints = std::min(m_sheet.normal().points, 0.9 * m_cellWidth / measure.lineHeight(1));
        m_headingPoints = std::max(m_headingPoints, SMALLEST_POINTS);
    }
    auto longest = LONGEST_HEADING;
    if (const auto height = m_sheet.room()) {
        longest = std::min(longest, *height * 0.35);
    }
    m_headings.clear();
    m_headingHeight = 0;
    for (const auto column : m_columns) {
        const auto label = FigureWords::label(m_data.columns.entries[column]);
        auto& lines = m_headings.emplace_back();
        if (m_isTurned) {
            lines = {measure.elided(label, longest, m_headingPoints)};
            m_headingHeight =
                std::max(m_headingHeight, measure.width(lines.front(), m_headingPoints) + 0.6 + BELOW_TITLE);
        } else {
            lines = measure.wrapped(label, room, m_headingPoints, false, MOST_LINES);
            m_headingHeight =
                std::max(m_headingHeight, m_sheet.canvas().heightOf(lines.size(), m_headingPoints) + 0.6);
        }
    }
    m_gridTop = m_sheet.top() + m_sheet.smallLineHeight() + m_headingHeight;
}

double MapLabels::rowHeight(const std::vector<std::size_t>& rows) const
{
    double height = 0;
    for (const auto row : rows) {
        const auto label = FigureWords::label(m_data.rows.entries[row]);
        const auto points = m_sheet.normal().points;
        const auto lines = m_sheet.measure().wrapped(label, m_labelWidth, points, false, MOST_LINES).size();
        height = std::max(height, static_cast<double>(lines) * m_sheet.lineHeight());
    }
    return height + (m_sheet.style().hasTotals ? m_sheet.smallLineHeight() : 0);
}

void MapLabels::drawRows(const std::vector<std::size_t>& rows, double height)
{
    const bool hasTotals = m_sheet.style().hasTotals && rowHeight(rows) <= height;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto y = m_gridTop + height * static_cast<double>(i);
        drawRow(rows[i], {m_sheet.left(), y, m_labelWidth, height}, hasTotals);
    }
}

void MapLabels::drawRow(std::size_t row, const QRectF& area, bool hasTotal)
{
    const auto& entry = m_data.rows.entries[row];
    const auto label = FigureWords::label(entry);
    auto style = m_sheet.normal();
    if (entry.isNoAnswer) {
        style.colour = m_sheet.look().muted;
    }
    if (m_sheet.lineHeight() > area.height()) {
        style.points = m_sheet.small().points;
    }
    const auto line = m_sheet.measure().lineHeight(style.points);
    const auto room = area.height() - (hasTotal ? m_sheet.smallLineHeight() : 0);
    const auto most = std::clamp(static_cast<int>(room / line), 1, MOST_LINES);
    const auto lines = m_sheet.measure().wrapped(label, m_labelWidth, style.points, false, most);
    const auto height = m_sheet.canvas().heightOf(lines.size(), style.points);
    const auto block = height + (hasTotal ? m_sheet.smallLineHeight() : 0);
    QRectF box(area.left(), area.center().y() - block / 2, m_labelWidth, height);
    m_sheet.canvas().lines(box, lines, style, Anchor::End);
    if (hasTotal) {
        box = QRectF(box.left(), box.bottom(), box.width(), m_sheet.smallLineHeight());
        auto total = FigureWords::papers(entry.papers);
        if (m_sheet.measure().width(total, m_sheet.small().points) > m_labelWidth) {
            total = m_sheet.measure().elided(
                FigureWords::number(entry.papers), m_labelWidth, m_sheet.small().points);
        }
        m_sheet.canvas().lines(box, {total}, m_sheet.small(), Anchor::End);
    }
    m_sheet.addMark(area, FigureWords::mark(label, entry.papers, {}), entry.papers, entry.conditions);
}

void MapLabels::drawHeadings()
{
    auto& canvas = m_sheet.canvas();
    const auto small = m_sheet.small();
    const auto& measure = m_sheet.measure();
    const auto line = m_sheet.smallLineHeight();
    const auto gridWidth = m_cellWidth * static_cast<double>(m_columns.size());
    canvas.lines({m_gridLeft, m_sheet.top(), gridWidth, line},
                 {measure.elided(FigureWords::title(m_data.columns), gridWidth, small.points)},
                 small,
                 Anchor::Middle);
    const auto lines = std::clamp(static_cast<int>(m_headingHeight / line), 1, MOST_LINES);
    const auto corner =
        measure.wrapped(FigureWords::title(m_data.rows), m_labelWidth, small.points, false, lines);
    const auto cornerHeight = canvas.heightOf(corner.size(), small.points);
    canvas.lines(
        {m_sheet.left(), m_gridTop - cornerHeight, m_labelWidth, cornerHeight}, corner, small, Anchor::End);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto& entry = m_data.columns.entries[m_columns[i]];
        const QRectF area(m_gridLeft + m_cellWidth * static_cast<double>(i),
                          m_gridTop - m_headingHeight,
                          m_cellWidth,
                          m_headingHeight);
        const TextStyle style{
            m_headingPoints, entry.isNoAnswer ? m_sheet.look().muted : m_sheet.look().text, false};
        if (m_isTurned) {
            const auto shift = (measure.ascent(style.points) - measure.descent(style.points)) / 2;
            canvas.textUpwards(
                {area.center().x() + shift, area.bottom() - 0.4}, m_headings[i].front(), style);
        } else {
            canvas.lines(
                area.adjusted(0, 0, 0, -0.3), m_headings[i], style, Anchor::Middle, Vertical::Bottom);
        }
        m_sheet.addMark(area,
                        FigureWords::mark(FigureWords::label(entry), entry.papers, {}),
                        entry.papers,
                        entry.conditions);
    }
}

}
