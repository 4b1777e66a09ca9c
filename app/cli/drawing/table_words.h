#pragma once

#include "core/report/language.h"

namespace alidade::cli {

/// The words of tables in every language: a report::Speaker. Needs no Offscreen.
std::string tableWords(report::Language language, Words words);

}
