#pragma once

#include <QString>

#include <string_view>

/// What core's names are called on this page.
namespace alidade::ui {

/// `venue_short` is `Venue, short`; fields that only a source knows keep their names.
QString fieldWords(std::string_view field);

/// 0.8 is `80 %`.
QString percentWords(double share);

}
