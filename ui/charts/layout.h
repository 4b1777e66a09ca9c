#pragma once

#include <QColor>
#include <QString>

#include "core/report/figure_data.h"
#include "ui/charts/drawing.h"
#include "ui/charts/figure_style.h"

#include <vector>

namespace alidade::ui {

struct FigureText {
    QString title;
    QString caption;
};

/// Colours of a drawing by what they are for.
struct LayoutLook {
    QColor background;
    QColor text;
    QColor muted;
    QColor line;
    QColor sunken;                  ///< behind no answer and margins
    QColor noAnswer;                ///< bubbles and bars of no answer
    QColor accent;                  ///< the line of no change
    QColor low;                     ///< counts, from few …
    QColor middle;                  ///< invalid where low and high mix well
    QColor high;                    ///< … to many
    std::vector<QColor> categories; ///< parts of a third dimension, in order; used again from the start
};

/// On white, for files.
LayoutLook printLook(Palette palette);
/// In the colours of the theme in force; `background` is the panel's.
LayoutLook screenLook(Palette palette);

/// The colour of a count among counts up to `most`.
QColor countColour(const LayoutLook& look, double count, double most);
/// Black or white, whichever reads better on it.
QColor textOn(const QColor& background);
/// Colours to show a palette by.
std::vector<QColor> swatches(Palette palette);

/// Draws what `data` says, in the language of the style. The width is the style's; so is the height where it
/// sets one, else the content's. No two texts overlap and none leaves the page, whatever the labels: they are
/// wrapped, turned or cut with an ellipsis (the mark says all), never smaller than 5 pt. Where there is room
/// for only some entries, those with the most papers are drawn and a note says how many are not.
Drawing layout(const report::FigureData& data,
               const FigureStyle& style,
               const FigureText& text,
               const LayoutLook& look);

}
