#pragma once

#include "app/cli/command.h"
#include "core/store/value.h"

namespace alidade::cli {

/// What a column holds; of bytes only how many there are.
Json asJson(const store::Value& value);

/// Null where it is not known.
Json orNull(const std::optional<std::int64_t>& value);
Json orNull(const std::optional<double>& value);

}
