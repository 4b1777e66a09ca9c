#pragma once

#include <string_view>

namespace alidade::sources {

/// Whether `text`, which has been cleaned, is what databases write where they have nothing: `[No abstract
/// available]`.
bool isPlaceholder(std::string_view text);

}
