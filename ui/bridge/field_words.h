#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace alidade::ui {

/// What the window, or a Speech, calls a field of the filter language: Year, Venue, Source, Verdict,
/// Reviewer, and a dimension by its `label`.
QString fieldLabel(std::string_view name, const std::string& label);

/// What it calls a value of that field: verdicts and that no code applies are worded, all else has its own
/// `label`.
QString valueLabel(std::string_view field, std::string_view value, const std::string& label);

}
