#pragma once

#include <QIcon>
#include <QString>

#include "core/map/index.h"
#include "core/review/figure.h"

#include <array>
#include <string>
#include <string_view>

/// The kinds of figure as the window shows them.
namespace alidade::ui {

/// In the order of the menu: words of Figure::kind.
inline constexpr std::array<std::string_view, 7> FIGURE_KINDS = {
    "map", "frequency", "years", "claims", "taxonomy", "flow", "table"};

bool isTable(const Figure& figure);

/// "Map", "Frequency" …; a kind that this version does not know by its word.
QString kindTitle(std::string_view kind);
/// What one asks with it, in a few words.
QString kindPurpose(std::string_view kind);
QIcon kindIcon(std::string_view kind);

/// What the figure shows, in a line: "approach × kernel-architecture". Empty where it shows all.
QString subjectOf(const Figure& figure);

/// A figure of that kind to begin with; it asks for the first dimensions of the review, and is not saved.
Figure newFigure(const map::Index& index, std::string_view kind);

}
