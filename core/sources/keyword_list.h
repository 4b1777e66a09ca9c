#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alidade::sources {

/// The keywords in `line`, which is cleaned, and the only one of its record that holds any: parted at commas,
/// those in numbers excepted (`1,2-diols`), where there are two or more of them. One may stand in a word that
/// was turned round, `Mice, Knockout`.
std::vector<std::string> keywordsOfLine(std::string_view line);

}
