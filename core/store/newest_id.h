#pragma once

#include "core/store/database.h"

#include <cstdint>

namespace alidade::store {

/// The greatest id of all rows of the journaled tables but the settings, whose ids are made of their names; 0
/// where there is none.
std::int64_t newestId(const Database& database);

}
