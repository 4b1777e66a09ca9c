#pragma once

#include "core/store/database.h"

#include <memory>

namespace alidade::store {

/// A copy of a review that openFile() believed, to try on what must not touch the file. It is in memory, and
/// where that is too small in a temporary file without a name, which is gone when the copy is.
std::unique_ptr<Database> scratchCopy(const Database& database);

}
