#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace alidade::tests {

/// A folder of sources and the beginnings of those of our headers that it may include. A folder inside of it
/// may have a rule of its own.
struct FolderRule {
    std::string folder;                  ///< `core/map`
    std::vector<std::string> mayInclude; ///< `core/base/`, `core/map/`
};

enum class Where { Anywhere, OnlyInCpp };

/// A library's headers (by the beginning of their name) and the only places that may include them.
struct HeaderRule {
    std::string header;
    std::vector<std::string> folders; ///< beginnings of paths
    Where where = Where::Anywhere;
};

/// What must not stand in the sources of some folders.
struct TextRule {
    std::vector<std::string> folders;
    std::vector<std::string> but;                    ///< folders inside of these that are free of the rule
    std::vector<std::vector<std::string>> sequences; ///< words that follow one another, at any distance
    std::string reason;
};

/// A breach that is known and borne for now. One that no longer happens is reported, so that it is struck
/// off.
struct Exception {
    std::string file;
    std::string subject; ///< as the breach names it
    std::string reason;
};

struct Rules {
    std::vector<std::string> top; ///< folders that lie at the root; none: any may
    std::vector<FolderRule> folders;
    std::vector<HeaderRule> headers;
    std::vector<TextRule> identifiers; ///< looked for in the code
    std::vector<TextRule> literals;    ///< looked for in each string
    std::size_t longestFile = 0;       ///< lines
    std::vector<Exception> exceptions;
};

/// Who may include whom in this repository.
Rules includeRules();

}
