#include "ui/bridge/text.h"
#include "ui/charts/sheet.h"

#include <algorithm>
#include <array>
#include <map>

namespace alidade::ui {

namespace {

using report::FlowBox;
using report::FlowColumn;

constexpr double GAP = 4;          ///< between columns
constexpr double ARROW = 5;        ///< between a box and the one beside it
constexpr double DROP = 4.5;       ///< between a box and the one below
constexpr double PADDING = 1.2;    ///< inside of a box
constexpr double BELOW = 1.4;      ///< between what leaves and what waits
constexpr double HEAD = 1.3;       ///< of an arrow
constexpr double MAIN_SHARE = 0.5; ///< of a column's width, without the arrow: for the boxes that go on
constexpr double NARROW = 26;      ///< a box below that gets small letters
constexpr int MOST_LINES = 8;      ///< sources or reasons in a box
constexpr int MOST_WRAPS = 4;      ///< lines that one of them may take

/// Where in its row a frame stands: what papers pass through, beside it what leaves there, and below that
/// what waits, which is no reason to leave.
enum class Place { Main, Leaving, Waiting };

/// A row of the diagram. Included stands for none.
struct Row {
    FlowBox main;
    std::array<FlowBox, 2> leaving;
    std::array<FlowBox, 2> waiting;
};

constexpr std::array<Row, 5> ROWS = {{
    {FlowBox::Identified,
     {FlowBox::Duplicates, FlowBox::RemovedOther},
     {FlowBox::Included, FlowBox::Included}},
    {FlowBox::Screened,
     {FlowBox::ExcludedAbstract, FlowBox::Included},
     {FlowBox::Undecided, FlowBox::NotScreened}},
    {FlowBox::Sought, {FlowBox::NotRetrieved, FlowBox::Included}, {FlowBox::Included, FlowBox::Included}},
    {FlowBox::Assessed,
     {FlowBox::ExcludedFullText, FlowBox::Included},
     {FlowBox::UndecidedFullText, FlowBox::NotAssessed}},
    {FlowBox::Included, {FlowBox::Included, FlowBox::Included}, {FlowBox::Included, FlowBox::Included}},
}};
constexpr std::size_t LAST = ROWS.size() - 1;

/// The stages, by the rows they span.
struct Stage {
    std::size_t first;
    std::size_t last;
};
constexpr std::array<Stage, 3> STAGES = {{{0, 0}, {1, 3}, {LAST, LAST}}};

/// What stands in one frame, one paragraph a node.
struct Frame {
    /// Lines that are a part of a node with papers of its own.
    struct Part {
        qsizetype first;
        qsizetype count;
        const report::FlowLine* line;
    };

    std::vector<const report::FlowNode*> nodes;
    QStringList lines;
    std::vector<Part> parts;

    bool isThere() const { return !nodes.empty(); }
};

class FlowLayout
{
public:
    FlowLayout(Sheet& sheet, const report::FlowData& data)
        : m_sheet(sheet)
        , m_data(data)
    {
    }

    std::optional<double> run()
    {
        const bool hasReported =
            m_data.isIncludedReported || std::ranges::any_of(m_data.nodes, &report::FlowNode::isReported);
        if (hasReported) {
            m_sheet.addNote(FigureWords::asReported());
        }
        for (const auto column : {FlowColumn::Databases, FlowColumn::Other}) {
            if (std::ranges::any_of(m_data.nodes, [&](const auto& node) { return node.column == column; })) {
                m_columns.push_back(column);
            }
        }
        for (const auto points : {m_sheet.normal().points, m_sheet.small().points, SMALLEST_POINTS}) {
            if (measure(points)) {
                return draw();
            }
        }
        return {};
    }

private:
    const report::FlowNode* find(FlowColumn column, FlowBox box) const
    {
        const auto found = std::ranges::find_if(
            m_data.nodes, [&](const auto& node) { return node.column == column && node.box == box; });
        return found == m_data.nodes.end() ? nullptr : &*found;
    }

    /// Chooses the letters, wraps all texts and sums up the heights; false where the page is too low or too
    /// narrow.
    bool measure(double points)
    {
        m_text = m_sheet.normal();
        m_text.points = points;
        m_isCountTooWide = false;
        m_band = m_sheet.measure().lineHeight(m_text.points) + 1.4;
        const auto count = static_cast<double>(m_columns.size());
        const double column = (m_sheet.width() - m_band - GAP * count) / count;
        m_main = (column - ARROW) * MAIN_SHARE;
        m_side = column - ARROW - m_main;
        if (m_main < NARROW && points > m_sheet.small().points) {
            return false;
        }
        if (m_main < 3 * m_text.points * MILLIMETRES_PER_POINT) {
            return false;
        }
        m_frames.clear();
        double height = DROP * static_cast<double>(LAST);
        for (std::size_t row = 0; row < ROWS.size(); ++row) {
            m_heights[row] = 0;
            for (const auto at : m_columns) {
                auto& main = m_frames[{at, row, Place::Main}];
                auto& leaving = m_frames[{at, row, Place::Leaving}];
                auto& waiting = m_frames[{at, row, Place::Waiting}];
                if (row < LAST) {
                    fill(main, at, ROWS[row].main, m_main);
                    fillSide(leaving, at, ROWS[row].leaving);
                    fillSide(waiting, at, ROWS[row].waiting);
                }
                const auto between = leaving.isThere() && waiting.isThere() ? BELOW : 0;
                m_heights[row] = std::max(
                    {m_heights[row], heightOf(main), heightOf(leaving) + between + heightOf(waiting)});
            }
            height += m_heights[row];
        }
        m_lastLines = lines(
            FigureWords::flowBox(FlowBox::Included), m_data.included, m_data.isIncludedReported, m_main);
        if (m_data.studies) {
            m_lastLines += lines(FigureWords::flowStudies(), *m_data.studies, true, m_main);
        }
        m_heights[LAST] = m_sheet.canvas().heightOf(m_lastLines.size(), m_text.points) + 2 * PADDING;
        for (std::size_t stage = 0; stage < STAGES.size(); ++stage) { // each stage's name has room
            const auto name = m_sheet.measure().width(FigureWords::flowStage(stage), m_text.points, true) + 2;
            const auto row = STAGES[stage].last;
            if (STAGES[stage].first == row && m_heights[row] > 0 && m_heights[row] < name) {
                height += row == LAST ? 0 : name - m_heights[row];
                m_heights[row] = name;
            }
        }
        height += m_heights[LAST];
        const auto room = m_sheet.room();
        return !m_isCountTooWide && (!room || height <= *room);
    }

    /// The words in as many lines as they may take, and the number whole behind them: broken, it would be
    /// read as another one.
    QStringList lines(const QString& words, std::int64_t number, bool isReported, double width)
    {
        const auto room = width - 2 * PADDING;
        const auto& measure = m_sheet.measure();
        const auto count = FigureWords::flowNumber(number, isReported);
        m_isCountTooWide = m_isCountTooWide || measure.width(count, m_text.points) > room;
        auto lines = measure.wrapped(words, room, m_text.points, false, MOST_WRAPS);
        const auto joined = lines.isEmpty() ? count : lines.last() + QLatin1Char(' ') + count;
        if (!lines.isEmpty() && measure.width(joined, m_text.points, false) <= room) {
            lines.last() = joined;
        } else {
            lines << count;
        }
        return lines;
    }

    static QString labelOf(const report::FlowLine& line)
    {
        return line.label.empty() ? FigureWords::noReason() : toQt(line.label).simplified();
    }

    void fill(Frame& frame, FlowColumn column, FlowBox box, double width)
    {
        const auto* node = find(column, box);
        if (node == nullptr) {
            return;
        }
        frame.nodes.push_back(node);
        frame.lines += lines(FigureWords::flowBox(box), node->number, node->isReported, width);
        int shown = 0;
        std::int64_t rest = 0;
        for (const auto& line : node->lines) {
            if (++shown > MOST_LINES) {
                rest += line.number;
                continue;
            }
            const auto label = labelOf(line);
            const auto first = frame.lines.size();
            frame.lines += lines(label, line.number, false, width);
            if (!line.conditions.empty()) {
                frame.parts.push_back({first, frame.lines.size() - first, &line});
            }
        }
        if (rest > 0) {
            frame.lines += lines(FigureWords::flowRest(), rest, false, width);
        }
    }

    void fillSide(Frame& frame, FlowColumn column, const std::array<FlowBox, 2>& boxes)
    {
        for (const auto box : boxes) {
            if (box != FlowBox::Included) {
                fill(frame, column, box, m_side);
            }
        }
    }

    double heightOf(const Frame& frame) const
    {
        return frame.isThere() ? m_sheet.canvas().heightOf(frame.lines.size(), m_text.points) + 2 * PADDING
                               : 0;
    }

    QString includedText() const
    {
        auto text = FigureWords::flowCount(
            FigureWords::flowBox(FlowBox::Included), m_data.included, m_data.isIncludedReported);
        if (m_data.studies) {
            text +=
                QLatin1Char(' ') + FigureWords::flowCount(FigureWords::flowStudies(), *m_data.studies, true);
        }
        return text;
    }

    double draw()
    {
        std::array<double, ROWS.size()> tops{};
        double y = m_sheet.top();
        for (std::size_t row = 0; row < ROWS.size(); ++row) {
            tops[row] = y;
            y += m_heights[row] + (row < LAST && m_heights[row] > 0 ? DROP : 0);
        }
        for (std::size_t stage = 0; stage < STAGES.size(); ++stage) {
            const auto& [first, last] = STAGES[stage];
            drawBand({m_sheet.left(), tops[first], m_band, tops[last] + m_heights[last] - tops[first]},
                     FigureWords::flowStage(stage));
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto left =
                m_sheet.left() + m_band + GAP + static_cast<double>(i) * (m_main + ARROW + m_side + GAP);
            drawColumn(m_columns[i], left, tops);
        }
        drawIncluded(tops[LAST]);
        return y;
    }

    void drawBand(const QRectF& area, const QString& name)
    {
        if (area.height() <= 0) {
            return;
        }
        auto& canvas = m_sheet.canvas();
        canvas.rectangle(area, {m_sheet.look().sunken, Hatch::None, {}}, {}, 1);
        auto style = m_text;
        style.isBold = true;
        const auto text = m_sheet.measure().elided(name, area.height() - 1, style.points, true);
        const auto width = m_sheet.measure().width(text, style.points, true);
        const auto ascent = m_sheet.measure().ascent(style.points);
        const auto descent = m_sheet.measure().descent(style.points);
        canvas.textUpwards(
            {area.center().x() + (ascent - descent) / 2, area.center().y() + width / 2}, text, style);
    }

    void drawColumn(FlowColumn column, double left, const std::array<double, ROWS.size()>& tops)
    {
        std::optional<double> bottom; // of the box above
        for (std::size_t row = 0; row < LAST; ++row) {
            const auto& main = m_frames.at({column, row, Place::Main});
            const QRectF area(left, tops[row], m_main, m_heights[row]);
            if (!main.isThere()) {
                continue;
            }
            if (bottom) {
                drawArrow({area.center().x(), *bottom}, area.topLeft() + QPointF(m_main / 2, 0));
            }
            drawFrame(main, area, false);
            bottom = area.bottom();
            drawSide(m_frames.at({column, row, Place::Leaving}),
                     m_frames.at({column, row, Place::Waiting}),
                     {area.right() + ARROW, area.top(), m_side, area.height()});
        }
        if (bottom) {
            m_ends.push_back({left + m_main / 2, *bottom});
        }
    }

    /// What leaves at the end of an arrow, and below it what waits, which goes nowhere yet.
    void drawSide(const Frame& leaving, const Frame& waiting, const QRectF& area)
    {
        auto top = area;
        if (waiting.isThere()) {
            auto below = area;
            if (leaving.isThere()) {
                below.setTop(area.bottom() - heightOf(waiting));
                top.setBottom(below.top() - BELOW);
            }
            drawFrame(waiting, below, true);
        }
        if (leaving.isThere()) {
            drawFrame(leaving, top, false);
            drawArrow({top.left() - ARROW, top.center().y()}, {top.left(), top.center().y()});
        }
    }

    /// Both columns end in one box, below the first one.
    void drawIncluded(double top)
    {
        const QRectF area(m_sheet.left() + m_band + GAP, top, m_main, m_heights[LAST]);
        auto& canvas = m_sheet.canvas();
        canvas.rectangle(area, {}, {m_sheet.look().text, 0.2, false}, 1);
        canvas.lines(area.adjusted(PADDING, PADDING, -PADDING, -PADDING), m_lastLines, m_text);
        for (const auto& end : m_ends) {
            if (area.left() <= end.x() && end.x() <= area.right()) {
                drawArrow(end, {end.x(), area.top()});
            } else {
                const QPointF corner(end.x(), area.center().y());
                canvas.line(end, corner, line());
                drawArrow(corner, {area.right(), area.center().y()});
            }
        }
        addMark(area, includedText(), m_data.included, {{"verdict", "included"}}, {});
    }

    void drawFrame(const Frame& frame, const QRectF& area, bool isWaiting)
    {
        auto& canvas = m_sheet.canvas();
        canvas.rectangle(
            area, {}, {isWaiting ? m_sheet.look().muted : m_sheet.look().text, 0.2, isWaiting}, 1);
        canvas.lines(area.adjusted(PADDING, PADDING, -PADDING, -PADDING), frame.lines, m_text);
        QStringList words;
        for (const auto* node : frame.nodes) {
            words << FigureWords::flowCount(FigureWords::flowBox(node->box), node->number, node->isReported);
        }
        const auto* first = frame.nodes.front();
        addMark(area, words.join(QStringLiteral(", ")), first->number, first->conditions, first->labels);
        for (const auto& part : frame.parts) { // above the frame's own
            const QRectF lines(area.left(),
                               area.top() + PADDING + canvas.heightOf(part.first, m_text.points),
                               area.width(),
                               canvas.heightOf(part.count, m_text.points));
            addMark(lines,
                    FigureWords::flowCount(labelOf(*part.line), part.line->number, false),
                    part.line->number,
                    part.line->conditions,
                    {});
        }
    }

    void addMark(const QRectF& area,
                 const QString& text,
                 std::int64_t number,
                 const report::Conditions& conditions,
                 const std::vector<std::string>& labels)
    {
        const auto papers = FigureWords::list(labels);
        m_sheet.addMark(area,
                        papers.isEmpty() ? text : text + QStringLiteral(": ") + papers.join(QLatin1Char(' ')),
                        static_cast<std::uint32_t>(std::clamp<std::int64_t>(number, 0, UINT32_MAX)),
                        conditions,
                        papers);
    }

    Stroke line() const { return {m_sheet.look().text, 0.2, false}; }

    /// Along one of the axes.
    void drawArrow(const QPointF& from, const QPointF& to)
    {
        m_sheet.canvas().line(from, to, line());
        const QLineF way(to, from);
        const auto unit = way.unitVector();
        const QPointF along(unit.dx() * HEAD, unit.dy() * HEAD);
        const QPointF across(-unit.dy() * HEAD / 2, unit.dx() * HEAD / 2);
        LineShape head;
        head.points << to << to + along + across << to + along - across;
        head.isClosed = true;
        m_sheet.canvas().drawing().shapes.push_back({head, {}, {m_sheet.look().text, Hatch::None, {}}});
    }

    Sheet& m_sheet;
    const report::FlowData& m_data;
    std::vector<FlowColumn> m_columns;
    TextStyle m_text;
    double m_band = 0;
    double m_main = 0; ///< widths of the boxes
    double m_side = 0;
    bool m_isCountTooWide = false;                                        ///< for its box
    std::map<std::tuple<FlowColumn, std::size_t, Place>, Frame> m_frames; ///< by column, row and place
    std::array<double, ROWS.size()> m_heights{};
    QStringList m_lastLines;
    std::vector<QPointF> m_ends; ///< where the columns end
};

}

std::optional<double> layoutFlow(Sheet& sheet, const report::FlowData& data)
{
    return FlowLayout(sheet, data).run();
}

}
