#pragma once

#include "core/base/error.h"

#include <string>

namespace alidade::cli {

/// The content of a file that the user named, `-` for standard input. Fails with NotFound or Io.
Result<std::string> readInput(const std::string& name);

}
