#include "ui/charts/sheet.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr double LEAST_BAR = 0.14; ///< of a column's width
constexpr double MOST_BAR = 0.4;
constexpr double NARROWEST = 6.6; ///< of a column, where there are several: for each point of the font
constexpr std::size_t LONGEST_COLUMN = 45;
constexpr std::size_t MOST_ROWS = 1500;

class TaxonomyLayout
{
public:
    TaxonomyLayout(Sheet& sheet, const report::TaxonomyData& data)
        : m_sheet(sheet)
        , m_data(data)
        , m_gap(sheet.scaled(4))
        , m_indent(sheet.scaled(3))
        , m_barGap(sheet.scaled(1))
    {
    }

    std::optional<double> run()
    {
        m_sheet.addNote(FigureWords::countsPapers(m_data.total, false));
        chooseRows();
        keep(MOST_ROWS);
        m_rowHeight = m_sheet.lineHeight() + 0.5;
        placeColumns();
        if (const auto room = m_sheet.room()) {
            if (!cutTo(*room)) {
                return {};
            }
        }
        return draw();
    }

private:
    void chooseRows()
    {
        for (std::size_t i = 0; i < m_data.tree.entries.size(); ++i) {
            const auto& entry = m_data.tree.entries[i];
            if (m_sheet.style().hasEmpty || entry.papers > 0) {
                m_rows.push_back(i);
            }
        }
    }

    void placeColumns()
    {
        const auto narrowest = NARROWEST * m_sheet.normal().points;
        const auto most = std::max<std::size_t>(
            1, static_cast<std::size_t>((m_sheet.width() + m_gap) / (narrowest + m_gap)));
        m_columns = std::clamp<std::size_t>((m_rows.size() + LONGEST_COLUMN - 1) / LONGEST_COLUMN, 1, most);
        if (m_sheet.fixedHeight()) {
            m_columns = most;
        }
    }

    /// Leaves no more rows than that: the deepest go first, then the last.
    void keep(std::size_t most)
    {
        const auto all = m_rows.size();
        for (int depth = 9; depth > 1 && m_rows.size() > most; --depth) {
            std::erase_if(m_rows, [&](std::size_t row) { return m_data.tree.entries[row].depth >= depth; });
        }
        m_rows.resize(std::min(m_rows.size(), most));
        m_cut += all - m_rows.size();
        m_sheet.setLeftOut(0, m_cut);
    }

    bool cutTo(double room)
    {
        const auto fitting = [&] {
            return static_cast<std::size_t>(std::max(0.0, std::floor(room / m_rowHeight))) * m_columns;
        };
        if (m_rows.size() > fitting()) {
            m_rowHeight = m_sheet.smallLineHeight() + 0.2;
            m_isSmall = true;
        }
        if (m_rows.size() > fitting()) {
            m_sheet.setLeftOut(0, m_cut + 1); // the note takes room
            room = m_sheet.room().value_or(room);
            keep(fitting());
        }
        // as few columns as it takes
        const auto high = static_cast<std::size_t>(std::max(1.0, std::floor(room / m_rowHeight)));
        m_columns = std::min(m_columns, (m_rows.size() + high - 1) / high);
        return !m_rows.empty();
    }

    /// Its own letters, those of a dimension bold.
    TextStyle styleOf(const report::FigureEntry& entry) const
    {
        const bool isTop = entry.depth == 0;
        auto style = m_isSmall ? m_sheet.small() : m_sheet.normal(isTop);
        style.isBold = isTop;
        style.colour = entry.papers > 0 ? m_sheet.look().text : m_sheet.look().muted;
        return style;
    }

    double shift(const report::FigureEntry& entry) const { return std::min(entry.depth, 6) * m_indent; }

    /// A column's labels are as wide as they need, so that the counts stand beside them; the bars have the
    /// rest.
    void shareColumn(double width)
    {
        double widestLabel = 0;
        double widestCount = 0;
        for (const auto row : m_rows) {
            const auto& entry = m_data.tree.entries[row];
            const auto style = styleOf(entry);
            const auto widthOf = [&](const QString& text) {
                return m_sheet.measure().width(text, style.points, style.isBold);
            };
            widestLabel = std::max(widestLabel, shift(entry) + widthOf(FigureWords::label(entry)));
            widestCount = std::max(widestCount, widthOf(FigureWords::number(entry.papers)));
        }
        m_countWidth = m_sheet.style().labels != CellLabels::None ? widestCount + m_barGap : 0;
        const auto rest = width - m_countWidth - m_barGap;
        m_labelWidth = std::min(widestLabel, rest - width * LEAST_BAR);
        m_barWidth = std::min(rest - m_labelWidth, width * MOST_BAR);
    }

    double draw()
    {
        const auto high = (m_rows.size() + m_columns - 1) / m_columns;
        const auto width =
            (m_sheet.width() - m_gap * static_cast<double>(m_columns - 1)) / static_cast<double>(m_columns);
        shareColumn(width);
        double most = 1;
        for (const auto row : m_rows) {
            if (m_data.tree.entries[row].depth > 0) {
                most = std::max<double>(most, m_data.tree.entries[row].papers);
            }
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const auto column = i / high;
            const QRectF area(m_sheet.left() + (width + m_gap) * static_cast<double>(column),
                              m_sheet.top() + m_rowHeight * static_cast<double>(i % high),
                              width,
                              m_rowHeight);
            drawRow(m_data.tree.entries[m_rows[i]], area, most);
        }
        return m_sheet.top() + m_rowHeight * static_cast<double>(high);
    }

    void drawRow(const report::FigureEntry& entry, const QRectF& area, double most)
    {
        auto& canvas = m_sheet.canvas();
        const auto style = styleOf(entry);
        const auto room = m_labelWidth - shift(entry);
        const auto label = FigureWords::label(entry);
        canvas.lines({area.left() + shift(entry), area.top(), room, area.height()},
                     {m_sheet.measure().elided(label, room, style.points, style.isBold)},
                     style);
        const auto bar = area.left() + m_labelWidth + m_countWidth + m_barGap;
        if (entry.depth == 0) {
            const auto y = area.bottom() - 0.1;
            canvas.line({area.left(), y}, {bar + m_barWidth, y}, m_sheet.thin());
        } else {
            const auto thick = area.height() * 0.4;
            canvas.rectangle({bar, area.center().y() - thick / 2, m_barWidth * entry.papers / most, thick},
                             {countColour(m_sheet.look(), entry.papers, most), Hatch::None, {}});
        }
        if (m_countWidth > 0) {
            canvas.lines({area.left() + m_labelWidth, area.top(), m_countWidth, area.height()},
                         {FigureWords::number(entry.papers)},
                         style,
                         Anchor::End);
        }
        const auto papers = FigureWords::list(entry.labels);
        m_sheet.addMark(
            area, FigureWords::mark(label, entry.papers, papers), entry.papers, entry.conditions, papers);
    }

    Sheet& m_sheet;
    const report::TaxonomyData& m_data;
    double m_gap; ///< between columns
    double m_indent;
    double m_barGap; ///< before a count, and before a bar
    std::vector<std::size_t> m_rows;
    std::size_t m_columns = 1;
    double m_rowHeight = 0;
    double m_labelWidth = 0;
    double m_countWidth = 0;
    double m_barWidth = 0;
    std::size_t m_cut = 0;
    bool m_isSmall = false;
};

}

std::optional<double> layoutTaxonomy(Sheet& sheet, const report::TaxonomyData& data)
{
    return TaxonomyLayout(sheet, data).run();
}

}
