#pragma once

#include "core/base/error.h"

#include <functional>
#include <ostream>
#include <string>

namespace alidade::cli {

/// The content of a file that the user named, `-` for standard input. Fails with NotFound or Io.
Result<std::string> readInput(const std::string& name);

/// Writes a file as a whole or not at all, making the folders that lead to it: a file of that name stays as
/// it is when the disk fails. Fails with Io.
Result<void> writeOutput(const std::string& name, const std::function<void(std::ostream&)>& write);
Result<void> writeOutput(const std::string& name, const std::string& content);

}
