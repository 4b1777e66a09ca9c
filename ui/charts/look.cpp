#include "ui/charts/layout.h"
#include "ui/controls/theme.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

/// Okabe and Ito, Color Universal Design (2008), without black and yellow: white pages hide the one, texts
/// are the other.
std::vector<QColor> okabeIto()
{
    return {QColor(0x00, 0x72, 0xb2),
            QColor(0xe6, 0x9f, 0x00),
            QColor(0x00, 0x9e, 0x73),
            QColor(0xcc, 0x79, 0xa7),
            QColor(0x56, 0xb4, 0xe9),
            QColor(0xd5, 0x5e, 0x00),
            QColor(0x8c, 0x6b, 0x3f),
            QColor(0x99, 0x99, 0x99)};
}

/// Steps from one colour over another to a third, so far apart that neighbours differ.
std::vector<QColor> steps(const QColor& from, const QColor& middle, const QColor& to)
{
    std::vector<QColor> colours;
    constexpr int COUNT = 8;
    for (int i = 0; i < COUNT; ++i) {
        // light and dark in turn: neighbours in a pie are told apart best
        const int place = i % 2 == 0 ? i / 2 : COUNT / 2 + i / 2;
        const auto fraction = place / (COUNT - 1.0);
        if (!middle.isValid()) {
            colours.push_back(mixed(from, to, fraction));
        } else {
            colours.push_back(fraction < 0.5 ? mixed(from, middle, fraction * 2)
                                             : mixed(middle, to, fraction * 2 - 1));
        }
    }
    return colours;
}

void setPalette(LayoutLook& look, Palette palette, bool isDark)
{
    look.middle = QColor();
    switch (palette) {
    case Palette::Blues:
        if (!isDark) {
            look.low = QColor(0xc6, 0xdf, 0xf0);
            look.high = QColor(0x15, 0x5f, 0xa8);
        }
        look.categories = okabeIto();
        break;
    case Palette::Greys:
        look.low = isDark ? QColor(0x45, 0x49, 0x4d) : QColor(0xd9, 0xd9, 0xd9);
        look.high = isDark ? QColor(0xe0, 0xe0, 0xe0) : QColor(0x33, 0x33, 0x33);
        look.categories = steps(look.high, {}, look.low);
        break;
    case Palette::Okabe:
        look.low = isDark ? QColor(0x1c, 0x3e, 0x55) : QColor(0xbf, 0xdc, 0xec);
        look.high = isDark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2);
        look.categories = okabeIto();
        break;
    case Palette::Viridis:
        // on white from light to dark, on black the other way round: many papers stand out
        look.low = isDark ? QColor(0x46, 0x32, 0x7e) : QColor(0xdd, 0xe3, 0x18);
        look.middle = QColor(0x21, 0x91, 0x8c);
        look.high = isDark ? QColor(0xdd, 0xe3, 0x18) : QColor(0x44, 0x0f, 0x5c);
        look.categories = steps(look.high, look.middle, look.low);
        break;
    }
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

}

LayoutLook printLook(Palette palette)
{
    LayoutLook look;
    look.background = QColor(Qt::white);
    look.text = QColor(0x1a, 0x1a, 0x1a);
    look.muted = QColor(0x59, 0x59, 0x59);
    look.line = QColor(0xd0, 0xd0, 0xcc);
    look.sunken = QColor(0xf5, 0xf5, 0xf2);
    look.noAnswer = QColor(0xd2, 0xd2, 0xce);
    look.accent = QColor(0x0f, 0x6e, 0x66);
    setPalette(look, palette, false);
    return look;
}

LayoutLook screenLook(Palette palette)
{
    const auto& colours = theme();
    LayoutLook look;
    look.background = colours.panel;
    look.text = colours.text;
    look.muted = colours.muted;
    look.line = colours.line;
    look.sunken = colours.sunken;
    look.noAnswer = colours.noAnswer;
    look.accent = colours.accent;
    look.low = colours.low;
    look.high = colours.high;
    setPalette(look, palette, colours.isDark);
    return look;
}

QColor countColour(const LayoutLook& look, double count, double most)
{
    const auto fraction = most <= 1 ? 0.5 : std::clamp((count - 1) / (most - 1), 0.0, 1.0);
    if (!look.middle.isValid()) {
        return mixed(look.low, look.high, fraction);
    }
    return fraction < 0.5 ? mixed(look.low, look.middle, fraction * 2)
                          : mixed(look.middle, look.high, fraction * 2 - 1);
}

QColor textOn(const QColor& background)
{
    const auto light = luminance(background);
    return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? QColor(Qt::white) : QColor(Qt::black);
}

std::vector<QColor> swatches(Palette palette)
{
    const auto look = printLook(palette);
    std::vector<QColor> colours;
    if (palette == Palette::Okabe) {
        return look.categories;
    }
    for (int i = 1; i <= 6; ++i) {
        colours.push_back(countColour(look, i, 6));
    }
    return colours;
}

}
