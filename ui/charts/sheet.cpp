#include "ui/charts/sheet.h"

#include <algorithm>
#include <array>

namespace alidade::ui {

namespace {

constexpr std::array HATCHES = {Hatch::None,
                                Hatch::Rising,
                                Hatch::Falling,
                                Hatch::Horizontal,
                                Hatch::Crossed,
                                Hatch::Vertical,
                                Hatch::Grid};

}

Sheet::Sheet(const FigureStyle& style, const FigureText& text, const LayoutLook& look)
    : m_style(style)
    , m_text(text)
    , m_look(look)
    , m_canvas(installedFamily(style.fontFamily))
    , m_width(widthOf(style))
    , m_height(heightOf(style))
    , m_points(std::max(SMALLEST_POINTS, style.fontSize))
    , m_smallPoints(std::max(SMALLEST_POINTS, style.fontSize * 0.85))
    , m_gap(scaled(1.2))
    , m_swatch(scaled(2.6))
{
    if (m_style.hasTitle && !m_text.title.isEmpty()) {
        const TextStyle title{m_points * 1.15, m_look.text, true};
        const auto lines = measure().wrapped(m_text.title, width(), title.points, true, 3);
        const auto height = m_canvas.heightOf(lines.size(), title.points);
        m_canvas.lines({left(), m_top, width(), height}, lines, title, Anchor::Start, Vertical::Top);
        m_top += height + m_gap;
    }
}

void Sheet::setLegend(std::vector<LegendItem> items)
{
    if (m_style.hasLegend) {
        m_legend = std::move(items);
    }
}

void Sheet::addNote(const QString& sentence)
{
    if (m_style.hasLegend) {
        m_notes.push_back(sentence);
    }
}

void Sheet::setLeftOut(std::size_t byData, std::size_t byLayout)
{
    const auto entries = byData + byLayout;
    m_cut = entries > 0 ? FigureWords::leftOut(entries) : QString();
    m_canvas.drawing().isCut = byLayout > 0;
}

void Sheet::setCut(const QString& sentence)
{
    m_cut = sentence;
    m_canvas.drawing().isCut = !sentence.isEmpty();
}

Fill Sheet::part(const report::FigureAxis& axis, std::size_t entry) const
{
    const auto& shown = axis.entries[entry];
    if (shown.isNoAnswer) {
        return noAnswerFill();
    }
    Fill fill;
    fill.colour =
        shown.isOther ? m_look.categories.back() : m_look.categories[entry % m_look.categories.size()];
    if (m_style.isHatched) {
        fill.hatch = HATCHES[entry % HATCHES.size()];
        fill.hatchColour = textOn(fill.colour);
    }
    return fill;
}

Fill Sheet::noAnswerFill() const
{
    return {m_look.noAnswer, Hatch::None, {}};
}

void Sheet::addMark(const QRectF& area,
                    const QString& text,
                    std::uint32_t count,
                    const report::Conditions& conditions,
                    const QStringList& papers,
                    bool isRound)
{
    m_canvas.drawing().marks.push_back(
        {area, isRound, text, papers, count, count > 0 ? conditions : report::Conditions()});
}

std::vector<Sheet::LegendLine> Sheet::legendLines() const
{
    std::vector<LegendLine> lines;
    double x = width();
    for (std::size_t i = 0; i < m_legend.size(); ++i) {
        const auto room = std::max(width() / 2, std::min(width(), 60.0)) - m_swatch - 2 * m_gap;
        const auto text = measure().elided(m_legend[i].text, room, m_smallPoints);
        const auto needed = m_swatch + 2.5 * m_gap + measure().width(text, m_smallPoints);
        if (x + needed > width() + m_gap) {
            lines.emplace_back();
            x = 0;
        }
        lines.back().emplace_back(i, text);
        x += needed;
    }
    return lines;
}

QStringList Sheet::noteLines() const
{
    QStringList lines;
    auto notes = m_notes;
    if (!m_cut.isEmpty()) {
        notes.push_back(m_cut);
    }
    if (!notes.isEmpty()) {
        lines = measure().wrapped(notes.join(QLatin1Char(' ')), width(), m_smallPoints, false, 4);
    }
    if (m_style.hasCaption && !m_text.caption.isEmpty()) {
        lines += measure().wrapped(m_text.caption, width(), m_smallPoints, false, 6);
    }
    return lines;
}

double Sheet::footHeight() const
{
    const auto legend =
        static_cast<double>(legendLines().size()) * std::max(smallLineHeight(), m_swatch + 0.5);
    const auto notes = m_canvas.heightOf(noteLines().size(), m_smallPoints);
    return (legend > 0 ? m_gap + legend : 0) + (notes > 0 ? m_gap + notes : 0) + MARGIN;
}

std::optional<double> Sheet::room() const
{
    return m_height ? std::optional(*m_height - m_top - footHeight()) : std::nullopt;
}

std::optional<Drawing> Sheet::finish(double bottom)
{
    constexpr double ROUNDING = 1e-6;
    const auto height = bottom + footHeight();
    if (m_height && height > *m_height + ROUNDING) {
        return {};
    }
    auto y = bottom;
    if (const auto lines = legendLines(); !lines.empty()) {
        y += m_gap;
        const auto step = std::max(smallLineHeight(), m_swatch + 0.5);
        for (const auto& line : lines) {
            double x = left();
            for (const auto& [item, text] : line) {
                const auto& shown = m_legend[item];
                const QRectF swatch(x, y + (step - m_swatch) / 2, m_swatch, m_swatch);
                if (shown.isRound) {
                    m_canvas.ellipse(swatch.center(), m_swatch * 0.42, shown.fill, shown.stroke);
                } else {
                    m_canvas.rectangle(swatch, shown.fill, shown.stroke);
                }
                const auto textWidth = measure().width(text, m_smallPoints);
                m_canvas.lines({swatch.right() + m_gap * 0.6, y, textWidth, step}, {text}, small());
                x = swatch.right() + m_gap * 2.5 + textWidth;
            }
            y += step;
        }
    }
    if (const auto lines = noteLines(); !lines.isEmpty()) {
        y += m_gap;
        const auto block = m_canvas.heightOf(lines.size(), m_smallPoints);
        m_canvas.lines({left(), y, width(), block}, lines, small(), Anchor::Start, Vertical::Top);
    }
    auto& drawing = m_canvas.drawing();
    drawing.size = QSizeF(m_width, m_height.value_or(height));
    drawing.background = m_look.background;
    return drawing;
}

std::vector<std::size_t>
shownEntries(const FigureStyle& style, const report::FigureAxis& axis, std::size_t most)
{
    const auto papers = [&](std::size_t place) { return axis.entries[place].papers; };
    std::vector<std::size_t> places;
    std::optional<std::size_t> none;
    for (std::size_t i = 0; i < axis.entries.size(); ++i) {
        if (axis.entries[i].isNoAnswer) {
            if (style.hasNoAnswer && papers(i) > 0) {
                none = i;
            }
        } else if (style.hasEmpty || papers(i) > 0) {
            places.push_back(i);
        }
    }
    if (most < 2) {
        none.reset(); // of one alone, rather an answer
    }
    const auto room = none ? most - 1 : most;
    if (style.order == EntryOrder::Count || places.size() > room) {
        auto bySize = places;
        std::ranges::stable_sort(bySize, [&](auto a, auto b) { return papers(a) > papers(b); });
        if (bySize.size() > room) {
            bySize.resize(room);
        }
        if (style.order == EntryOrder::Taxonomy) {
            std::ranges::sort(bySize);
        }
        places = std::move(bySize);
    }
    if (none) {
        places.push_back(*none);
    }
    return places;
}

}
