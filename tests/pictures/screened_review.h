#pragma once

#include <filesystem>

namespace alidade::tests {

/// Makes a review of invented works at `file` for the pages that the bundled review leaves empty: two
/// searches that share records, and votes of two reviewers who differ on some. Throws std::runtime_error
/// where that fails.
void makeScreenedReview(const std::filesystem::path& file);

}
