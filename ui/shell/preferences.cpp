#include "ui/shell/preferences.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"

#include <pwd.h>
#include <unistd.h>

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int FONT_PIXELS = 13;

QString word(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return QStringLiteral("system");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    return {};
}

ThemeChoice themeChoice(const QString& text)
{
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (word(choice) == text) {
            return choice;
        }
    }
    return ThemeChoice::System;
}

}

Preferences preferences()
{
    const auto kept = settings();
    Preferences read;
    read.theme = themeChoice(kept.value(QStringLiteral("theme")).toString());
    read.scalePercent =
        std::clamp(kept.value(QStringLiteral("scale"), LEAST_SCALE).toInt(), LEAST_SCALE, MOST_SCALE);
    read.reviewer = kept.value(QStringLiteral("reviewer")).toString();
    read.language = kept.value(QStringLiteral("language")).toString();
    return read;
}

void setPreferences(const Preferences& wanted)
{
    auto kept = settings();
    kept.setValue(QStringLiteral("theme"), word(wanted.theme));
    kept.setValue(QStringLiteral("scale"), wanted.scalePercent);
    kept.setValue(QStringLiteral("reviewer"), wanted.reviewer);
    kept.setValue(QStringLiteral("language"), wanted.language);
}

QString systemUserName()
{
    const auto* entry = getpwuid(geteuid());
    if (entry == nullptr) {
        return QStringLiteral("Reviewer");
    }
    const auto fullName =
        toQt(entry->pw_gecos == nullptr ? "" : entry->pw_gecos).section(QLatin1Char(','), 0, 0);
    return fullName.isEmpty() ? toQt(entry->pw_name) : fullName;
}

void applyScale()
{
    const int percent = preferences().scalePercent;
    if (percent != LEAST_SCALE && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR")) {
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
    }
}

void applyPreferences(QApplication& application)
{
    auto font = QApplication::font();
    font.setPixelSize(FONT_PIXELS);
    QApplication::setFont(font);
    const auto wanted = preferences();
    applyLanguage(application, wanted.language);
    applyTheme(application, wanted.theme);
}

void applyLanguage(QApplication& application, const QString& language)
{
    static const auto systemLocale = QLocale(); // before the first of our own
    const auto locale = language.isEmpty() ? systemLocale : QLocale(language);
    for (auto* old : application.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        old->deleteLater();
    }
    auto* ours = new QTranslator(&application);
    const auto name = QStringLiteral("alidade");
    const auto folder = QStringLiteral(":/translations");
    if (!ours->load(locale, name, QStringLiteral("_"), folder)
        && !ours->load(QLocale(QLocale::English), name, QStringLiteral("_"), folder)) {
        qWarning("the translations are not in the program");
    }
    // numbers as the words beside them
    const QLocale spoken(ours->language());
    QLocale::setDefault(locale.language() == spoken.language() ? locale : spoken);
    // Qt's own texts in the same language and before ours: who comes last is asked first
    auto* qts = new QTranslator(&application);
    if (qts->load(QLocale(ours->language()),
                  QStringLiteral("qtbase"),
                  QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qts);
    }
    QCoreApplication::installTranslator(ours);
}

}
