#pragma once

#include <QApplication>
#include <QDir>
#include <QTest>

#include "ui/controls/theme.h"

#include <catch2/catch.hpp>

#include <functional>
#include <initializer_list>

namespace alidade::tests {

/// Where pictures of a page go that a person is to look at: one size of the page in one theme.
struct Pictures {
    QSize size;
    QString folder;
    QString tone; ///< `light`

    void take(QWidget& widget, const QString& name) const
    {
        QTest::qWait(100);
        REQUIRE(widget.grab().save(
            QStringLiteral("%1/%2-%3-%4.png").arg(folder, name).arg(size.width()).arg(tone)));
    }
};

/// Light and dark, each in these sizes, into the folder ALIDADE_PICTURES; with letters of ALIDADE_TEXT pixels
/// where that is set.
inline void takePictures(std::initializer_list<QSize> sizes, const std::function<void(const Pictures&)>& draw)
{
    const auto folder = qEnvironmentVariable("ALIDADE_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    REQUIRE(QDir().mkpath(folder));
    if (const int text = qEnvironmentVariableIntValue("ALIDADE_TEXT"); text > 0) {
        auto font = QApplication::font();
        font.setPixelSize(text);
        QApplication::setFont(font);
    }
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        ui::applyTheme(*qApp, choice);
        const auto tone = choice == ui::ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const auto size : sizes) {
            draw({size, folder, tone});
        }
    }
}

}
