#pragma once

#include <QColor>
#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include "core/report/figure_data.h"

#include <cstdint>
#include <variant>
#include <vector>

class QPainter;

/// A figure as geometry in millimetres. Screen, PDF, SVG, PNG and TikZ all show this and nothing else.
namespace alidade::ui {

/// Lines over a fill, so that grey prints and colour-blind readers tell parts apart.
enum class Hatch { None, Rising, Falling, Crossed, Horizontal, Vertical, Grid };

struct Stroke {
    QColor colour; ///< invalid: no line
    double width = 0.1;
    bool isDashed = false;
};

struct Fill {
    QColor colour; ///< invalid: not filled
    Hatch hatch = Hatch::None;
    QColor hatchColour;
};

struct RectangleShape {
    QRectF area;
    double radius = 0;
};

struct EllipseShape {
    QRectF area;
};

/// A piece of a pie; angles in degrees, from three o'clock against the clock.
struct SegmentShape {
    QPointF centre;
    double radius = 0;
    double from = 0;
    double span = 0;
};

/// Open: only its line is drawn. Closed: filled too.
struct LineShape {
    QPolygonF points;
    bool isClosed = false;
};

enum class Anchor { Start, Middle, End };

/// One line of text. `box` is where it stands, turned as it is drawn; nothing else may overlap it.
struct TextShape {
    QString text;
    QPointF at; ///< on the base line: its start, middle or end
    Anchor anchor = Anchor::Start;
    double points = 8; ///< 1/72 inch
    bool isBold = false;
    double angle = 0; ///< degrees with the clock around `at`
    QColor colour;
    QRectF box;
};

struct Shape {
    std::variant<RectangleShape, EllipseShape, SegmentShape, LineShape, TextShape> form;
    Stroke stroke;
    Fill fill;
};

/// A part of a drawing that stands for papers: what can be pointed at, walked to, and clicked.
struct Mark {
    QRectF area;
    bool isRound = false;
    QString text;       ///< Greenfield × Embedded: 1 paper, [6]
    QStringList papers; ///< their labels, where they are few
    std::uint32_t count = 0;
    report::Conditions conditions;
};

struct Drawing {
    QSizeF size; ///< in millimetres
    QColor background;
    QString fontFamily;
    std::vector<Shape> shapes; ///< from the back to the front
    std::vector<Mark> marks;   ///< in reading order
    QString title;
    QString summary;     ///< for a screen reader, and as the description in files
    bool isEmpty = true; ///< says that there is nothing to show
    bool isCut = false;  ///< whether entries were left out for want of room; a note in the drawing says so
    int withoutCitations = 0; ///< cells and bars that were to name their papers and have no room for them
    bool hasRoom = true;      ///< else nothing of the figure is there, and the drawing says so
};

/// Draws with `scale` units of the painter to a millimetre, from the painter's origin.
void paint(QPainter& painter, const Drawing& drawing, double scale);

/// The lines of a hatch inside a shape, clipped to it, as pairs of ends. Text has none.
std::vector<QLineF> hatchLines(const Shape& shape);

}
