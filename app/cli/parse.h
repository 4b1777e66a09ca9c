#pragma once

#include "app/cli/command.h"

namespace alidade::cli {

/// `parse`, which prints while it reads.
void addParse(Session& session);

/// Adds `--input-format`, which takes what sources::formatNamed() knows.
void addInputFormat(CLI::App& command, std::string& format);

}
