#include "ui/bridge/text.h"
#include "ui/charts/map_cells.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr double GAP = 1.2;
constexpr double SMALLEST_CELL = 3.2;
constexpr double WIDEST_CELL = 45;
constexpr double HIGHEST_ROW = 26;
constexpr double USUAL_ROW = 13;
constexpr double LONGEST_HEADING = 26; ///< of a column's label that is turned
constexpr int MOST_LINES = 3;

class MapLayout
{
public:
    MapLayout(Sheet& sheet, const report::MapData& data)
        : m_sheet(sheet)
        , m_data(data)
    {
    }

    std::optional<double> run()
    {
        describe();
        if (!placeColumns()) {
            return {};
        }
        // what is left out is said in a note, which takes room itself
        for (int round = 0; round < 3; ++round) {
            if (!placeRows()) {
                return {};
            }
            const auto cut = missing(m_data.rows, m_rows) + missing(m_data.columns, m_columns);
            if (cut == m_cut) {
                break;
            }
            m_cut = cut;
            m_sheet.setLeftOut(m_data.rows.leftOut + m_data.columns.leftOut, m_cut);
        }
        draw();
        return m_bottom;
    }

private:
    std::size_t missing(const report::FigureAxis& axis, const std::vector<std::size_t>& shown) const
    {
        return shownEntries(m_sheet.style(), axis, axis.entries.size()).size() - shown.size();
    }

    void describe()
    {
        if (m_data.third && m_sheet.style().hasLegend) {
            std::vector<Sheet::LegendItem> items;
            for (std::size_t i = 0; i < m_data.third->entries.size(); ++i) {
                const auto& entry = m_data.third->entries[i];
                if (entry.papers > 0) {
                    items.push_back({FigureWords::label(entry), m_sheet.part(*m_data.third, i), false, {}});
                }
            }
            m_sheet.setLegend(std::move(items));
        }
        if (m_data.count == report::FigureCount::Codings) {
            m_sheet.addNote(FigureWords::countsCodings(m_data.total));
        } else {
            std::uint64_t sum = 0;
            for (const auto& row : m_data.cells) {
                for (const auto& cell : row) {
                    sum += cell.papers;
                }
            }
            m_sheet.addNote(FigureWords::countsPapers(m_data.total, sum > m_data.total));
        }
        if (m_sheet.style().labels == CellLabels::Percent) {
            m_sheet.addNote(m_data.count == report::FigureCount::Codings
                                ? FigureWords::sharesOfCodings(MapCells::codings(m_data))
                                : FigureWords::sharesOfPapers(m_data.total));
        }
        if (m_sheet.style().labels == CellLabels::None) {
            std::uint32_t most = 0;
            for (std::size_t row = 0; row < m_data.cells.size(); ++row) {
                for (std::size_t column = 0; column < m_data.cells[row].size(); ++column) {
                    most = std::max(most, MapCells::value(m_data, row, column));
                }
            }
            m_sheet.addNote(FigureWords::tr("The largest stands for %1.").arg(FigureWords::number(most)));
        }
        m_sheet.setLeftOut(m_data.rows.leftOut + m_data.columns.leftOut, 0);
    }

    bool placeColumns()
    {
        const auto& measure = m_sheet.measure();
        const auto points = m_sheet.normal().points;
        double widest = measure.width(FigureWords::title(m_data.rows), m_sheet.small().points);
        for (const auto& entry : m_data.rows.entries) {
            widest = std::max(widest, measure.width(FigureWords::label(entry), points));
        }
        m_labelWidth = std::min(widest, m_sheet.width() * 0.3);
        m_left = m_sheet.left() + m_labelWidth + GAP;
        const auto room = m_sheet.right() - m_left;
        const auto least = std::max(SMALLEST_CELL, m_sheet.smallLineHeight() + 0.4);
        const auto most = static_cast<std::size_t>(std::max(0.0, std::floor(room / least)));
        m_columns = shownEntries(m_sheet.style(), m_data.columns, most);
        if (m_columns.empty()) {
            return false;
        }
        m_cell.setWidth(std::min(WIDEST_CELL, room / static_cast<double>(m_columns.size())));
        m_citations = MapCells::citationsHeight(m_sheet, m_data, m_cell.width());
        placeHeadings();
        return true;
    }

    void placeHeadings()
    {
        const auto& measure = m_sheet.measure();
        const auto room = m_cell.width() - 0.8;
        m_isTurned = true;
        for (const auto& style : {m_sheet.normal(), m_sheet.small()}) {
            const bool fits = std::ranges::all_of(m_columns, [&](std::size_t column) {
                const auto label = FigureWords::label(m_data.columns.entries[column]);
                return measure.widestWord(label, style.points, false) <= room;
            });
            if (fits) {
                m_isTurned = false;
                m_headingPoints = style.points;
                break;
            }
        }
        if (m_isTurned) {
            m_headingPoints = std::min(m_sheet.normal().points, 0.9 * m_cell.width() / measure.lineHeight(1));
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
                    std::max(m_headingHeight, measure.width(lines.front(), m_headingPoints) + 0.6);
            } else {
                lines = measure.wrapped(label, room, m_headingPoints, false, MOST_LINES);
                m_headingHeight =
                    std::max(m_headingHeight, m_sheet.canvas().heightOf(lines.size(), m_headingPoints) + 0.6);
            }
        }
        m_hasTotals = m_sheet.style().hasTotals && std::ranges::all_of(m_columns, [&](std::size_t column) {
                          const auto total = FigureWords::number(m_data.columns.entries[column].papers);
                          return measure.width(total, m_sheet.small().points) <= m_cell.width() - 0.4;
                      });
        m_top = m_sheet.top() + m_sheet.smallLineHeight() + m_headingHeight;
    }

    double totalsHeight() const { return m_hasTotals ? m_sheet.smallLineHeight() + 0.4 : 0; }

    bool placeRows()
    {
        const auto all = m_data.rows.entries.size();
        const auto room = m_sheet.room();
        if (!room) {
            m_rows = shownEntries(m_sheet.style(), m_data.rows, all);
            const bool isSquare = m_sheet.style().form == MapForm::Bubbles;
            const auto target = std::min(m_cell.width() * (isSquare ? 1 : 0.7), USUAL_ROW) + m_citations;
            m_cell.setHeight(std::max({target, labelHeight() + 0.6, m_sheet.smallLineHeight() + 0.6}));
        } else {
            const auto height = *room - (m_top - m_sheet.top()) - totalsHeight();
            const auto least = m_sheet.measure().lineHeight(m_sheet.small().points) + 0.3;
            const auto most = static_cast<std::size_t>(std::max(0.0, std::floor(height / least)));
            m_rows = shownEntries(m_sheet.style(), m_data.rows, std::min(most, all));
            m_cell.setHeight(
                std::min(HIGHEST_ROW, m_rows.empty() ? 0 : height / static_cast<double>(m_rows.size())));
        }
        return !m_rows.empty();
    }

    /// Of the highest label with its total.
    double labelHeight() const
    {
        double height = 0;
        for (const auto row : m_rows) {
            const auto label = FigureWords::label(m_data.rows.entries[row]);
            const auto points = m_sheet.normal().points;
            const auto lines =
                m_sheet.measure().wrapped(label, m_labelWidth, points, false, MOST_LINES).size();
            height = std::max(height, static_cast<double>(lines) * m_sheet.lineHeight());
        }
        return height + (m_sheet.style().hasTotals ? m_sheet.smallLineHeight() : 0);
    }

    void drawRowLabel(std::size_t row, const QRectF& area)
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
        const bool hasTotal = m_sheet.style().hasTotals && area.height() >= line + m_sheet.smallLineHeight();
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

    void drawHeadings()
    {
        auto& canvas = m_sheet.canvas();
        const auto small = m_sheet.small();
        const auto& measure = m_sheet.measure();
        const auto line = m_sheet.smallLineHeight();
        const auto gridWidth = m_cell.width() * static_cast<double>(m_columns.size());
        canvas.lines({m_left, m_sheet.top(), gridWidth, line},
                     {measure.elided(FigureWords::title(m_data.columns), gridWidth, small.points)},
                     small,
                     Anchor::Middle);
        const auto lines = std::clamp(static_cast<int>(m_headingHeight / line), 1, MOST_LINES);
        const auto corner =
            measure.wrapped(FigureWords::title(m_data.rows), m_labelWidth, small.points, false, lines);
        const auto cornerHeight = canvas.heightOf(corner.size(), small.points);
        canvas.lines(
            {m_sheet.left(), m_top - cornerHeight, m_labelWidth, cornerHeight}, corner, small, Anchor::End);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto& entry = m_data.columns.entries[m_columns[i]];
            const QRectF area(m_left + m_cell.width() * static_cast<double>(i),
                              m_top - m_headingHeight,
                              m_cell.width(),
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

    void drawGrid()
    {
        auto& canvas = m_sheet.canvas();
        const auto width = m_cell.width() * static_cast<double>(m_columns.size());
        const auto height = m_bottomOfGrid - m_top;
        const Fill sunken{m_sheet.look().sunken, Hatch::None, {}};
        if (m_data.columns.entries[m_columns.back()].isNoAnswer) {
            canvas.rectangle({m_left + width - m_cell.width(), m_top, m_cell.width(), height}, sunken);
        }
        if (m_data.rows.entries[m_rows.back()].isNoAnswer) {
            canvas.rectangle({m_left, m_bottomOfGrid - m_cell.height(), width, m_cell.height()}, sunken);
        }
        for (std::size_t i = 0; i <= m_columns.size(); ++i) {
            const auto x = m_left + m_cell.width() * static_cast<double>(i);
            canvas.line({x, m_top}, {x, m_bottomOfGrid}, m_sheet.thin());
        }
        for (std::size_t i = 0; i <= m_rows.size(); ++i) {
            const auto y = m_top + m_cell.height() * static_cast<double>(i);
            canvas.line({m_left, y}, {m_left + width, y}, m_sheet.thin());
        }
    }

    void draw()
    {
        m_bottomOfGrid = m_top + m_cell.height() * static_cast<double>(m_rows.size());
        drawGrid();
        drawHeadings();
        double most = 1;
        double mostAnswered = 1;
        for (const auto row : m_rows) {
            for (const auto column : m_columns) {
                const double value = MapCells::value(m_data, row, column);
                most = std::max(most, value);
                if (!m_data.rows.entries[row].isNoAnswer && !m_data.columns.entries[column].isNoAnswer) {
                    mostAnswered = std::max(mostAnswered, value);
                }
            }
        }
        const auto citations = m_cell.height() > 2.2 * m_citations ? m_citations : 0;
        MapCells cells(m_sheet, m_data, {m_cell, most, mostAnswered, citations});
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const auto y = m_top + m_cell.height() * static_cast<double>(i);
            drawRowLabel(m_rows[i], {m_sheet.left(), y, m_labelWidth, m_cell.height()});
            for (std::size_t j = 0; j < m_columns.size(); ++j) {
                const auto x = m_left + m_cell.width() * static_cast<double>(j);
                cells.draw(QRectF(QPointF(x, y), m_cell), m_rows[i], m_columns[j]);
            }
        }
        m_bottom = m_bottomOfGrid + totalsHeight();
        if (m_hasTotals) {
            for (std::size_t j = 0; j < m_columns.size(); ++j) {
                const QRectF area(m_left + m_cell.width() * static_cast<double>(j),
                                  m_bottomOfGrid + 0.4,
                                  m_cell.width(),
                                  m_sheet.smallLineHeight());
                const auto total = FigureWords::number(m_data.columns.entries[m_columns[j]].papers);
                m_sheet.canvas().lines(area, {total}, m_sheet.small(), Anchor::Middle);
            }
        }
    }

    Sheet& m_sheet;
    const report::MapData& m_data;
    std::vector<std::size_t> m_columns;
    std::vector<std::size_t> m_rows;
    std::vector<QStringList> m_headings;
    std::size_t m_cut = 0;
    QSizeF m_cell;
    double m_citations = 0; ///< height of the papers below a bubble
    double m_labelWidth = 0;
    double m_left = 0; ///< of the grid
    double m_top = 0;
    double m_bottomOfGrid = 0;
    double m_bottom = 0;
    double m_headingHeight = 0;
    double m_headingPoints = SMALLEST_POINTS;
    bool m_isTurned = false;
    bool m_hasTotals = false;
};

}

std::optional<double> layoutMap(Sheet& sheet, const report::MapData& data)
{
    return MapLayout(sheet, data).run();
}

}
