#pragma once

#include "core/duplicates/rules.h"

#include <vector>

/// The rules in the order in which they are asked, a set a file. README.md says what is behind them.
namespace alidade::duplicates {

constexpr unsigned ALIKE = Same | Near;
constexpr unsigned AKIN = Same | Near | Part;
constexpr unsigned NOT_DIFFERENT = Same | Near | Part | Missing;

/// What keeps records apart, what a DOI decides, and what a person must look at whatever the titles say.
std::vector<Rule> firstRules();
/// Certain: equal titles, and enough of the place.
std::vector<Rule> equalTitleRules();
/// Certain: titles that are nearly equal or others, and more of the place.
std::vector<Rule> otherTitleRules();
/// Alike, but a person must look.
std::vector<Rule> openRules();

}
