#include "ui/taxonomy/colours.h"

#include <QColor>
#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include "ui/controls/theme.h"

namespace alidade::ui {

const std::vector<NamedColour>& codeColours()
{
    static const auto colours = [] {
        const auto named = [](const QString& value, const char* name) {
            return NamedColour{value, QCoreApplication::translate("Colours", name)};
        };
        return std::vector<NamedColour>{
            named(QStringLiteral("#0072b2"), QT_TRANSLATE_NOOP("Colours", "Blue")),
            named(QStringLiteral("#56b4e9"), QT_TRANSLATE_NOOP("Colours", "Sky blue")),
            named(QStringLiteral("#009e73"), QT_TRANSLATE_NOOP("Colours", "Green")),
            named(QStringLiteral("#f0e442"), QT_TRANSLATE_NOOP("Colours", "Yellow")),
            named(QStringLiteral("#e69f00"), QT_TRANSLATE_NOOP("Colours", "Orange")),
            named(QStringLiteral("#d55e00"), QT_TRANSLATE_NOOP("Colours", "Vermilion")),
            named(QStringLiteral("#cc79a7"), QT_TRANSLATE_NOOP("Colours", "Purple")),
            named(QStringLiteral("#7f7f7f"), QT_TRANSLATE_NOOP("Colours", "Grey")),
        };
    }();
    return colours;
}

QIcon colourDot(const QString& value)
{
    constexpr int SIZE = 16;
    constexpr int RATIO = 3; // sharp up to a scale of three
    QPixmap pixmap(SIZE * RATIO, SIZE * RATIO);
    pixmap.setDevicePixelRatio(RATIO);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour(value);
    painter.setPen(QPen(mixed(theme().line, theme().muted, 0.4), 1));
    painter.setBrush(value.isEmpty() || !colour.isValid() ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawEllipse(QRectF(3.5, 3.5, SIZE - 7, SIZE - 7));
    return QIcon(pixmap);
}

}
