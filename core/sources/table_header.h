#pragma once

#include <string_view>

namespace alidade::sources {

/// Whether the first line names columns that lists of references have: at least a title and one thing more.
bool looksLikeHeader(std::string_view text);

/// Whether the first lines have the same number of delimiters, so that they may be rows.
bool looksLikeTable(std::string_view text);

}
