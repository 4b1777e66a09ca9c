#include "ui/bridge/text.h"
#include "ui/charts/claim_texts.h"
#include "ui/charts/scale_axis.h"
#include "ui/charts/sheet.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr double GAP = 1.2;
constexpr std::size_t MOST_ROWS = 200; ///< on any page

class ClaimsLayout
{
public:
    ClaimsLayout(Sheet& sheet, const report::ClaimsData& data)
        : m_sheet(sheet)
        , m_data(data)
    {
    }

    std::optional<double> run()
    {
        describe();
        placeScale();
        makeRows();
        m_sheet.setCut(cutText());
        if (const auto room = m_sheet.room()) {
            if (!cutTo(*room)) {
                return {};
            }
        }
        return draw();
    }

private:
    struct Row {
        const report::ClaimGroup* group = nullptr;
        const report::ClaimPoint* point = nullptr; ///< none: the group's heading
        QStringList lines;
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
        m_labelWidth = m_sheet.width() * 0.46;
        m_left = m_sheet.left() + m_labelWidth + 2 * GAP;
        m_right = m_sheet.right() - GAP;
        const auto wanted = std::clamp(static_cast<int>((m_right - m_left) / 14), 1, 8);
        m_ticks = isPercent ? ticks(low, high, wanted, false) : ratioTicks(low, high);
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
        for (const auto& group : m_data.metrics) {
            if (m_rows.size() >= MOST_ROWS) {
                m_hasWords = false;
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
                    nameOf(point), m_labelWidth - GAP, m_sheet.normal().points, false, 2);
                const auto below = subtext(point);
                row.lines +=
                    m_sheet.measure().wrapped(below, m_labelWidth - GAP, m_sheet.small().points, false, 2);
                m_rows.push_back(std::move(row));
            }
        }
    }

    /// Says how many points are not among the rows.
    QString cutText() const
    {
        std::size_t missing = 0;
        for (const auto& group : m_data.metrics) {
            missing += group.points.size();
        }
        for (const auto& row : m_rows) {
            missing -= row.point != nullptr ? 1 : 0;
        }
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
        const auto names = namesOf(row);
        return names * m_sheet.lineHeight()
            + (static_cast<double>(row.lines.size()) - names) * m_sheet.smallLineHeight();
    }

    /// How many of the row's lines are its name; the others stand small below.
    double namesOf(const Row& row) const
    {
        return static_cast<double>(
            m_sheet.measure()
                .wrapped(nameOf(*row.point), m_labelWidth - GAP, m_sheet.normal().points, false, 2)
                .size());
    }

    double axisHeight() const { return m_sheet.smallLineHeight() + 1; }

    bool cutTo(double room)
    {
        double height = axisHeight();
        std::size_t fitting = 0;
        for (const auto& row : m_rows) {
            height += heightOf(row);
            if (height > room) {
                break;
            }
            ++fitting;
        }
        m_hasWords = fitting == m_rows.size();
        while (!m_hasWords && !m_rows.empty()) {
            double needed = axisHeight();
            for (const auto& row : m_rows) {
                needed += heightOf(row);
            }
            // the note takes room itself
            m_sheet.setCut(cutText());
            if (needed <= m_sheet.room().value_or(room)) {
                break;
            }
            m_rows.resize(std::min(fitting, m_rows.size() - 1));
        }
        while (!m_rows.empty() && m_rows.back().point == nullptr) {
            m_rows.pop_back();
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
        return drawWords(y + axisHeight());
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
            free = centre + half + GAP;
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
        const auto names = static_cast<qsizetype>(namesOf(row));
        const auto top = area.center().y() - blockHeight(row) / 2;
        const auto split = top + static_cast<double>(names) * m_sheet.lineHeight();
        canvas.lines({area.left() + GAP, top, m_labelWidth - GAP, split - top},
                     row.lines.mid(0, names),
                     m_sheet.normal(),
                     Anchor::Start,
                     Vertical::Top);
        canvas.lines({area.left() + GAP, split, m_labelWidth - GAP, top + blockHeight(row) - split},
                     row.lines.mid(names),
                     m_sheet.small(),
                     Anchor::Start,
                     Vertical::Top);

        const auto radius = std::min(1.1, m_sheet.lineHeight() * 0.33);
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
        QRectF box(dot.right() + 0.6, dot.center().y() - height / 2, width, height);
        if (box.right() > m_sheet.right()) {
            box.moveRight(dot.left() - 0.6);
        }
        if (box.left() >= m_left - GAP) {
            m_sheet.canvas().lines(box, {text}, small);
        }
    }

    /// The claims that have no place on the scale, each with the reason.
    double drawWords(double top)
    {
        if (m_data.words.empty() || !m_hasWords) {
            return top;
        }
        auto& canvas = m_sheet.canvas();
        const auto small = m_sheet.small();
        auto bottom = top + GAP;
        const auto end = m_sheet.room() ? std::optional(m_sheet.top() + *m_sheet.room()) : std::nullopt;
        auto heading = m_sheet.normal(true);
        if (end && bottom + m_sheet.lineHeight() + m_sheet.smallLineHeight() > *end) {
            m_sheet.canvas().drawing().isCut = true;
            return top;
        }
        canvas.lines(
            {m_sheet.left(), bottom, m_sheet.width(), m_sheet.lineHeight()},
            {m_sheet.measure().elided(FigureWords::withoutFigure(), m_sheet.width(), heading.points, true)},
            heading);
        bottom += m_sheet.lineHeight();
        for (std::size_t i = 0; i < std::min(m_data.words.size(), MOST_ROWS); ++i) {
            const auto& claim = m_data.words[i];
            const auto whole = wordsOf(claim);
            const auto lines =
                m_sheet.measure().wrapped(whole, m_sheet.width() - GAP, small.points, false, 3);
            const auto height = canvas.heightOf(lines.size(), small.points);
            if (end && bottom + height > *end) {
                m_sheet.canvas().drawing().isCut = true;
                return bottom;
            }
            const QRectF area(m_sheet.left() + GAP, bottom, m_sheet.width() - GAP, height);
            canvas.lines(area, lines, small, Anchor::Start, Vertical::Top);
            m_sheet.addMark(area,
                            whole,
                            claim.conditions.empty() ? 0 : 1,
                            claim.conditions,
                            claim.paper.empty() ? QStringList() : QStringList(toQt(claim.paper)));
            bottom += height + 0.3;
        }
        return bottom;
    }

    Sheet& m_sheet;
    const report::ClaimsData& m_data;
    std::vector<Row> m_rows;
    std::vector<double> m_ticks;
    double m_labelWidth = 0;
    double m_left = 0;
    double m_right = 0;
    bool m_hasWords = true;
};

}

std::optional<double> layoutClaims(Sheet& sheet, const report::ClaimsData& data)
{
    return ClaimsLayout(sheet, data).run();
}

}
