#include "ui/charts/drawing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alidade::ui {

namespace {

constexpr double GAP = 1.0; ///< between the lines of a hatch, in millimetres

double cross(const QPointF& a, const QPointF& b)
{
    return a.x() * b.y() - a.y() * b.x();
}

/// Circles as polygons fine enough that no eye sees a corner.
void addArc(QPolygonF& points, const QPointF& centre, double width, double height, double from, double span)
{
    const int steps = std::max(2, static_cast<int>(std::ceil(std::abs(span) / 5)));
    for (int i = 0; i <= steps; ++i) {
        const auto angle = (from + span * i / steps) * std::numbers::pi / 180;
        points << QPointF(centre.x() + width * std::cos(angle), centre.y() - height * std::sin(angle));
    }
}

struct Outline {
    QPolygonF operator()(const RectangleShape& shape) const
    {
        const auto& area = shape.area;
        return QPolygonF({area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()});
    }
    QPolygonF operator()(const EllipseShape& shape) const
    {
        QPolygonF points;
        addArc(points, shape.area.center(), shape.area.width() / 2, shape.area.height() / 2, 0, 360);
        return points;
    }
    QPolygonF operator()(const SegmentShape& shape) const
    {
        QPolygonF points({shape.centre});
        addArc(points, shape.centre, shape.radius, shape.radius, shape.from, shape.span);
        return points;
    }
    QPolygonF operator()(const LineShape& shape) const { return shape.isClosed ? shape.points : QPolygonF(); }
    QPolygonF operator()(const TextShape&) const { return {}; }
};

/// The pieces inside `outline` of parallels to `direction`, at fixed places of the page: hatches of
/// neighbours meet.
void addLines(std::vector<QLineF>& lines, const QPolygonF& outline, const QPointF& direction)
{
    const QPointF normal(-direction.y(), direction.x());
    const auto place = [&](const QPointF& point) { return QPointF::dotProduct(point, normal); };
    auto [least, most] =
        std::minmax_element(outline.begin(), outline.end(), [&](const QPointF& a, const QPointF& b) {
            return place(a) < place(b);
        });
    const auto first = std::ceil(place(*least) / GAP) * GAP;
    for (auto offset = first; offset < place(*most); offset += GAP) {
        const QPointF origin = normal * offset;
        std::vector<double> cuts;
        for (qsizetype i = 0; i < outline.size(); ++i) {
            const auto a = outline[i];
            const auto side = outline[(i + 1) % outline.size()] - a;
            const auto slope = cross(direction, side);
            if (std::abs(slope) < 1e-12) {
                continue;
            }
            const auto along = cross(a - origin, direction) / slope;
            if (along >= 0 && along < 1) {
                cuts.push_back(cross(a - origin, side) / slope);
            }
        }
        std::sort(cuts.begin(), cuts.end());
        for (std::size_t i = 0; i + 1 < cuts.size(); i += 2) {
            if (cuts[i + 1] - cuts[i] > 0.02) {
                lines.emplace_back(origin + direction * cuts[i], origin + direction * cuts[i + 1]);
            }
        }
    }
}

}

std::vector<QLineF> hatchLines(const Shape& shape)
{
    std::vector<QLineF> lines;
    const auto outline = std::visit(Outline(), shape.form);
    if (outline.isEmpty()) {
        return lines;
    }
    const auto half = std::numbers::sqrt2 / 2;
    switch (shape.fill.hatch) {
    case Hatch::None: break;
    case Hatch::Rising: addLines(lines, outline, {half, -half}); break;
    case Hatch::Falling: addLines(lines, outline, {half, half}); break;
    case Hatch::Crossed:
        addLines(lines, outline, {half, -half});
        addLines(lines, outline, {half, half});
        break;
    case Hatch::Horizontal: addLines(lines, outline, {1, 0}); break;
    case Hatch::Vertical: addLines(lines, outline, {0, 1}); break;
    case Hatch::Grid:
        addLines(lines, outline, {1, 0});
        addLines(lines, outline, {0, 1});
        break;
    }
    return lines;
}

}
