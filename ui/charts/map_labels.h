#pragma once

#include "ui/charts/sheet.h"

namespace alidade::ui {

/// The labels of a map: those of its rows at the left, and above the columns their headings, upright where
/// each of their words finds room and turned where one does not. Lengths in millimetres.
class MapLabels
{
public:
    MapLabels(Sheet& sheet, const report::MapData& data);

    /// Chooses the columns that are shown and shares the width out. False where not one has room.
    bool placeColumns();
    const std::vector<std::size_t>& columns() const { return m_columns; }
    double cellWidth() const { return m_cellWidth; }
    QPointF gridCorner() const { return {m_gridLeft, m_gridTop}; }

    /// What the highest label of these rows takes, with its total where the style has totals.
    double rowHeight(const std::vector<std::size_t>& rows) const;

    void drawHeadings();
    /// In rows of this height. Totals stand below the labels, but not in the place of their words.
    void drawRows(const std::vector<std::size_t>& rows, double height);

private:
    /// As many columns as the labels of the rows leave room for.
    bool spreadColumns();
    /// Wraps the labels of rows where that is what keeps the headings from being turned.
    void giveWayToHeadings();
    void placeHeadings();
    double
    widestWord(const report::FigureAxis& axis, const std::vector<std::size_t>& shown, double points) const;
    void drawRow(std::size_t row, const QRectF& area, bool hasTotal);

    Sheet& m_sheet;
    const report::MapData& m_data;
    std::vector<std::size_t> m_columns;
    std::vector<QStringList> m_headings;
    double m_labelWidth = 0; ///< of the rows
    double m_gridLeft = 0;
    double m_gridTop = 0;
    double m_cellWidth = 0;
    double m_headingHeight = 0;
    double m_headingPoints = SMALLEST_POINTS;
    bool m_isTurned = false;
};

}
