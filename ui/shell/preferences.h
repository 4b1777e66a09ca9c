#pragma once

#include <QApplication>
#include <QString>

#include "ui/controls/theme.h"

namespace alidade::ui {

constexpr int LEAST_SCALE = 100;
constexpr int MOST_SCALE = 200;

/// What the user chose for the program as a whole, on this machine; kept in QSettings.
struct Preferences {
    ThemeChoice theme = ThemeChoice::System;
    int scalePercent = LEAST_SCALE; ///< up to MOST_SCALE; holds from the next start
    QString reviewer;               ///< the name under which the user acts; empty until it was asked
    QString language;               ///< `de`, `en`; empty for the system's; holds from the next start

    bool operator==(const Preferences&) const = default;
};

Preferences preferences();
void setPreferences(const Preferences& preferences);

/// The full name of the system's user, else the login.
QString systemUserName();

/// Hands the chosen scale to Qt, which reads it when the application is made.
void applyScale();
/// Theme, font and translation.
void applyPreferences(QApplication& application);

/// Puts the texts of a language (`de`, `en`; empty for the system's) in place of the ones in force, with its
/// way to write numbers and dates. Windows that are open keep theirs.
void applyLanguage(QApplication& application, const QString& language);

}
