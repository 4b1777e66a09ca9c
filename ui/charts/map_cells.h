#pragma once

#include "ui/charts/sheet.h"

namespace alidade::ui {

/// Draws what stands in the cells of a map: bubbles, pies or heat, with their numbers and papers. Areas of
/// bubbles are as their counts, over the whole map.
class MapCells
{
public:
    struct Place {
        QSizeF cell;                ///< of every one
        double most = 1;            ///< the largest value() that is shown
        double mostAnswered = 1;    ///< of a cell with an answer to both: no answer has a colour of its own
        double citationsHeight = 0; ///< below each bubble
    };
    MapCells(Sheet& sheet, const report::MapData& data, const Place& place);

    /// What the papers of a cell take below its bubble, in cells of this width: one line or two.
    static double citationsHeight(const Sheet& sheet, const report::MapData& data, double cellWidth);

    /// What a cell counts: papers, or codings where the map is asked for them and the cell has any.
    static std::uint32_t value(const report::MapData& data, std::size_t row, std::size_t column);

    /// Of all cells; codes below others count with these.
    static std::uint32_t codings(const report::MapData& data);

    void draw(const QRectF& area, std::size_t row, std::size_t column);

private:
    void drawGap(const QRectF& area);
    void drawBubble(const QRectF& area, const report::FigureCell& cell, const Fill& fill);
    void drawPie(const QPointF& centre, double radius, const report::FigureCell& cell);
    void drawHeat(const QRectF& area, const report::FigureCell& cell, const Fill& fill);
    void drawCitations(const QRectF& area,
                       const report::FigureCell& cell,
                       const QColor& colour,
                       const Fill& behind);
    Fill fillOf(const report::FigureCell& cell, bool isNoAnswer) const;
    std::optional<std::size_t> largestPart(const report::FigureCell& cell) const;
    QString number(const report::FigureCell& cell) const;
    /// The size at which the number fits into a box, if any does.
    std::optional<double>
    fitting(const QString& text, const QSizeF& box, double least = SMALLEST_POINTS) const;

    Sheet& m_sheet;
    const report::MapData& m_data;
    Place m_place;
    std::uint32_t m_codings;     ///< of all cells
    std::uint32_t m_value = 0;   ///< of the cell at hand
    bool m_hasCitations = false; ///< the cell at hand names its papers
};

}
