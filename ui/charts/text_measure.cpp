#include "ui/charts/text_measure.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <map>

namespace alidade::ui {

namespace {

/// Large enough that rounding to the font's grid does not matter.
constexpr int MEASURED_PIXELS = 200;
/// Devices round glyphs differently; texts get this much more room than they were measured to need.
constexpr double SLACK = 1.01;

const QString ELLIPSIS(QChar(0x2026));

/// More texts than any figure has; then they are forgotten.
constexpr qsizetype MOST_WIDTHS = 20'000;

TextWidths& widthsOf(const QString& family)
{
    thread_local std::map<QString, TextWidths> known;
    auto& widths = known[family];
    if (widths.plain.size() + widths.bold.size() > MOST_WIDTHS) {
        widths = {};
    }
    return widths;
}

}

QString installedFamily(const QString& wanted)
{
    static QHash<QString, QString> known; // asking the system takes as long as a whole drawing
    const auto found = known.constFind(wanted);
    if (found != known.constEnd()) {
        return *found;
    }
    const auto families = QFontDatabase::families();
    const auto keep = [&](const QString& family) { return *known.insert(wanted, family); };
    const auto isThere = [&](const QString& family) {
        return families.contains(family, Qt::CaseInsensitive);
    };
    if (!wanted.isEmpty() && isThere(wanted)) {
        return keep(wanted);
    }
    for (const auto* family : {"Noto Sans", "Liberation Sans", "Arial", "Helvetica", "DejaVu Sans"}) {
        if (isThere(QLatin1String(family))) {
            return keep(QLatin1String(family));
        }
    }
    return keep(families.isEmpty() ? QStringLiteral("sans-serif") : families.front());
}

QFont figureFont(const QString& family, bool isBold)
{
    QFont font(family);
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(isBold);
    // as wide as ever, but without ligatures: readers search PDFs for "field", not for "ﬁeld"
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return font;
}

TextMeasure::TextMeasure(const QString& family)
    : m_plain(figureFont(family, false))
    , m_bold(figureFont(family, true))
    , m_widths(&widthsOf(family))
{
    m_plain.setPixelSize(MEASURED_PIXELS);
    m_bold.setPixelSize(MEASURED_PIXELS);
    const QFontMetricsF metrics(m_plain);
    m_ascent = metrics.ascent() / MEASURED_PIXELS * MILLIMETRES_PER_POINT;
    m_descent = metrics.descent() / MEASURED_PIXELS * MILLIMETRES_PER_POINT;
}

double TextMeasure::width(const QString& text, double points, bool isBold) const
{
    auto& widths = isBold ? m_widths->bold : m_widths->plain;
    const auto found = widths.constFind(text);
    if (found != widths.constEnd()) {
        return *found * points;
    }
    const QFontMetricsF metrics(isBold ? m_bold : m_plain);
    const auto width = metrics.horizontalAdvance(text) / MEASURED_PIXELS * MILLIMETRES_PER_POINT * SLACK;
    widths.insert(text, width);
    return width * points;
}

qsizetype
TextMeasure::fitting(const QString& text, qsizetype from, double room, double points, bool isBold) const
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    std::vector<qsizetype> ends;
    finder.setPosition(from);
    while (finder.toNextBoundary() > 0) {
        ends.push_back(finder.position());
    }
    const auto fits = [&](qsizetype end) {
        return width(text.mid(from, end - from), points, isBold) <= room;
    };
    const auto last = std::partition_point(ends.begin(), ends.end(), fits);
    if (last == ends.begin()) {
        return ends.empty() ? text.size() : ends.front();
    }
    return *std::prev(last);
}

QString TextMeasure::elided(const QString& text, double room, double points, bool isBold) const
{
    if (width(text, points, isBold) <= room) {
        return text;
    }
    const auto left = room - width(ELLIPSIS, points, isBold);
    if (left <= 0) {
        return {};
    }
    // long texts are cut before they are measured: no figure has room for more
    const auto shown = text.left(2000);
    auto cut = shown.left(fitting(shown, 0, left, points, isBold)).trimmed();
    cut += ELLIPSIS;
    return width(cut, points, isBold) <= room ? cut : QString();
}

QStringList TextMeasure::wrapped(const QString& text, double room, double points, bool isBold, int most) const
{
    const auto whole = text.simplified().left(2000);
    if (whole.isEmpty() || most < 1) {
        return {};
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, whole);
    std::vector<qsizetype> breaks;
    while (finder.toNextBoundary() > 0) {
        breaks.push_back(finder.position());
    }
    QStringList lines;
    qsizetype from = 0;
    while (from < whole.size()) {
        if (lines.size() + 1 == most) {
            lines.push_back(elided(whole.mid(from).trimmed(), room, points, isBold));
            break;
        }
        qsizetype end = from;
        for (auto next = std::upper_bound(breaks.begin(), breaks.end(), from); next != breaks.end(); ++next) {
            if (width(whole.mid(from, *next - from).trimmed(), points, isBold) > room) {
                break;
            }
            end = *next;
        }
        if (end == from) {
            end = fitting(whole, from, room, points, isBold);
        }
        lines.push_back(whole.mid(from, end - from).trimmed());
        from = end;
    }
    lines.removeAll(QString());
    return lines;
}

double TextMeasure::widestWord(const QString& text, double points, bool isBold) const
{
    const auto whole = text.simplified().left(2000);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, whole);
    double widest = 0;
    qsizetype from = 0;
    while (finder.toNextBoundary() > 0) {
        widest = std::max(widest, width(whole.mid(from, finder.position() - from).trimmed(), points, isBold));
        from = finder.position();
    }
    return widest;
}

}
