#include "ui/bridge/text.h"
#include "ui/charts/sheet.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr double HIGHEST_ROW = 2.4; ///< in lines

class FrequencyLayout
{
public:
    FrequencyLayout(Sheet& sheet, const report::FrequencyData& data)
        : m_sheet(sheet)
        , m_data(data)
        , m_gap(sheet.scaled(1.2))
        , m_indent(sheet.scaled(2.5))
    {
    }

    std::optional<double> run()
    {
        describe();
        for (int round = 0; round < 3; ++round) {
            if (!placeRows()) {
                return {};
            }
            const auto all = shownEntries(m_sheet.style(), m_data.axis, m_data.axis.entries.size()).size();
            if (all - m_rows.size() == m_cut) {
                break;
            }
            m_cut = all - m_rows.size();
            m_sheet.setLeftOut(m_data.axis.leftOut, m_cut);
        }
        return draw();
    }

private:
    void describe()
    {
        if (std::ranges::any_of(m_data.axis.entries, [&](const auto& entry) { return hasTwo(entry); })) {
            m_sheet.setLegend({{FigureWords::tr("sub-codes"), firstFill(false), false, {}},
                               {FigureWords::tr("papers"), secondFill(), false, {}}});
        }
        std::uint64_t sum = 0;
        for (const auto& entry : m_data.axis.entries) {
            sum += entry.depth == 1 ? entry.papers : 0;
        }
        m_sheet.addNote(m_data.count == report::FigureCount::Codings
                            ? FigureWords::tr("Codings of %1.").arg(FigureWords::papers(m_data.total))
                            : FigureWords::countsPapers(m_data.total, sum > m_data.total));
        if (m_sheet.style().labels == CellLabels::Percent) {
            m_sheet.addNote(m_data.count == report::FigureCount::Codings
                                ? FigureWords::sharesOfCodings(codings())
                                : FigureWords::sharesOfPapers(m_data.total));
        }
        m_sheet.setLeftOut(m_data.axis.leftOut, 0);
    }

    /// Of all codes; those below others count with these.
    std::uint32_t codings() const
    {
        std::uint32_t sum = 0;
        for (const auto& entry : m_data.axis.entries) {
            sum += entry.depth == 1 ? entry.codings : 0;
        }
        return sum;
    }

    /// Whether the row has a bar for its sub-codes above that of its papers.
    bool hasTwo(const report::FigureEntry& entry) const
    {
        return m_data.count == report::FigureCount::SubCodes && entry.subCodes > 0;
    }

    bool placeRows()
    {
        const auto points = m_sheet.normal().points;
        double widest = 0;
        for (const auto& entry : m_data.axis.entries) {
            widest =
                std::max(widest, indent(entry) + m_sheet.measure().width(FigureWords::label(entry), points));
        }
        m_labelWidth = std::min(widest, m_sheet.width() * 0.4);
        m_heights.clear();
        if (const auto room = m_sheet.room()) {
            const auto least = m_sheet.smallLineHeight() + 0.3;
            const auto most = static_cast<std::size_t>(std::max(0.0, std::floor(*room / least)));
            m_rows = shownEntries(m_sheet.style(), m_data.axis, most);
            if (!m_rows.empty()) {
                m_heights.resize(
                    m_rows.size(),
                    std::min(HIGHEST_ROW * m_sheet.lineHeight(), *room / static_cast<double>(m_rows.size())));
            }
            return !m_rows.empty();
        }
        m_rows = shownEntries(m_sheet.style(), m_data.axis, m_data.axis.entries.size());
        for (const auto row : m_rows) {
            const auto& entry = m_data.axis.entries[row];
            const auto lines =
                m_sheet.measure()
                    .wrapped(FigureWords::label(entry), m_labelWidth - indent(entry), points, false, 2)
                    .size();
            m_heights.push_back(
                std::max(static_cast<double>(lines), hasTwo(entry) ? 1.5 : 1) * m_sheet.lineHeight() + 1.2);
        }
        return !m_rows.empty();
    }

    double indent(const report::FigureEntry& entry) const { return std::min(entry.depth - 1, 6) * m_indent; }

    std::uint32_t first(const report::FigureEntry& entry) const
    {
        switch (m_data.count) {
        case report::FigureCount::Papers: return entry.papers;
        case report::FigureCount::Codings: return entry.isNoAnswer ? entry.papers : entry.codings;
        case report::FigureCount::SubCodes: return hasTwo(entry) ? entry.subCodes : entry.papers;
        }
        return 0;
    }

    Fill firstFill(bool isNoAnswer) const
    {
        if (isNoAnswer) {
            return m_sheet.noAnswerFill();
        }
        return {countColour(m_sheet.look(), 3, 4), Hatch::None, {}};
    }

    Fill secondFill() const
    {
        Fill fill{countColour(m_sheet.look(), 1, 4), Hatch::None, {}};
        if (m_sheet.style().isHatched) {
            fill.hatch = Hatch::Rising;
            fill.hatchColour = textOn(fill.colour);
        }
        return fill;
    }

    QString countText(const report::FigureEntry& entry) const
    {
        if (hasTwo(entry)) {
            return FigureWords::tr("%1 · %2").arg(FigureWords::subCodes(entry.subCodes),
                                                  FigureWords::papers(entry.papers));
        }
        if (m_data.count == report::FigureCount::Codings && !entry.isNoAnswer) {
            return FigureWords::number(entry.codings);
        }
        if (m_data.count == report::FigureCount::SubCodes && !entry.isNoAnswer) {
            return FigureWords::papers(entry.papers);
        }
        return FigureWords::number(entry.papers);
    }

    QString share(const report::FigureEntry& entry) const
    {
        return m_data.count == report::FigureCount::Codings && !entry.isNoAnswer
            ? FigureWords::percent(entry.codings, codings())
            : FigureWords::percent(entry.papers, m_data.total);
    }

    QString valueText(const report::FigureEntry& entry) const
    {
        const auto count = countText(entry);
        switch (m_sheet.style().labels) {
        case CellLabels::None: return {};
        case CellLabels::Percent: return FigureWords::tr("%1 (%2)").arg(count, share(entry));
        case CellLabels::Citations:
        case CellLabels::Counts: return count;
        }
        return count;
    }

    double draw()
    {
        const auto left = m_sheet.left() + m_labelWidth + m_gap;
        double most = 1;
        double reserved = 0;
        for (const auto row : m_rows) {
            const auto& entry = m_data.axis.entries[row];
            const double papers = hasTwo(entry) ? entry.papers : 0;
            most = std::max({most, static_cast<double>(first(entry)), papers});
            reserved = std::max(reserved, m_sheet.measure().width(valueText(entry), m_sheet.small().points));
        }
        const auto room = m_sheet.right() - left;
        const auto longest = std::max(room * 0.15, room - std::min(reserved + 1.5 * m_gap, room * 0.6));
        auto bottom = m_sheet.top();
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const QRectF row(m_sheet.left(), bottom, m_sheet.width(), m_heights[i]);
            drawRow(m_data.axis.entries[m_rows[i]], row, left, longest / most);
            bottom = row.bottom();
        }
        m_sheet.canvas().line({left, m_sheet.top()}, {left, bottom}, {m_sheet.look().muted, 0.1, false});
        return bottom;
    }

    void drawRow(const report::FigureEntry& entry, const QRectF& row, double left, double perPaper)
    {
        auto& canvas = m_sheet.canvas();
        const auto& measure = m_sheet.measure();
        const auto label = FigureWords::label(entry);
        auto style = m_sheet.normal();
        if (m_sheet.lineHeight() > row.height()) {
            style.points = m_sheet.small().points;
        }
        if (entry.isNoAnswer || entry.depth > 1) {
            style.colour = m_sheet.look().muted;
        }
        const auto shift = indent(entry);
        const auto lines =
            std::clamp(static_cast<int>(row.height() / measure.lineHeight(style.points)), 1, 2);
        canvas.lines({row.left() + shift, row.top(), m_labelWidth - shift, row.height()},
                     measure.wrapped(label, m_labelWidth - shift, style.points, false, lines),
                     style);

        const auto thick = std::min(row.height() * 0.62, m_sheet.lineHeight() * (hasTwo(entry) ? 1.4 : 0.8));
        QRectF bar(left, row.center().y() - thick / 2, first(entry) * perPaper, thick);
        double end = bar.right();
        if (hasTwo(entry)) {
            bar.setHeight(thick * 0.55);
            canvas.rectangle(bar, firstFill(false));
            const QRectF second(left, bar.bottom() + 0.2, entry.papers * perPaper, thick * 0.4);
            canvas.rectangle(second, secondFill());
            end = std::max(end, second.right());
        } else {
            const bool isSubCode = m_data.count == report::FigureCount::SubCodes && !entry.isNoAnswer;
            canvas.rectangle(bar, isSubCode ? secondFill() : firstFill(entry.isNoAnswer));
        }
        drawValue(entry, {end + m_gap, row.top(), row.right() - end - m_gap, row.height()});
        const auto papers = FigureWords::list(entry.labels);
        auto text = FigureWords::mark(label, entry.papers, papers);
        if (entry.subCodes > 0) {
            text = FigureWords::tr("%1; %2").arg(text, FigureWords::subCodes(entry.subCodes));
        }
        m_sheet.addMark(row, text, entry.papers, entry.conditions, papers);
    }

    void drawValue(const report::FigureEntry& entry, const QRectF& area)
    {
        const auto style = m_sheet.small();
        const auto text = valueText(entry);
        const auto& measure = m_sheet.measure();
        if (text.isEmpty() || measure.width(text, style.points) > area.width()) {
            const auto count = text.isEmpty() ? text : FigureWords::number(first(entry));
            m_sheet.canvas().lines(area, {measure.elided(count, area.width(), style.points)}, style);
        } else {
            m_sheet.canvas().lines(area, {text}, style);
        }
        if (m_sheet.style().labels == CellLabels::Citations && entry.papers > 0) {
            const auto shift = measure.width(text, style.points) + m_gap;
            drawCitations(entry, area.adjusted(shift, 0, 0, 0));
        }
    }

    void drawCitations(const report::FigureEntry& entry, const QRectF& area)
    {
        const auto style = m_sheet.small();
        const auto citations = FigureWords::list(entry.labels).join(QLatin1Char(' '));
        if (entry.labels.empty() || m_sheet.measure().width(citations, style.points) > area.width()) {
            ++m_sheet.canvas().drawing().withoutCitations;
            return;
        }
        m_sheet.canvas().lines(area, {citations}, style);
    }

    Sheet& m_sheet;
    const report::FrequencyData& m_data;
    double m_gap;
    double m_indent; ///< of a code below another
    std::vector<std::size_t> m_rows;
    std::size_t m_cut = 0;
    double m_labelWidth = 0;
    std::vector<double> m_heights; ///< by row
};

}

std::optional<double> layoutFrequency(Sheet& sheet, const report::FrequencyData& data)
{
    return FrequencyLayout(sheet, data).run();
}

}
