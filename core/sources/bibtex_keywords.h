#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alidade::sources {

/// Adds the words of `value`, the TeX of a field: parted at semicolons, where it has none at the ends of its
/// lines if each holds one word, as EndNote writes them, and else at commas.
void addBibtexKeywords(std::vector<std::string>& keywords, std::string_view value);

/// Leaves each word where it stands first.
void removeRepeated(std::vector<std::string>& words);

}
