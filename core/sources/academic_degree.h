#pragma once

#include <string_view>

namespace alidade::sources {

/// Whether `word` is an academic degree, as databases put them behind names: `PhD`, `M.D.`, `MPH`. It has two
/// capitals, so that the name Ma is none.
bool isDegree(std::string_view word);

}
