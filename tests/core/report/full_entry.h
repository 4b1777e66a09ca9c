#pragma once

#include "core/report/paper_entry.h"

#include <string>

namespace alidade::tests {

/// A paper with something in every place.
report::PaperEntry fullEntry();

/// A paper with a title and the key `k` alone.
report::PaperEntry titled(const std::string& title);

}
