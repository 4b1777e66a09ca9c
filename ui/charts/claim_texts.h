#pragma once

#include <QString>

#include "core/report/figure_data.h"

/// What stands beside the dots of claims.
namespace alidade::ui {

/// With a minus sign instead of a hyphen.
QString shortNumber(double value, int digits);
/// "3 %", "2 to 3 %", "0.4×".
QString valueText(const report::ClaimPoint& point, report::ClaimAxis axis);
/// The metric, and what is better in it.
QString headingText(const report::ClaimGroup& group);
/// Paper, system and its part.
QString nameOf(const report::ClaimPoint& point);
/// Comparator and condition.
QString subtext(const report::ClaimPoint& point);
/// A claim without a figure, with the reason.
QString wordsOf(const report::WordClaim& claim);

}
