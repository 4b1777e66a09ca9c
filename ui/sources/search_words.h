#pragma once

#include <QString>

#include "core/sources/entry.h"
#include "core/sources/format.h"
#include "core/sources/import.h"

#include <cstdint>

/// How searches and their files are spoken of on every screen.
namespace alidade::ui {

QString shownNumber(std::int64_t number);
QString title(sources::Format format);
QString title(sources::Severity severity);
QString title(SnowballDirection direction);

/// What an import brought: `353 records, 12 known before, 341 new papers, 2 rejected`.
QString sentence(const sources::ImportOutcome& outcome);

}
