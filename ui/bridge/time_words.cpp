#include "ui/bridge/time_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace alidade::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Time)
};

}

QDateTime localTime(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

QString dayWords(const QDateTime& when, const QDateTime& now)
{
    if (!when.isValid()) {
        return {};
    }
    const auto clock = when.toString(QStringLiteral("HH:mm"));
    const auto days = when.date().daysTo(now.date());
    if (days == 0) {
        return Words::tr("today, %1").arg(clock);
    }
    if (days == 1) {
        return Words::tr("yesterday, %1").arg(clock);
    }
    const auto format = when.date().year() == now.date().year() ? QStringLiteral("d MMM, HH:mm")
                                                                : QStringLiteral("d MMM yyyy, HH:mm");
    return QLocale().toString(when, format);
}

QString timeWords(const QDateTime& when, const QDateTime& now)
{
    constexpr qint64 MINUTE = 60;
    const auto seconds = when.secsTo(now);
    if (seconds >= 0 && seconds < MINUTE) {
        return Words::tr("just now");
    }
    if (seconds >= 0 && seconds < 60 * MINUTE) {
        return seconds < 2 * MINUTE ? Words::tr("1 minute ago")
                                    : Words::tr("%1 minutes ago").arg(seconds / MINUTE);
    }
    return dayWords(when, now);
}

QString exactTime(const QDateTime& when)
{
    return when.toOffsetFromUtc(when.offsetFromUtc()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
}

}
