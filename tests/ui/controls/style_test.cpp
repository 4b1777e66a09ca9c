#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <QTest>

#include "tests/ui/support/window.h"
#include "ui/controls/theme.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace alidade;
using namespace alidade::tests;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(colour.redF()))
        + 0.7152 * linear(static_cast<double>(colour.greenF()))
        + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor groundOf(QPushButton& button)
{
    button.resize(120, 30);
    return button.grab().toImage().pixelColor(6, 15);
}

}

TEST_CASE("only the button that matters is filled, and what is switched on can be read in both tones")
{
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        ui::applyTheme(*qApp, choice);
        QPushButton primary;
        primary.setProperty("primary", true);
        CHECK(groundOf(primary).name().toStdString() == ui::theme().accent.name().toStdString());
        QPushButton toggle;
        toggle.setCheckable(true);
        toggle.setChecked(true);
        CHECK(groundOf(toggle).name().toStdString() == ui::theme().accentSoft.name().toStdString());
        CHECK(contrast(ui::theme().accent, ui::theme().accentSoft) >= 4.5); // WCAG 2.1, AA
    }
}
