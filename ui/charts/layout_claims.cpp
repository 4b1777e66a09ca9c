#include "ui/bridge/text.h"
#include "ui/charts/claim_texts.h"
#include "ui/charts/claim_words.h"
#include "ui/charts/scale_axis.h"
#include "ui/charts/sheet.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr double WIDEST_LABELS = 0.46; ///< of the width
constexpr std::size_t MOST_ROWS = 200; ///< on any page

class ClaimsLayout
{
public:
    ClaimsLayout(Sheet& sheet, const report::ClaimsData& data)
        : m_sheet(sheet)
        , m_data(data)
        , m_words(sheet, data.words)
        , m_gap(sheet.scaled(1.2))
    {
    }

    std::optional<double> run()
    {
        describe();
        placeScale();
        makeRows();
        m_shownWords = hasAllPoints() ? m_words.fitting({}) : 0;
        m_sheet.setCut(cutText());
        if (m_sheet.fixedHeight() && !cutToRoom()) {
            return {};
        }
        return draw();
    }

private:
    struct Row {
        const report::ClaimGroup* group = nullptr;
        const report::ClaimPoint* point = nullptr; ///< none: the group's heading
        QStringList lines;
        qsizetype names = 0; ///< how many of the lines are its name; the others stand small below
    };

    void describe()
    {
        const auto colour = m_sheet.look().high;
        const Stroke edge{colour, 0.25, false};
        m_sheet.setLegend({{FigureWords::better(), {colour, Hatch::None, {}}, true, edge},
                           {FigureWords::worse(), {m_sheet.look().background, Hatch::None, {}}, true, edge},
                           {FigureWords::neither(), {m_sheet.look().noAnswer, Hatch::None, {}}, true, {}}});
        m_sheet.addNote(m_data.axis == report::ClaimAxis::Percent
                            ? FigureWords::tr("Change against the comparator in percent; 0 is no change.")
                            : FigureWords::tr("Measured divided by the comparator's; 1 is no change."));
        m_sheet.setLeftOut(0, 0);
    }

    void placeScale()
    {
        const bool isPercent = m_data.axis == report::ClaimAxis::Percent;
        double low = isPercent ? 0 : 1;
        double high = low;
        for (const auto& group : m_data.metrics) {
            for (const auto& point : group.points) {
                low = std::min(low, point.low);
                high = std::max({high, point.low, point.high.value_or(point.low)});
            }
        }
        m_labelWidth = std::min(m_sheet.width() * WIDEST_LABELS, widestLabel() + 2 * m_gap);
        m_left = m_sheet.left() + m_labelWidth + 2 * m_gap;
        m_right = m_sheet.right() - m_gap;
        const auto wanted = std::clamp(static_cast<int>((m_right - m_left) / 14), 1, 8);
        m_ticks = isPercent ? ticks(low, high, wanted, false) : ratioTicks(low, high);
    }

    /// Of those that can be among the rows.
    double widestLabel() const
    {
        double widest = 0;
        std::size_t seen = 0;
        for (const auto& group : m_data.metrics) {
            for (const auto& point : group.points) {
                if (seen++ == MOST_ROWS) {
                    return widest;
                }
                widest = std::max({widest,
                                   m_sheet.measure().width(nameOf(point), m_sheet.normal().points),
                                   m_sheet.measure().width(subtext(point), m_sheet.small().points)});
            }
        }
        return widest;
    }

    double position(double value) const
    {
        const auto scaled = [&](double number) {
            return m_data.axis == report::ClaimAxis::Percent ? number : std::log2(number);
        };
        const auto low = scaled(m_ticks.front());
        const auto high = scaled(m_ticks.back());
        return m_left + (m_right - m_left) * (scaled(value) - low) / (high - low);
    }

    void makeRows()
    {
        const int mostLines = m_sheet.fixedHeight() ? 2 : 4; // of a name, and of what stands below
        for (const auto& group : m_data.metrics) {
            if (m_rows.size() >= MOST_ROWS) {
                return;
            }
            Row heading;
            heading.group = &group;
            heading.lines = {headingText(group)};
            m_rows.push_back(std::move(heading));
            for (const auto& point : group.points) {
                if (m_rows.size() >= MOST_ROWS) {
                    break;
                }
                Row row;
                row.group = &group;
                row.point = &point;
                row.lines = m_sheet.measure().wrapped(
                    nameOf(point), m_labelWidth - m_gap, m_sheet.normal().points, false, mostLines);
                row.names = row.lines.size();
                row.lines += m_sheet.measure().wrapped(
                    subtext(point), m_labelWidth - m_gap, m_sheet.small().points, false, mostLines);
                m_rows.push_back(std::move(row));
            }
        }
    }

    std::size_t missingPoints() const
    {
        std::size_t missing = 0;
        for (const auto& group : m_data.metrics) {
            missing += group.points.size();
        }
        for (const auto& row : m_rows) {
            missing -= row.point != nullptr ? 1 : 0;
        }
        return missing;
    }

    bool hasAllPoints() const { return missingPoints() == 0; }

    /// Says how many claims are neither among the rows nor in the list below.
    QString cutText() const
    {
        const auto missing = missingPoints() + m_words.size() - m_shownWords;
        return missing == 0 ? QString() : FigureWords::moreClaims(missing);
    }

    double heightOf(const Row& row) const
    {
        if (row.point == nullptr) {
            return m_sheet.lineHeight() + 1;
        }
        return blockHeight(row) + 0.8;
    }

    double blockHeight(const Row& row) const
    {
        return static_cast<double>(row.names) * m_sheet.lineHeight()
            + static_cast<double>(row.lines.size() - row.names) * m_sheet.smallLineHeight();
    }

    double axisHeight() const { return m_sheet.smallLineHeight() + 1; }

    double rowsHeight() const
    {
        auto height = axisHeight();
        for (const auto& row : m_rows) {
            height += heightOf(row);
        }
        return height;
    }

    /// The list of words goes first, then the last rows. The note of what is missing takes room itself.
    bool cutToRoom()
    {
        const auto rest = [&] { return m_sheet.room().value_or(0) - rowsHeight(); };
        for (auto left = rest(); left < 0 && !m_rows.empty(); left = rest()) {
            for (; left < 0 && !m_rows.empty(); m_rows.pop_back()) {
                left += heightOf(m_rows.back());
            }
            m_shownWords = 0;
            m_sheet.setCut(cutText());
        }
        while (!m_rows.empty() && m_rows.back().point == nullptr) {
            m_rows.pop_back();
        }
        while (const auto missing = m_shownWords - std::min(m_shownWords, m_words.fitting(rest()))) {
            m_shownWords -= missing;
            m_sheet.setCut(cutText());
        }
        return !m_rows.empty();
    }

    double draw()
    {
        auto& canvas = m_sheet.canvas();
        auto y = m_sheet.top();
        for (const auto& row : m_rows) {
            const QRectF area(m_sheet.left(), y, m_sheet.width(), heightOf(row));
            if (row.point == nullptr) {
                const auto style = m_sheet.normal(true);
                canvas.lines(area,
                             {m_sheet.measure().elided(row.lines.front(), area.width(), style.points, true)},
                             style,
                             Anchor::Start,
                             Vertical::Bottom);
            } else {
                drawScale(area);
                drawPoint(row, area);
            }
            y = area.bottom();
        }
        drawAxis(y);
        return m_words.draw(y + axisHeight(), m_shownWords);
    }

    bool isNoChange(double tick) const
    {
        return std::abs(tick - (m_data.axis == report::ClaimAxis::Percent ? 0 : 1)) < 1e-12;
    }

    /// The lines of the scale behind one point: headings stand free of them.
    void drawScale(const QRectF& row)
    {
        for (const auto tick : m_ticks) {
            const auto x = position(tick);
            m_sheet.canvas().line({x, row.top()},
                                  {x, row.bottom()},
                                  isNoChange(tick) ? Stroke{m_sheet.look().accent, 0.25, false}
                                                   : m_sheet.thin());
        }
    }

    void drawAxis(double top)
    {
        const auto small = m_sheet.small();
        const bool isPercent = m_data.axis == report::ClaimAxis::Percent;
        double free = m_sheet.left();
        for (const auto tick : m_ticks) {
            const auto label = shortNumber(tick, 4);
            const auto text =
                isPercent ? FigureWords::tr("%1 %").arg(label) : FigureWords::tr("%1×").arg(label);
            const auto half = m_sheet.measure().width(text, small.points) / 2;
            const auto centre = std::min(position(tick), m_sheet.right() - half);
            if (centre - half < free) {
                continue;
            }
            free = centre + half + m_gap;
            m_sheet.canvas().lines({centre - half, top + 0.5, 2 * half, m_sheet.smallLineHeight()},
                                   {text},
                                   small,
                                   Anchor::Middle);
        }
    }

    void drawPoint(const Row& row, const QRectF& area)
    {
        auto& canvas = m_sheet.canvas();
        const auto& point = *row.point;
        const auto top = area.center().y() - blockHeight(row) / 2;
        const auto split = top + static_cast<double>(row.names) * m_sheet.lineHeight();
        canvas.lines({area.left() + m_gap, top, m_labelWidth - m_gap, split - top},
                     row.lines.mid(0, row.names),
                     m_sheet.normal(),
                     Anchor::Start,
                     Vertical::Top);
        canvas.lines({area.left() + m_gap, split, m_labelWidth - m_gap, top + blockHeight(row) - split},
                     row.lines.mid(row.names),
                     m_sheet.small(),
                     Anchor::Start,
                     Vertical::Top);

        const auto radius = m_sheet.lineHeight() * 0.33;
        const auto y = area.center().y();
        const auto from = position(point.low);
        const auto to = position(point.high.value_or(point.low));
        const auto colour = m_sheet.look().high;
        if (point.high) {
            canvas.line({from, y}, {to, y}, {colour, 0.5, false});
        }
        Fill fill{m_sheet.look().noAnswer, Hatch::None, {}};
        Stroke edge{m_sheet.look().muted, 0.25, false};
        if (point.direction == Direction::Better || point.direction == Direction::Worse) {
            fill.colour = point.direction == Direction::Better ? colour : m_sheet.look().background;
            edge.colour = colour;
        }
        for (const auto x : {from, to}) {
            canvas.ellipse({x, y}, radius, fill, edge);
            if (!point.high) {
                break;
            }
        }
        drawValue(point, {from - radius, y - radius, to - from + 2 * radius, 2 * radius});
        auto text = FigureWords::tr("%1, %2: %3")
                        .arg(nameOf(point), toQt(row.group->label), valueText(point, m_data.axis));
        const auto details = subtext(point);
        if (!details.isEmpty()) {
            text = FigureWords::tr("%1; %2").arg(text, details);
        }
        m_sheet.addMark(area,
                        text,
                        point.conditions.empty() ? 0 : 1,
                        point.conditions,
                        point.paper.empty() ? QStringList() : QStringList(toQt(point.paper)));
    }

    void drawValue(const report::ClaimPoint& point, const QRectF& dot)
    {
        if (m_sheet.style().labels == CellLabels::None) {
            return;
        }
        const auto small = m_sheet.small();
        const auto text = valueText(point, m_data.axis);
        const auto width = m_sheet.measure().width(text, small.points);
        const auto height = m_sheet.smallLineHeight();
        QRectF box(dot.right() + m_gap / 2, dot.center().y() - height / 2, width, height);
        if (box.right() > m_sheet.right()) {
            box.moveRight(dot.left() - m_gap / 2);
        }
        if (box.left() >= m_left - m_gap) {
            m_sheet.canvas().lines(box, {text}, small);
        }
    }

    Sheet& m_sheet;
    const report::ClaimsData& m_data;
    ClaimWords m_words;
    double m_gap;
    std::size_t m_shownWords = 0;
    std::vector<Row> m_rows;
    std::vector<double> m_ticks;
    double m_labelWidth = 0;
    double m_left = 0;
    double m_right = 0;
};

}

std::optional<double> layoutClaims(Sheet& sheet, const report::ClaimsData& data)
{
    return ClaimsLayout(sheet, data).run();
}

}
