#pragma once

#include "core/report/lint.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace alidade::ui {

/// What a round of checks found.
struct LintAnswer {
    std::vector<report::LintFinding> findings; ///< errors first; those of manuscripts among them
    std::vector<std::filesystem::path> unread; ///< manuscripts that could not be read
};

/// Shared with the model that shows it.
using SharedLintAnswer = std::shared_ptr<const LintAnswer>;

/// Checks the review and the manuscripts against it: seconds in a large one.
SharedLintAnswer lintAnswer(const Review& review, const std::vector<std::filesystem::path>& manuscripts);

}
