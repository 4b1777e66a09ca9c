#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/time.h"

namespace alidade::ui {

QDateTime localTime(Time time);

/// The day as one says it: `today, 14:05`, `yesterday, 14:05`, `12 Mar, 14:05`, `12 Mar 2023, 14:05`; nothing
/// for no time. For what is not looked at again every minute.
QString dayWords(const QDateTime& when, const QDateTime& now);

/// `just now`, `5 minutes ago`, else its day.
QString timeWords(const QDateTime& when, const QDateTime& now);

/// To the second, with its distance from UTC.
QString exactTime(const QDateTime& when);

}
