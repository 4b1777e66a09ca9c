#pragma once

#include "app/cli/command.h"

namespace alidade::cli {

/// `parse`, which prints while it reads.
void addParse(Session& session);

}
