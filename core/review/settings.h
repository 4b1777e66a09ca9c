#pragma once

#include <string_view>

/// The names of the settings that the program itself reads.
namespace alidade::setting {

constexpr std::string_view TITLE = "title";
constexpr std::string_view METHOD = "method";
constexpr std::string_view NEED = "need";
constexpr std::string_view PERIOD_FROM = "period-from"; ///< a date
constexpr std::string_view PERIOD_TO = "period-to";

/// Which codings and decisions count where reviewers differ: see core/agreement/in_force.h.
constexpr std::string_view RULE = "rule";
constexpr std::string_view RULE_UNANIMOUS = "unanimous"; ///< the default
constexpr std::string_view RULE_LEAD = "lead";     ///< what the lead reviewer says counts; the others verify
constexpr std::string_view LEAD = "lead-reviewer"; ///< a reviewer's id

}
