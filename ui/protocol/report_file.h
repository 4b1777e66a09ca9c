#pragma once

#include <QString>

#include "core/base/error.h"

#include <string>

namespace alidade::ui {

/// Writes a file as a whole or not at all: what stood there before is never lost. Fails with Io, ReadOnly or
/// Full.
Result<void> writeFile(const QString& name, const std::string& bytes);

}
