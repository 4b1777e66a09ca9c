#pragma once

#include "core/review/review.h"

#include <filesystem>
#include <functional>
#include <ostream>
#include <string_view>

namespace alidade {

/// Writes a file that comes out of a review, and makes the folders that lead to it. A file is written as a
/// whole or not at all: what stood there stays until all is on the disk. Links are followed; into what is no
/// file, such as a pipe, it is written straight. Fails with Conflict where `target` is a file of the review
/// itself, and with ReadOnly, Full or Io.
Result<void> writeOutput(const Review& review,
                         const std::filesystem::path& target,
                         const std::function<void(std::ostream&)>& write);
Result<void> writeOutput(const Review& review, const std::filesystem::path& target, std::string_view content);

}
