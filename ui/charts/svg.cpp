#include "ui/charts/svg.h"

#include <QXmlStreamWriter>

#include "ui/charts/export.h"
#include "ui/charts/text_measure.h"

#include <cmath>
#include <numbers>

namespace alidade::ui {

namespace {

QString number(double value)
{
    // a thousandth of a millimetre is finer than any printer
    auto text = QString::number(value, 'f', 3);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

/// Writes shapes as SVG 1.1, a unit a millimetre.
class Writer
{
public:
    explicit Writer(QXmlStreamWriter& xml)
        : m_xml(xml)
    {
    }

    void write(const Shape& shape)
    {
        std::visit([&](const auto& form) { write(shape, form); }, shape.form);
        if (const auto lines = hatchLines(shape); !lines.empty()) {
            QStringList path;
            for (const auto& line : lines) {
                path << QLatin1Char('M') + pair(line.p1()) + QLatin1Char('L') + pair(line.p2());
            }
            m_xml.writeEmptyElement(QStringLiteral("path"));
            set("d", path.join(QString()));
            set("fill", QStringLiteral("none"));
            set("stroke", shape.fill.hatchColour.name());
            set("stroke-width", QStringLiteral("0.12"));
        }
    }

    void set(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }
    void set(const char* name, double value) { set(name, number(value)); }

private:
    static QString pair(const QPointF& point)
    {
        return number(point.x()) + QLatin1Char(' ') + number(point.y());
    }

    void setColours(const Shape& shape)
    {
        set("fill", shape.fill.colour.isValid() ? shape.fill.colour.name() : QStringLiteral("none"));
        if (shape.stroke.colour.isValid()) {
            set("stroke", shape.stroke.colour.name());
            set("stroke-width", shape.stroke.width);
            if (shape.stroke.isDashed) {
                set("stroke-dasharray", QStringLiteral("0.8 0.6"));
            }
        }
    }

    void write(const Shape& shape, const RectangleShape& form)
    {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        set("x", form.area.x());
        set("y", form.area.y());
        set("width", form.area.width());
        set("height", form.area.height());
        if (form.radius > 0) {
            set("rx", form.radius);
        }
        setColours(shape);
    }

    void write(const Shape& shape, const EllipseShape& form)
    {
        m_xml.writeEmptyElement(QStringLiteral("ellipse"));
        set("cx", form.area.center().x());
        set("cy", form.area.center().y());
        set("rx", form.area.width() / 2);
        set("ry", form.area.height() / 2);
        setColours(shape);
    }

    void write(const Shape& shape, const SegmentShape& form)
    {
        const auto at = [&](double degrees) {
            const auto angle = degrees * std::numbers::pi / 180;
            return form.centre + form.radius * QPointF(std::cos(angle), -std::sin(angle));
        };
        m_xml.writeEmptyElement(QStringLiteral("path"));
        const auto size = number(form.radius);
        set("d",
            QStringLiteral("M%1L%2A%3 %3 0 %4 %5 %6Z")
                .arg(pair(form.centre),
                     pair(at(form.from)),
                     size,
                     std::abs(form.span) > 180 ? QStringLiteral("1") : QStringLiteral("0"),
                     form.span < 0 ? QStringLiteral("1") : QStringLiteral("0"),
                     pair(at(form.from + form.span))));
        setColours(shape);
    }

    void write(const Shape& shape, const LineShape& form)
    {
        QStringList points;
        for (const auto& point : form.points) {
            points << pair(point);
        }
        m_xml.writeEmptyElement(form.isClosed ? QStringLiteral("polygon") : QStringLiteral("polyline"));
        set("points", points.join(QLatin1Char(' ')));
        setColours(shape);
    }

    void write(const Shape&, const TextShape& form)
    {
        m_xml.writeStartElement(QStringLiteral("text"));
        set("x", form.at.x());
        set("y", form.at.y());
        set("font-size", form.points * MILLIMETRES_PER_POINT);
        set("fill", form.colour.name());
        if (form.isBold) {
            set("font-weight", QStringLiteral("bold"));
        }
        if (form.anchor != Anchor::Start) {
            set("text-anchor",
                form.anchor == Anchor::Middle ? QStringLiteral("middle") : QStringLiteral("end"));
        }
        if (form.angle != 0) {
            set("transform", QStringLiteral("rotate(%1 %2)").arg(number(form.angle), pair(form.at)));
        }
        m_xml.writeCharacters(form.text);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter& m_xml;
};

/// Places that a browser names when the pointer is over them, and that lead on when they are clicked.
void writeMarks(QXmlStreamWriter& xml, Writer& writer, const Drawing& drawing, const MarkLink& link)
{
    xml.writeStartElement(QStringLiteral("g"));
    writer.set("fill-opacity", QStringLiteral("0"));
    for (std::size_t i = 0; i < drawing.marks.size(); ++i) {
        const auto& mark = drawing.marks[i];
        const auto address = link ? link(i) : QString();
        if (!address.isEmpty()) {
            xml.writeStartElement(QStringLiteral("a"));
            writer.set("href", address);
        }
        xml.writeStartElement(QStringLiteral("rect"));
        writer.set("x", mark.area.x());
        writer.set("y", mark.area.y());
        writer.set("width", mark.area.width());
        writer.set("height", mark.area.height());
        xml.writeTextElement(QStringLiteral("title"), mark.text);
        xml.writeEndElement();
        if (!address.isEmpty()) {
            xml.writeEndElement();
        }
    }
    xml.writeEndElement();
}

}

void writeSvg(QXmlStreamWriter& xml, const Drawing& drawing, const MarkLink& link)
{
    Writer writer(xml);
    xml.writeStartElement(QStringLiteral("svg"));
    writer.set("xmlns", QStringLiteral("http://www.w3.org/2000/svg"));
    writer.set("version", QStringLiteral("1.1"));
    writer.set("width", number(drawing.size.width()) + QStringLiteral("mm"));
    writer.set("height", number(drawing.size.height()) + QStringLiteral("mm"));
    writer.set("viewBox",
               QStringLiteral("0 0 %1 %2").arg(number(drawing.size.width()), number(drawing.size.height())));
    writer.set("font-family", QStringLiteral("'%1', sans-serif").arg(drawing.fontFamily));
    if (!link) { // what leads on is no picture: its links are to be read out
        writer.set("role", QStringLiteral("img"));
    }
    if (!drawing.title.isEmpty()) {
        xml.writeTextElement(QStringLiteral("title"), drawing.title);
    }
    xml.writeTextElement(QStringLiteral("desc"), drawing.summary);
    if (drawing.background.isValid()) {
        xml.writeEmptyElement(QStringLiteral("rect"));
        writer.set("width", drawing.size.width());
        writer.set("height", drawing.size.height());
        writer.set("fill", drawing.background.name());
    }
    for (const auto& shape : drawing.shapes) {
        writer.write(shape);
    }
    writeMarks(xml, writer, drawing, link);
    xml.writeEndElement();
}

QByteArray toSvg(const Drawing& drawing)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    writeSvg(xml, drawing);
    xml.writeEndDocument();
    return bytes;
}

}
