#include "ui/controls/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QStyleFactory>
#include <QTextStream>

#include <algorithm>
#include <utility>

namespace alidade::ui {

namespace {

Theme lightTheme()
{
    Theme theme;
    theme.window = QColor(0xf5, 0xf5, 0xf2);
    theme.panel = QColor(0xff, 0xff, 0xff);
    theme.sunken = QColor(0xf5, 0xf5, 0xf2);
    theme.line = QColor(0xdd, 0xdd, 0xd7);
    theme.text = QColor(0x1c, 0x1f, 0x21);
    theme.muted = QColor(0x5f, 0x65, 0x63);
    theme.accent = QColor(0x0f, 0x6e, 0x66);
    theme.onAccent = QColor(0xff, 0xff, 0xff);
    theme.accentSoft = QColor(0xe2, 0xef, 0xec);
    theme.warning = QColor(0x92, 0x4f, 0x00);
    theme.warningSoft = QColor(0xfb, 0xf0, 0xdd);
    theme.error = QColor(0xb0, 0x24, 0x1d);
    theme.noAnswer = QColor(0xd5, 0xd5, 0xd0);
    theme.low = QColor(0xc6, 0xdf, 0xf0);
    theme.high = QColor(0x15, 0x5f, 0xa8);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.isDark = true;
    theme.window = QColor(0x15, 0x17, 0x1a);
    theme.panel = QColor(0x1d, 0x20, 0x24);
    theme.sunken = QColor(0x17, 0x1a, 0x1d);
    theme.line = QColor(0x34, 0x38, 0x3d);
    theme.text = QColor(0xe6, 0xe7, 0xe5);
    theme.muted = QColor(0x9d, 0xa4, 0xa3);
    theme.accent = QColor(0x4f, 0xb8, 0xab);
    theme.onAccent = QColor(0x10, 0x18, 0x17);
    theme.accentSoft = QColor(0x20, 0x38, 0x35);
    theme.warning = QColor(0xe8, 0xa8, 0x4c);
    theme.warningSoft = QColor(0x3a, 0x2e, 0x1b);
    theme.error = QColor(0xf2, 0x8b, 0x82);
    theme.noAnswer = QColor(0x4a, 0x4e, 0x52);
    theme.low = QColor(0x24, 0x46, 0x63);
    theme.high = QColor(0x7c, 0xbc, 0xf0);
    return theme;
}

Theme& current()
{
    static Theme theme = lightTheme();
    return theme;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.sunken);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.warning);
    palette.setColor(QPalette::Highlight, theme.accentSoft);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.panel);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, mixed(theme.panel, theme.muted, 0.6));
    }
    return palette;
}

/// The style sheet names colours by their members' names: `@accent`.
QString styleSheetOf(const Theme& theme)
{
    QFile file(QStringLiteral(":/style/window.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the style sheet is not in the program");
    }
    auto text = QTextStream(&file).readAll();
    const std::pair<QLatin1String, QColor> colours[] = {
        // longer names first: @accentSoft begins with @accent
        {QLatin1String("@warningSoft"), theme.warningSoft},
        {QLatin1String("@accentSoft"), theme.accentSoft},
        {QLatin1String("@onAccent"), theme.onAccent},
        {QLatin1String("@warning"), theme.warning},
        {QLatin1String("@accent"), theme.accent},
        {QLatin1String("@window"), theme.window},
        {QLatin1String("@sunken"), theme.sunken},
        {QLatin1String("@panel"), theme.panel},
        {QLatin1String("@muted"), theme.muted},
        {QLatin1String("@line"), theme.line},
        {QLatin1String("@text"), theme.text},
    };
    for (const auto& [name, colour] : colours) {
        text.replace(name, colour.name());
    }
    // the small arrows are pictures, one for each
    text.replace(QLatin1String("@tone"), QLatin1String(theme.isDark ? "dark" : "light"));
    return text;
}

}

const Theme& theme()
{
    return current();
}

QColor mixed(const QColor& from, const QColor& to, double fraction)
{
    const auto between = [fraction](float a, float b) {
        return a + (b - a) * static_cast<float>(std::clamp(fraction, 0.0, 1.0));
    };
    return QColor::fromRgbF(between(from.redF(), to.redF()),
                            between(from.greenF(), to.greenF()),
                            between(from.blueF(), to.blueF()));
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    // what the desktop gave, before the first of our own palettes
    static const bool isSystemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark);
    current() = isDark ? darkTheme() : lightTheme();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(current()));
    application.setStyleSheet(styleSheetOf(current()));
}

}
