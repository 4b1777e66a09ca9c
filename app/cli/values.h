#pragma once

#include "app/cli/command.h"
#include "core/store/value.h"

namespace alidade::cli {

/// What a column holds; of bytes only how many there are.
Json asJson(const store::Value& value);

}
