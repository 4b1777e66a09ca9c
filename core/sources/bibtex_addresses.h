#pragma once

#include <string>
#include <string_view>

/// Addresses that stand among other words.
namespace alidade::sources {

/// The first address in `text`, which may stand in a sentence.
std::string addressIn(std::string_view text);

/// The DOI that `text` has in an address, or names as one.
std::string doiInWords(std::string text);

}
