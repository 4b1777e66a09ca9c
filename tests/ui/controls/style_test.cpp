#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QImage>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include "tests/ui/support/window.h"
#include "ui/controls/theme.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

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

TEST_CASE("the keyboard's place is painted by the style sheet alone")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    const std::vector<QWidget*> controls = {new QPushButton(QStringLiteral("Go")),
                                            new QCheckBox(QStringLiteral("Go")),
                                            new QRadioButton(QStringLiteral("Go"))};
    for (auto* control : controls) {
        layout->addWidget(control);
    }
    window.resize(400, 200);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QApplication::setActiveWindow(&window);
    for (auto* control : controls) {
        control->setFocus(Qt::TabFocusReason);
        REQUIRE(eventually([&] { return control->hasFocus(); }));
        INFO(control->metaObject()->className());
        // on the right, where neither border nor mark nor text is, there is nothing but the ground
        const auto image = control->grab().toImage();
        const auto ground = image.pixelColor(image.width() - 5, image.height() / 2);
        int others = 0;
        for (int x = image.width() - 100; x < image.width() - 4; ++x) {
            for (int y = 4; y < image.height() - 4; ++y) {
                others += image.pixelColor(x, y) == ground ? 0 : 1;
            }
        }
        CHECK(others == 0);
    }
}

TEST_CASE("the button that matters shows in both tones that it has the keyboard")
{
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        ui::applyTheme(*qApp, choice);
        QPushButton button;
        button.setProperty("primary", true);
        button.resize(120, 30);
        const auto edge = [&] { return button.grab().toImage().pixelColor(60, 1); };
        button.show();
        REQUIRE(QTest::qWaitForWindowExposed(&button));
        button.clearFocus();
        CHECK(edge().name().toStdString() == ui::theme().accent.name().toStdString());
        QApplication::setActiveWindow(&button);
        button.setFocus(Qt::TabFocusReason);
        REQUIRE(eventually([&] { return button.hasFocus(); }));
        CHECK(edge().name().toStdString() == ui::theme().text.name().toStdString());
    }
}
