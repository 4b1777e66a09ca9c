#pragma once

#include <string_view>

namespace alidade::sources {

/// The character of an entity of HTML by its name without `&` and `;`: `ouml` gives U+00F6. 0 where there is
/// none of that name. Known are those of HTML 4, `apos`, and the letters of Latin Extended-A, which HTML 5
/// took over from ISO 8879 and publishers of names use.
char32_t htmlEntity(std::string_view name);

}
