#include "ui/charts/map_cells.h"
#include "ui/charts/map_labels.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr double HIGHEST_ROW = 26;
constexpr double USUAL_ROW = 13;

class MapLayout
{
public:
    MapLayout(Sheet& sheet, const report::MapData& data)
        : m_sheet(sheet)
        , m_data(data)
        , m_labels(sheet, data)
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
            const auto cut = missing(m_data.rows, m_rows) + missing(m_data.columns, m_labels.columns());
            if (cut == m_cut) {
                break;
            }
            m_cut = cut;
            m_sheet.setLeftOut(m_data.rows.leftOut + m_data.columns.leftOut, m_cut);
        }
        draw();
        return m_grid.bottom() + totalsHeight();
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
        if (!m_labels.placeColumns()) {
            return false;
        }
        m_cell.setWidth(m_labels.cellWidth());
        m_citations = MapCells::citationsHeight(m_sheet, m_data, m_cell.width());
        const auto& measure = m_sheet.measure();
        m_hasTotals =
            m_sheet.style().hasTotals && std::ranges::all_of(m_labels.columns(), [&](std::size_t column) {
                const auto total = FigureWords::number(m_data.columns.entries[column].papers);
                return measure.width(total, m_sheet.small().points) <= m_cell.width() - 0.4;
            });
        return true;
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
            m_cell.setHeight(
                std::max({target, m_labels.rowHeight(m_rows) + 0.6, m_sheet.smallLineHeight() + 0.6}));
        } else {
            const auto height = *room - (m_labels.gridCorner().y() - m_sheet.top()) - totalsHeight();
            const auto least = m_sheet.measure().lineHeight(m_sheet.small().points) + 0.3;
            const auto most = static_cast<std::size_t>(std::max(0.0, std::floor(height / least)));
            m_rows = shownEntries(m_sheet.style(), m_data.rows, std::min(most, all));
            m_cell.setHeight(
                std::min(HIGHEST_ROW, m_rows.empty() ? 0 : height / static_cast<double>(m_rows.size())));
        }
        return !m_rows.empty();
    }

    void draw()
    {
        const auto& columns = m_labels.columns();
        m_grid = QRectF(m_labels.gridCorner(),
                        QSizeF(m_cell.width() * static_cast<double>(columns.size()),
                               m_cell.height() * static_cast<double>(m_rows.size())));
        drawGrid();
        m_labels.drawHeadings();
        m_labels.drawRows(m_rows, m_cell.height());
        drawCells();
        if (m_hasTotals) {
            drawTotals();
        }
    }

    QRectF cellAt(std::size_t row, std::size_t column) const
    {
        const QPointF shift(m_cell.width() * static_cast<double>(column),
                            m_cell.height() * static_cast<double>(row));
        return {m_grid.topLeft() + shift, m_cell};
    }

    void drawGrid()
    {
        auto& canvas = m_sheet.canvas();
        const auto& columns = m_labels.columns();
        const Fill sunken{m_sheet.look().sunken, Hatch::None, {}};
        if (m_data.columns.entries[columns.back()].isNoAnswer) {
            canvas.rectangle(m_grid.adjusted(m_grid.width() - m_cell.width(), 0, 0, 0), sunken);
        }
        if (m_data.rows.entries[m_rows.back()].isNoAnswer) {
            canvas.rectangle(m_grid.adjusted(0, m_grid.height() - m_cell.height(), 0, 0), sunken);
        }
        for (std::size_t i = 0; i <= columns.size(); ++i) {
            const auto x = cellAt(0, i).left();
            canvas.line({x, m_grid.top()}, {x, m_grid.bottom()}, m_sheet.thin());
        }
        for (std::size_t i = 0; i <= m_rows.size(); ++i) {
            const auto y = cellAt(i, 0).top();
            canvas.line({m_grid.left(), y}, {m_grid.right(), y}, m_sheet.thin());
        }
    }

    void drawCells()
    {
        const auto& columns = m_labels.columns();
        double most = 1;
        double mostAnswered = 1;
        for (const auto row : m_rows) {
            for (const auto column : columns) {
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
            for (std::size_t j = 0; j < columns.size(); ++j) {
                cells.draw(cellAt(i, j), m_rows[i], columns[j]);
            }
        }
    }

    void drawTotals()
    {
        const auto& columns = m_labels.columns();
        for (std::size_t j = 0; j < columns.size(); ++j) {
            const QRectF area(
                cellAt(0, j).left(), m_grid.bottom() + 0.4, m_cell.width(), m_sheet.smallLineHeight());
            const auto total = FigureWords::number(m_data.columns.entries[columns[j]].papers);
            m_sheet.canvas().lines(area, {total}, m_sheet.small(), Anchor::Middle);
        }
    }

    Sheet& m_sheet;
    const report::MapData& m_data;
    MapLabels m_labels;
    std::vector<std::size_t> m_rows;
    std::size_t m_cut = 0;
    QSizeF m_cell;
    QRectF m_grid;
    double m_citations = 0;   ///< height of the papers below a bubble
    bool m_hasTotals = false; ///< below the columns
};

}

std::optional<double> layoutMap(Sheet& sheet, const report::MapData& data)
{
    return MapLayout(sheet, data).run();
}

}
