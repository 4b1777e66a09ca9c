#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/time.h"

namespace alidade::ui {

QDateTime localTime(Time time);

/// `just now`, `5 minutes ago`, `today, 14:05`, `yesterday, 14:05`, `12 Mar, 14:05`, `12 Mar 2023, 14:05`.
QString timeWords(const QDateTime& when, const QDateTime& now);

/// To the second, with its distance from UTC.
QString exactTime(const QDateTime& when);

}
