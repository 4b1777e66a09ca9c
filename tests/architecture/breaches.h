#pragma once

#include "tests/architecture/rules.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace alidade::tests {

struct Breach {
    std::string file;     ///< or folder
    std::size_t line = 0; ///< 0 where the whole file is meant
    std::string subject;  ///< the include, the words, or what else breaks the rule
    std::string reason;
};

/// Every place of the tree at `root` that breaks a rule and has no exception, and every exception without a
/// breach.
std::vector<Breach> breaches(const std::filesystem::path& root, const Rules& rules);

/// One line a breach: `file:line: subject: reason`.
std::string toText(const std::vector<Breach>& breaches);

}
