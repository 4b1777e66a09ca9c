#pragma once

#include "core/review/paper.h"
#include "core/sources/format.h"
#include "core/store/database.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alidade::sources {

/// A file that a search gave, as the review keeps it.
struct SearchFile {
    std::string name;
    std::int64_t size = 0;
    std::optional<Format> format; ///< by its content; none of a long file, and where it cannot be told any more
};

/// The files of a search in the order of their import; pieces of a long one are one file again.
std::vector<SearchFile> filesOf(const store::Database& database, SearchId search);

/// Their names alone, of all searches.
std::map<SearchId, std::vector<std::string>> fileNames(const store::Database& database);

}
