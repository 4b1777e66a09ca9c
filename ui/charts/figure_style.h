#pragma once

#include <QString>

#include "core/base/error.h"
#include "core/report/language.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace alidade::ui {

/// Widths that publishers print.
enum class WidthPreset {
    AcmColumn,  ///< acmart sigconf, one column: 84.7 mm
    AcmText,    ///< both columns: 177.8 mm
    IeeeColumn, ///< IEEEtran, one column: 88.9 mm
    IeeeText,   ///< both columns: 181.9 mm
    LncsText,   ///< llncs: 122 mm
    Slide,      ///< 16:9, 254 mm by 142.9 mm unless a height is given
    Free,       ///< FigureStyle::freeWidth
};
inline constexpr std::array WIDTH_PRESETS = {WidthPreset::AcmColumn,
                                             WidthPreset::AcmText,
                                             WidthPreset::IeeeColumn,
                                             WidthPreset::IeeeText,
                                             WidthPreset::LncsText,
                                             WidthPreset::Slide,
                                             WidthPreset::Free};

/// All are told apart by colour-blind readers; Greys also when printed grey.
enum class Palette {
    Blues,   ///< sequential, the window's own
    Greys,   ///< sequential
    Okabe,   ///< Okabe & Ito: eight colours without an order; counts are drawn in its blue
    Viridis, ///< sequential, from dark blue over green to yellow
};
inline constexpr std::array PALETTES = {Palette::Blues, Palette::Greys, Palette::Okabe, Palette::Viridis};

enum class MapForm { Bubbles, Heat };

/// How the third dimension of a map is shown.
enum class ThirdForm {
    Segments, ///< every bubble a pie; every heat cell a bar of parts
    Colour,   ///< the colour of the largest part
};

enum class EntryOrder { Taxonomy, Count };

enum class CellLabels {
    None,
    Counts,
    Percent,   ///< of the papers of the figure
    Citations, ///< the count, and below it the papers where there is room
};

/// How a figure is drawn, as it stands in the JSON of Figure::style.
struct FigureStyle {
    WidthPreset width = WidthPreset::AcmColumn;
    double freeWidth = 120;       ///< mm, for WidthPreset::Free
    std::optional<double> height; ///< mm; without one, what the content needs
    QString fontFamily;           ///< empty: a sans serif that is installed
    double fontSize = 8;          ///< pt; see usualFontSize(); notes are smaller, nothing is below 5
    Palette palette = Palette::Blues;
    bool isHatched = false;
    MapForm form = MapForm::Bubbles;
    ThirdForm third = ThirdForm::Segments;
    EntryOrder order = EntryOrder::Taxonomy;
    CellLabels labels = CellLabels::Citations;
    bool hasTitle = false; ///< papers carry the title in their caption
    bool hasCaption = false;
    bool hasEmpty = true; ///< rows, columns and bars without papers
    bool hasNoAnswer = true;
    bool hasGaps = true;   ///< says so in the empty cells of a map
    bool hasTotals = true; ///< the margins of a map
    bool hasLegend = true;
    /// Of words and numbers; nothing: the window's, for what is only looked at.
    std::optional<report::Language> language = report::Language::English;

    bool operator==(const FigureStyle&) const = default;
};

/// In millimetres.
double widthOf(const FigureStyle& style);
/// The one that is set, or the one that the preset brings; else nothing.
std::optional<double> heightOf(const FigureStyle& style);

/// In points: what reads well in a paper, or from the back of a room.
double usualFontSize(WidthPreset width);

/// The height in millimetres of the text on a page that the width is for: what is higher is cut or goes over
/// the edge. Nothing for what is no page.
std::optional<double> pageHeightOf(const FigureStyle& style);

/// Reads Figure::style; what it does not say is as above, the font as is usual for the width, what it says
/// beyond is kept for nobody. Fails with
/// Invalid for what is not a JSON object, for words that mean nothing and for sizes out of bounds (width 20
/// to 2000 mm, height 10 to 5000 mm, font 5 to 40 pt).
Result<FigureStyle> figureStyle(std::string_view json);
std::string toJson(const FigureStyle& style);

/// By the word of the JSON and of the command line: acm-column, acm-text, ieee-column, ieee-text, lncs,
/// slide, free.
std::optional<WidthPreset> widthPreset(const QString& word);

/// What the window calls them.
QString title(WidthPreset preset);
QString title(Palette palette);

}
