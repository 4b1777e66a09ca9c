#include "ui/charts/canvas.h"

namespace alidade::ui {

Canvas::Canvas(const QString& family)
    : m_measure(family)
{
    m_drawing.fontFamily = family;
}

void Canvas::rectangle(const QRectF& area, const Fill& fill, const Stroke& stroke, double radius)
{
    m_drawing.shapes.push_back({RectangleShape{area, radius}, stroke, fill});
}

void Canvas::ellipse(const QPointF& centre, double radius, const Fill& fill, const Stroke& stroke)
{
    const QRectF area(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    m_drawing.shapes.push_back({EllipseShape{area}, stroke, fill});
}

void Canvas::segment(const SegmentShape& segment, const Fill& fill, const Stroke& stroke)
{
    m_drawing.shapes.push_back({segment, stroke, fill});
}

void Canvas::line(const QPointF& from, const QPointF& to, const Stroke& stroke)
{
    m_drawing.shapes.push_back({LineShape{QPolygonF({from, to}), false}, stroke, {}});
}

void Canvas::text(const QPointF& at, const QString& text, const TextStyle& style, Anchor anchor)
{
    if (text.isEmpty()) {
        return;
    }
    const auto width = m_measure.width(text, style.points, style.isBold);
    const auto ascent = m_measure.ascent(style.points);
    const auto shift = anchor == Anchor::Start ? 0 : anchor == Anchor::Middle ? width / 2 : width;
    TextShape shape;
    shape.text = text;
    shape.at = at;
    shape.anchor = anchor;
    shape.points = style.points;
    shape.isBold = style.isBold;
    shape.colour = style.colour;
    shape.box = QRectF(at.x() - shift, at.y() - ascent, width, ascent + m_measure.descent(style.points));
    m_drawing.shapes.push_back({std::move(shape), {}, {}});
}

void Canvas::textUpwards(const QPointF& at, const QString& text, const TextStyle& style)
{
    if (text.isEmpty()) {
        return;
    }
    const auto width = m_measure.width(text, style.points, style.isBold);
    const auto ascent = m_measure.ascent(style.points);
    TextShape shape;
    shape.text = text;
    shape.at = at;
    shape.points = style.points;
    shape.isBold = style.isBold;
    shape.angle = -90;
    shape.colour = style.colour;
    shape.box = QRectF(at.x() - ascent, at.y() - width, ascent + m_measure.descent(style.points), width);
    m_drawing.shapes.push_back({std::move(shape), {}, {}});
}

double Canvas::heightOf(qsizetype lines, double points) const
{
    return static_cast<double>(lines) * m_measure.lineHeight(points);
}

void Canvas::lines(
    const QRectF& area, const QStringList& lines, const TextStyle& style, Anchor anchor, Vertical vertical)
{
    const auto lineHeight = m_measure.lineHeight(style.points);
    const auto height = heightOf(lines.size(), style.points);
    auto y = area.top();
    switch (vertical) {
    case Vertical::Top: break;
    case Vertical::Middle: y += (area.height() - height) / 2; break;
    case Vertical::Bottom: y += area.height() - height; break;
    }
    auto x = area.left();
    switch (anchor) {
    case Anchor::Start: break;
    case Anchor::Middle: x = area.center().x(); break;
    case Anchor::End: x = area.right(); break;
    }
    const auto gap = lineHeight - m_measure.ascent(style.points) - m_measure.descent(style.points);
    for (const auto& line : lines) {
        text({x, y + gap / 2 + m_measure.ascent(style.points)}, line, style, anchor);
        y += lineHeight;
    }
}

}
