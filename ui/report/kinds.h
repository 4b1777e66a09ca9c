#pragma once

#include <QIcon>
#include <QString>

#include "core/coding/taxonomy.h"
#include "core/map/index.h"
#include "core/report/language.h"
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
/// The kind and the title in `form`, which has %1 for the kind and %2 for the title; the title alone where it
/// says the kind already, as that of a flow does.
QString kindAndTitle(std::string_view kind, const QString& title, const QString& form);
/// What one asks with it, in a few words.
QString kindPurpose(std::string_view kind);
QIcon kindIcon(std::string_view kind);

/// What a table is of, by the word that a saved one has for it: "searches", "codes of a dimension".
QString tableTitle(std::string_view of);

/// What the figure shows, in a line, in the labels of the review: "Approach × Kernel architecture". Empty
/// where it shows all; a dimension that is not there any more has the name that the figure knows.
QString subjectOf(const Figure& figure, const coding::Taxonomy& taxonomy);

/// Whether a new figure of that kind is whole as it stands: nothing about it has to be chosen, as the
/// dimensions of a map have to be.
bool isWhole(std::string_view kind);

/// A figure of that kind to begin with; it asks for the first dimensions of the review, and is not saved.
/// Its title is in the language that it has.
Figure newFigure(const map::Index& index, std::string_view kind, report::Language language);

}
