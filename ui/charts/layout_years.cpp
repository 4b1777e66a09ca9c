#include "ui/bridge/text.h"
#include "ui/charts/scale_axis.h"
#include "ui/charts/sheet.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr double GAP = 1.2;
constexpr double LOWEST = 8; ///< of the columns' room
constexpr double WIDEST_COLUMN = 16;

class YearsLayout
{
public:
    YearsLayout(Sheet& sheet, const report::YearsData& data)
        : m_sheet(sheet)
        , m_data(data)
    {
    }

    std::optional<double> run()
    {
        describe();
        const auto foot = m_sheet.smallLineHeight() + 0.6;
        const auto room = m_sheet.room();
        const auto height =
            room ? *room - foot - m_sheet.smallLineHeight() : std::clamp(m_sheet.width() * 0.42, 26.0, 90.0);
        if (height < LOWEST) {
            return {};
        }
        m_top = m_sheet.top() + m_sheet.smallLineHeight(); // the highest column's number
        m_bottom = m_top + height;
        placeColumns();
        drawAxis();
        drawColumns();
        drawLabels();
        return m_bottom + foot;
    }

private:
    void describe()
    {
        if (m_data.stack) {
            std::vector<Sheet::LegendItem> items;
            for (std::size_t i = 0; i < m_data.stack->entries.size(); ++i) {
                const auto& entry = m_data.stack->entries[i];
                if (entry.papers > 0) {
                    items.push_back({FigureWords::label(entry), m_sheet.part(*m_data.stack, i), false, {}});
                }
            }
            m_sheet.setLegend(std::move(items));
        }
        std::uint64_t sum = 0;
        for (const auto& column : m_data.columns) {
            std::uint64_t parts = 0;
            for (const auto part : column.parts) {
                parts += part;
            }
            sum += std::max<std::uint64_t>(parts, column.papers);
        }
        m_sheet.addNote(FigureWords::countsPapers(m_data.total, sum > m_data.total));
        if (m_sheet.style().labels == CellLabels::Percent) {
            m_sheet.addNote(FigureWords::sharesOfPapers(m_data.total));
        }
        m_sheet.setLeftOut(0, 0);
    }

    /// The height of a column: its parts one on the other, which may be more than its papers.
    static double sizeOf(const report::FigureCell& column)
    {
        double parts = 0;
        for (const auto part : column.parts) {
            parts += part;
        }
        return std::max<double>(parts, column.papers);
    }

    void placeColumns()
    {
        double most = 1;
        for (std::size_t i = 0; i < m_data.columns.size(); ++i) {
            const auto& entry = m_data.years.entries[i];
            if (entry.isNoAnswer && (entry.papers == 0 || !m_sheet.style().hasNoAnswer)) {
                continue;
            }
            m_shown.push_back(i);
            most = std::max(most, sizeOf(m_data.columns[i]));
        }
        const auto wanted = static_cast<int>((m_bottom - m_top) / (m_sheet.smallLineHeight() * 1.8));
        m_ticks = ticks(0, most, std::clamp(wanted, 1, 6), true);
        double widest = 0;
        for (const auto tick : m_ticks) {
            widest = std::max(widest, m_sheet.measure().width(tickText(tick), m_sheet.small().points));
        }
        m_left = m_sheet.left() + widest + 0.8;
        m_slot = (m_sheet.right() - m_left) / static_cast<double>(m_shown.size());
    }

    static QString tickText(double tick) { return FigureWords::number(static_cast<std::uint32_t>(tick)); }

    double heightOf(double papers) const { return (m_bottom - m_top) * papers / m_ticks.back(); }
    double slotLeft(std::size_t place) const { return m_left + m_slot * static_cast<double>(place); }

    void drawAxis()
    {
        auto& canvas = m_sheet.canvas();
        const auto small = m_sheet.small();
        const auto line = m_sheet.smallLineHeight();
        const auto right = slotLeft(m_shown.size());
        for (const auto tick : m_ticks) {
            const auto y = m_bottom - heightOf(tick);
            canvas.line({m_left, y},
                        {right, y},
                        tick == 0 ? Stroke{m_sheet.look().muted, 0.15, false} : m_sheet.thin());
            canvas.lines({m_sheet.left(), y - line / 2, m_left - 0.8 - m_sheet.left(), line},
                         {tickText(tick)},
                         small,
                         Anchor::End);
        }
    }

    void drawColumns()
    {
        auto& canvas = m_sheet.canvas();
        const auto plain = countColour(m_sheet.look(), 3, 4);
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            const auto& entry = m_data.years.entries[m_shown[i]];
            const auto& column = m_data.columns[m_shown[i]];
            const auto width = std::min(WIDEST_COLUMN, m_slot * 0.72);
            QRectF bar(slotLeft(i) + (m_slot - width) / 2, m_bottom, width, 0);
            if (column.parts.empty()) {
                bar.setTop(m_bottom - heightOf(column.papers));
                canvas.rectangle(bar,
                                 entry.isNoAnswer ? m_sheet.noAnswerFill() : Fill{plain, Hatch::None, {}});
            } else {
                for (std::size_t part = 0; part < column.parts.size(); ++part) {
                    if (column.parts[part] > 0) {
                        bar.setBottom(bar.top());
                        bar.setTop(bar.top() - heightOf(column.parts[part]));
                        canvas.rectangle(bar,
                                         m_sheet.part(*m_data.stack, part),
                                         {m_sheet.look().background, std::min(0.15, m_slot / 10), false});
                    }
                }
            }
            drawNumber(column, slotLeft(i), bar.top());
            const auto labels = FigureWords::list(column.labels);
            m_sheet.addMark({slotLeft(i), m_top, m_slot, m_bottom - m_top + m_sheet.smallLineHeight()},
                            FigureWords::mark(yearText(entry), column.papers, labels),
                            column.papers,
                            column.conditions,
                            labels);
        }
    }

    void drawNumber(const report::FigureCell& column, double x, double top)
    {
        const auto small = m_sheet.small();
        QString text;
        switch (m_sheet.style().labels) {
        case CellLabels::None: return;
        case CellLabels::Percent: text = FigureWords::percent(column.papers, m_data.total); break;
        case CellLabels::Counts:
        case CellLabels::Citations: text = FigureWords::number(column.papers); break;
        }
        if (column.papers > 0 && m_sheet.measure().width(text, small.points) <= m_slot - 0.3) {
            const auto line = m_sheet.smallLineHeight();
            m_sheet.canvas().lines({x, top - line, m_slot, line}, {text}, small, Anchor::Middle);
        }
    }

    static QString yearText(const report::FigureEntry& entry)
    {
        return entry.isNoAnswer ? FigureWords::tr("no year") : FigureWords::label(entry);
    }

    /// Every year, or every second, fifth, tenth …, so that they stand apart.
    void drawLabels()
    {
        const auto& measure = m_sheet.measure();
        const auto small = m_sheet.small();
        double widest = 0;
        for (const auto place : m_shown) {
            if (!m_data.years.entries[place].isNoAnswer) {
                widest = std::max(widest, measure.width(yearText(m_data.years.entries[place]), small.points));
            }
        }
        int step = 1;
        for (const auto wider : {1, 2, 5, 10, 20, 50, 100}) {
            step = wider;
            if (m_slot * wider >= widest + GAP) {
                break;
            }
        }
        double taken = m_left - GAP; // left of it stands the scale
        double free = m_sheet.right();
        const auto draw = [&](std::size_t i) {
            const auto text = yearText(m_data.years.entries[m_shown[i]]);
            const auto half = measure.width(text, small.points) / 2;
            const auto centre = std::clamp(
                slotLeft(i) + m_slot / 2, m_left + half, std::max(m_left + half, m_sheet.right() - half));
            if (centre - half < taken + GAP || centre + half > free) {
                return;
            }
            const auto line = m_sheet.smallLineHeight();
            m_sheet.canvas().lines(
                {centre - half, m_bottom + 0.4, 2 * half, line}, {text}, small, Anchor::Middle);
            if (m_data.years.entries[m_shown[i]].isNoAnswer) {
                free = centre - half - GAP;
            } else {
                taken = centre + half;
            }
        };
        const bool hasNone = m_data.years.entries[m_shown.back()].isNoAnswer;
        if (hasNone) {
            draw(m_shown.size() - 1);
        }
        const auto end = m_shown.size() - (hasNone ? 1 : 0);
        for (std::size_t i = 0; i < end; ++i) {
            const auto year = toQt(m_data.years.entries[m_shown[i]].value).toInt();
            if (step == 1 || year % step == 0) {
                draw(i);
            }
        }
    }

    Sheet& m_sheet;
    const report::YearsData& m_data;
    std::vector<std::size_t> m_shown;
    std::vector<double> m_ticks;
    double m_top = 0;
    double m_bottom = 0;
    double m_left = 0;
    double m_slot = 0;
};

}

std::optional<double> layoutYears(Sheet& sheet, const report::YearsData& data)
{
    return YearsLayout(sheet, data).run();
}

}
