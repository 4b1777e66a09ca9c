#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alidade::duplicates {

/// The words of a text as they are compared: folded, letters and digits alone, without tags and entities of
/// HTML, Greek letters written out (`TNF-α` gives tnf, alpha), and Latin ones that are others elsewhere as
/// there (`ø` gives o, `æ` ae). The `horizontal ellipsis` of the Web of Science is none.
std::vector<std::string> plainWords(std::string_view text);

}
