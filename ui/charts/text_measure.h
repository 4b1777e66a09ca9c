#pragma once

#include <QFont>
#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace alidade::ui {

/// Nothing in a figure is set smaller than this.
constexpr double SMALLEST_POINTS = 5;

constexpr double MILLIMETRES_PER_POINT = 25.4 / 72;

/// `wanted` if it is installed, else the first usual sans serif that is.
QString installedFamily(const QString& wanted);

/// The font of a text in figures, `pixels` of the device tall; unhinted, so that widths grow with the size.
QFont figureFont(const QString& family, bool isBold);

/// Widths of texts of one point, plain and bold.
struct TextWidths {
    QHash<QString, double> plain;
    QHash<QString, double> bold;
};

/// Sizes of text in millimetres, the same for every device. What was measured once is remembered by all
/// measures of a family in this thread: charts are laid out anew at every click, with the same labels.
class TextMeasure
{
public:
    explicit TextMeasure(const QString& family);

    double width(const QString& text, double points, bool isBold = false) const;
    double ascent(double points) const { return m_ascent * points; }
    double descent(double points) const { return m_descent * points; }
    /// Of a line with the gap to the next.
    double lineHeight(double points) const { return (m_ascent + m_descent) * points * 1.06; }

    /// The text, or its beginning with an ellipsis; empty where there is not even room for that.
    QString elided(const QString& text, double room, double points, bool isBold = false) const;
    /// Lines no wider than `room`, at most `most` of them, the last one elided; broken between words, inside
    /// of them only where one alone is too wide.
    QStringList wrapped(const QString& text, double room, double points, bool isBold, int most) const;
    /// The widest piece that wrapped() would not break.
    double widestWord(const QString& text, double points, bool isBold) const;

private:
    /// How much of the text, from `from` on, fits; at least one character as a reader sees it.
    qsizetype fitting(const QString& text, qsizetype from, double room, double points, bool isBold) const;

    QFont m_plain;
    QFont m_bold;
    double m_ascent = 0; ///< millimetres per point
    double m_descent = 0;
    TextWidths* m_widths = nullptr;
};

}
