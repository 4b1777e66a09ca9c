#include "ui/charts/drawing.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include "ui/charts/text_measure.h"

namespace alidade::ui {

namespace {

constexpr double HATCH_WIDTH = 0.12;

class Painting
{
public:
    Painting(QPainter& painter, const Drawing& drawing, double scale)
        : m_painter(painter)
        , m_scale(scale)
        , m_plain(figureFont(drawing.fontFamily, false))
        , m_bold(figureFont(drawing.fontFamily, true))
    {
    }

    void paint(const Shape& shape)
    {
        if (const auto* text = std::get_if<TextShape>(&shape.form)) {
            paint(*text);
            return;
        }
        m_painter.setPen(pen(shape.stroke));
        m_painter.setBrush(shape.fill.colour.isValid() ? QBrush(shape.fill.colour) : QBrush(Qt::NoBrush));
        std::visit([this](const auto& form) { draw(form); }, shape.form);
        if (shape.fill.hatch != Hatch::None) {
            m_painter.setPen(pen({shape.fill.hatchColour, HATCH_WIDTH, false}));
            for (const auto& line : hatchLines(shape)) {
                m_painter.drawLine(line.p1() * m_scale, line.p2() * m_scale);
            }
        }
    }

private:
    QPen pen(const Stroke& stroke) const
    {
        if (!stroke.colour.isValid()) {
            return Qt::NoPen;
        }
        QPen pen(stroke.colour, stroke.width * m_scale);
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::MiterJoin);
        if (stroke.isDashed) {
            pen.setDashPattern({0.8 / stroke.width, 0.6 / stroke.width});
        }
        return pen;
    }

    QRectF scaled(const QRectF& area) const { return {area.topLeft() * m_scale, area.size() * m_scale}; }

    void draw(const RectangleShape& shape)
    {
        if (shape.radius > 0) {
            m_painter.drawRoundedRect(scaled(shape.area), shape.radius * m_scale, shape.radius * m_scale);
        } else {
            m_painter.drawRect(scaled(shape.area));
        }
    }
    void draw(const EllipseShape& shape) { m_painter.drawEllipse(scaled(shape.area)); }
    void draw(const SegmentShape& shape)
    {
        const QRectF circle(shape.centre.x() - shape.radius,
                            shape.centre.y() - shape.radius,
                            2 * shape.radius,
                            2 * shape.radius);
        QPainterPath path(shape.centre * m_scale);
        path.arcTo(scaled(circle), shape.from, shape.span);
        path.closeSubpath();
        m_painter.drawPath(path);
    }
    void draw(const LineShape& shape)
    {
        QPolygonF points = shape.points;
        for (auto& point : points) {
            point *= m_scale;
        }
        if (shape.isClosed) {
            m_painter.drawPolygon(points);
        } else {
            m_painter.drawPolyline(points);
        }
    }
    void draw(const TextShape&) { }

    void paint(const TextShape& shape)
    {
        QFont font = shape.isBold ? m_bold : m_plain;
        const auto pixels = shape.points * MILLIMETRES_PER_POINT * m_scale;
        font.setPointSizeF(pixels * 72 / m_painter.device()->logicalDpiY());
        m_painter.setFont(font);
        m_painter.setPen(shape.colour);
        const auto shift = leftOfAnchor(shape, font);
        if (shape.angle == 0) {
            m_painter.drawText(shape.at * m_scale - QPointF(shift, 0), shape.text);
            return;
        }
        m_painter.save();
        m_painter.translate(shape.at * m_scale);
        m_painter.rotate(shape.angle);
        m_painter.drawText(QPointF(-shift, 0), shape.text);
        m_painter.restore();
    }

    /// How far left of where it is anchored a text begins, in pixels.
    double leftOfAnchor(const TextShape& shape, const QFont& font) const
    {
        if (shape.anchor == Anchor::Start) {
            return 0;
        }
        const auto width = QFontMetricsF(font, m_painter.device()).horizontalAdvance(shape.text);
        return shape.anchor == Anchor::Middle ? width / 2 : width;
    }

    QPainter& m_painter;
    double m_scale;
    QFont m_plain;
    QFont m_bold;
};

}

void paint(QPainter& painter, const Drawing& drawing, double scale)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (drawing.background.isValid()) {
        painter.fillRect(QRectF(QPointF(), drawing.size * scale), drawing.background);
    }
    Painting painting(painter, drawing, scale);
    for (const auto& shape : drawing.shapes) {
        painting.paint(shape);
    }
    painter.restore();
}

}
