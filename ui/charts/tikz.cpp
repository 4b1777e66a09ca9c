#include "core/report/latex_text.h"
#include "ui/bridge/text.h"
#include "ui/charts/export.h"

#include <map>
#include <string>

namespace alidade::ui {

namespace {

std::string number(double value)
{
    auto text = fromQt(QString::number(value, 'f', 3));
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

std::string at(const QPointF& point)
{
    return "(" + number(point.x()) + "," + number(point.y()) + ")";
}

/// Writes shapes as TikZ; a unit is a millimetre, and y goes down as in the drawing.
class Writer
{
public:
    explicit Writer(const Drawing& drawing)
    {
        for (const auto& shape : drawing.shapes) {
            name(shape.fill.colour);
            name(shape.fill.hatchColour);
            name(shape.stroke.colour);
            if (const auto* text = std::get_if<TextShape>(&shape.form)) {
                name(text->colour);
            }
        }
        for (const auto& [colour, name] : m_names) {
            m_text += "  \\definecolor{" + name + "}{HTML}{" + fromQt(QColor(colour).name().mid(1).toUpper())
                + "}\n";
        }
        m_text += "  \\useasboundingbox (0,0) rectangle " + at({drawing.size.width(), drawing.size.height()})
            + ";\n";
    }

    void write(const Shape& shape)
    {
        std::visit([&](const auto& form) { write(shape, form); }, shape.form);
        if (const auto lines = hatchLines(shape); !lines.empty()) {
            m_text += "  \\draw[" + nameOf(shape.fill.hatchColour) + ",line width=0.12mm]";
            for (const auto& line : lines) {
                m_text += " " + at(line.p1()) + " -- " + at(line.p2());
            }
            m_text += ";\n";
        }
    }

    const std::string& text() const { return m_text; }

private:
    void name(const QColor& colour)
    {
        if (colour.isValid() && !m_names.contains(colour.rgb())) {
            m_names.emplace(colour.rgb(),
                            "alidade" + std::string(1, static_cast<char>('A' + m_names.size() / 26))
                                + static_cast<char>('a' + m_names.size() % 26));
        }
    }

    std::string nameOf(const QColor& colour) const { return m_names.at(colour.rgb()); }

    void path(const Shape& shape, const std::string& points)
    {
        std::string options;
        if (shape.fill.colour.isValid()) {
            options = "fill=" + nameOf(shape.fill.colour);
        }
        if (shape.stroke.colour.isValid()) {
            options += (options.empty() ? "draw=" : ",draw=") + nameOf(shape.stroke.colour)
                + ",line width=" + number(shape.stroke.width) + "mm";
            if (shape.stroke.isDashed) {
                options += ",dash pattern=on 0.8mm off 0.6mm";
            }
        }
        if (!options.empty()) {
            m_text += "  \\path[" + options + "] " + points + ";\n";
        }
    }

    void write(const Shape& shape, const RectangleShape& form)
    {
        const auto corners =
            form.radius > 0 ? "[rounded corners=" + number(form.radius) + "mm] " : std::string();
        path(shape, corners + at(form.area.topLeft()) + " rectangle " + at(form.area.bottomRight()));
    }

    void write(const Shape& shape, const EllipseShape& form)
    {
        path(shape,
             at(form.area.center()) + " ellipse [x radius=" + number(form.area.width() / 2)
                 + ",y radius=" + number(form.area.height() / 2) + "]");
    }

    void write(const Shape& shape, const SegmentShape& form)
    {
        // y is upside down, and with it the sense of angles
        path(shape,
             at(form.centre) + " -- +(" + number(-form.from) + ":" + number(form.radius)
                 + ") arc [start angle=" + number(-form.from) + ",end angle=" + number(-form.from - form.span)
                 + ",radius=" + number(form.radius) + "] -- cycle");
    }

    void write(const Shape& shape, const LineShape& form)
    {
        std::string points;
        for (const auto& point : form.points) {
            points += (points.empty() ? "" : " -- ") + at(point);
        }
        path(shape, form.isClosed ? points + " -- cycle" : points);
    }

    void write(const Shape&, const TextShape& form)
    {
        const char* anchor = form.anchor == Anchor::Start ? "base west"
            : form.anchor == Anchor::Middle               ? "base"
                                                          : "base east";
        m_text += "  \\node[anchor=" + std::string(anchor) + ",text=" + nameOf(form.colour);
        if (form.angle != 0) {
            m_text += ",rotate=" + number(-form.angle);
        }
        const auto size = number(form.points);
        m_text += ",font=\\fontsize{" + size + "}{" + size + "}\\selectfont"
            + (form.isBold ? "\\bfseries" : "") + "] at " + at(form.at) + " {" + latex(form.text) + "};\n";
    }

    /// Marks of figures that every font of LaTeX has in mathematics only.
    static std::string latex(const QString& text)
    {
        auto escaped = report::latexText(fromQt(text));
        const std::pair<const char*, const char*> marks[] = {
            {"×", "\\texttimes{}"}, {"·", "\\textperiodcentered{}"}, {"…", "\\dots{}"}, {"−", "$-$"}};
        for (const auto& [mark, written] : marks) {
            for (auto place = escaped.find(mark); place != std::string::npos;
                 place = escaped.find(mark, place)) {
                escaped.replace(place, std::string_view(mark).size(), written);
                place += std::string_view(written).size();
            }
        }
        return escaped;
    }

    std::map<QRgb, std::string> m_names;
    std::string m_text;
};

}

QByteArray toTikz(const Drawing& drawing)
{
    Writer writer(drawing);
    for (const auto& shape : drawing.shapes) {
        writer.write(shape);
    }
    const std::string text = "% " + fromQt(drawing.summary.simplified())
        + "\n% \\usepackage{tikz,textcomp}\n"
          // node font, since the font of a node takes the place of any other
          "\\begin{tikzpicture}[x=1mm,y=-1mm,"
          "every node/.append style={inner sep=0,outer sep=0,node font=\\sffamily}]\n"
        + writer.text() + "\\end{tikzpicture}\n";
    return {text.data(), static_cast<qsizetype>(text.size())};
}

}
