#pragma once

#include "ui/charts/drawing.h"
#include "ui/charts/text_measure.h"

namespace alidade::ui {

struct TextStyle {
    double points = 8;
    QColor colour;
    bool isBold = false;
};

enum class Vertical { Top, Middle, Bottom };

/// Puts shapes into a drawing, with texts measured.
class Canvas
{
public:
    explicit Canvas(const QString& family);

    const TextMeasure& measure() const { return m_measure; }
    Drawing& drawing() { return m_drawing; }

    void rectangle(const QRectF& area, const Fill& fill, const Stroke& stroke = {}, double radius = 0);
    void ellipse(const QPointF& centre, double radius, const Fill& fill, const Stroke& stroke = {});
    void segment(const SegmentShape& segment, const Fill& fill, const Stroke& stroke = {});
    void line(const QPointF& from, const QPointF& to, const Stroke& stroke);

    /// A line of text; `at` is on its base line, at the anchor.
    void text(const QPointF& at, const QString& text, const TextStyle& style, Anchor anchor = Anchor::Start);
    /// The same, reading upwards: `at` is where it starts, on its base line.
    void textUpwards(const QPointF& at, const QString& text, const TextStyle& style);
    /// Lines one below the other in an area that they fit into.
    void lines(const QRectF& area,
               const QStringList& lines,
               const TextStyle& style,
               Anchor anchor = Anchor::Start,
               Vertical vertical = Vertical::Middle);
    double heightOf(qsizetype lines, double points) const;

private:
    TextMeasure m_measure;
    Drawing m_drawing;
};

}
