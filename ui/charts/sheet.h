#pragma once

#include "ui/charts/canvas.h"
#include "ui/charts/figure_words.h"
#include "ui/charts/layout.h"

#include <optional>

namespace alidade::ui {

/// The page that a figure is laid out on: title above, legend, notes and caption below, and between them the
/// room for the figure itself.
class Sheet
{
public:
    Sheet(const FigureStyle& style, const FigureText& text, const LayoutLook& look);

    const FigureStyle& style() const { return m_style; }
    const LayoutLook& look() const { return m_look; }
    Canvas& canvas() { return m_canvas; }
    const TextMeasure& measure() const { return m_canvas.measure(); }

    double left() const { return MARGIN; }
    double right() const { return m_width - MARGIN; }
    double width() const { return m_width - 2 * MARGIN; }
    double top() const { return m_top; }

    TextStyle normal(bool isBold = false) const { return {m_points, m_look.text, isBold}; }
    TextStyle small() const { return {m_smallPoints, m_look.muted, false}; }
    double lineHeight() const { return measure().lineHeight(m_points); }
    double smallLineHeight() const { return measure().lineHeight(m_smallPoints); }

    /// Of the size that suits letters of 8 pt, in millimetres: what suits this figure's.
    double scaled(double millimetres) const { return millimetres * m_points / 8; }

    /// The page's height where it is fixed.
    std::optional<double> fixedHeight() const { return m_height; }

    struct LegendItem {
        QString text;
        Fill fill;
        bool isRound = false;
        Stroke stroke;
    };
    /// What stands below the figure: its legend, then its notes. Set before room() is asked for.
    void setLegend(std::vector<LegendItem> items);
    void addNote(const QString& sentence);
    /// A note says that so many entries are missing; `byLayout` of them for want of room on the page.
    void setLeftOut(std::size_t byData, std::size_t byLayout);
    /// The same in words of its own; empty where nothing is missing.
    void setCut(const QString& sentence);
    /// Height for the figure where it is fixed, with all of the above set; may be nothing or less.
    std::optional<double> room() const;

    Stroke thin() const { return {m_look.line, 0.1, false}; }
    /// The fill of the part with this number of a third dimension.
    Fill part(const report::FigureAxis& axis, std::size_t entry) const;
    Fill noAnswerFill() const;
    void addMark(const QRectF& area,
                 const QString& text,
                 std::uint32_t count,
                 const report::Conditions& conditions,
                 const QStringList& papers = {},
                 bool isRound = false);

    /// The figure ends at `bottom`; puts what belongs below it and closes the page. Nothing where the page
    /// would be higher than it may.
    std::optional<Drawing> finish(double bottom);

private:
    static constexpr double MARGIN = 1;

    using LegendLine = std::vector<std::pair<std::size_t, QString>>; ///< items with their texts as they fit
    std::vector<LegendLine> legendLines() const;
    QStringList noteLines() const;
    double footHeight() const;

    FigureStyle m_style;
    FigureText m_text;
    LayoutLook m_look;
    Canvas m_canvas;
    double m_width;
    std::optional<double> m_height;
    double m_points;
    double m_smallPoints;
    double m_gap;
    double m_swatch; ///< of a legend
    double m_top = MARGIN;
    std::vector<LegendItem> m_legend;
    QStringList m_notes;
    QString m_cut;
};

// Each lays a kind of figure out and gives where it ends; nothing where there is no room for it.
std::optional<double> layoutMap(Sheet& sheet, const report::MapData& data);
std::optional<double> layoutFrequency(Sheet& sheet, const report::FrequencyData& data);
std::optional<double> layoutYears(Sheet& sheet, const report::YearsData& data);
std::optional<double> layoutClaims(Sheet& sheet, const report::ClaimsData& data);
std::optional<double> layoutTaxonomy(Sheet& sheet, const report::TaxonomyData& data);
std::optional<double> layoutFlow(Sheet& sheet, const report::FlowData& data);

/// The places of `entries` that are shown, in the order of the style, no answer last. At most `most` of
/// them: those with the most papers.
std::vector<std::size_t>
shownEntries(const FigureStyle& style, const report::FigureAxis& axis, std::size_t most);

}
