#pragma once

#include <QString>

#include "core/duplicates/words.h"

#include <string_view>
#include <vector>

/// What core's names are called on this page.
namespace alidade::ui {

/// `venue_short` is `Venue, short`; fields that only a source knows keep their names.
QString fieldWords(std::string_view field);

/// `titles equal, same year, first pages 12 and 14`.
QString reasonWords(const std::vector<duplicates::Reason>& reasons);

/// 0.8 is `80 %`.
QString percentWords(double share);

}
