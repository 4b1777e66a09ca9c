#pragma once

#include <QColor>
#include <QObject>

class QApplication;

namespace alidade::ui {

/// The colours of the window, by what they are for.
struct Theme {
    bool isDark = false;
    QColor window; ///< behind the panels
    QColor panel;  ///< what content stands on
    QColor sunken; ///< fields, the stages of the sidebar
    QColor line;   ///< borders and grids
    QColor text;
    QColor muted;      ///< text that explains
    QColor accent;     ///< what is chosen, and the one button that matters
    QColor onAccent;   ///< text on it
    QColor accentSoft; ///< behind a chosen row, the bar of a facet
    QColor warning;    ///< text about what is open or asks for a look
    QColor warningSoft;
    QColor error;    ///< text about what is wrong
    QColor noAnswer; ///< bubbles and bars of "no answer"
    QColor low;      ///< counts, from few …
    QColor high;     ///< … to many
};

enum class ThemeChoice { System, Light, Dark };

/// The theme in force; widgets read it while they paint, and get QEvent::PaletteChange when it changes.
const Theme& theme();

/// Puts palette and style sheet onto the application. `System` follows the palette that the system gave at
/// the start.
void applyTheme(QApplication& application, ThemeChoice choice);

/// A colour between two, for fractions from 0 to 1.
QColor mixed(const QColor& from, const QColor& to, double fraction);

}
