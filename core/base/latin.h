#pragma once

#include <string>
#include <string_view>

namespace alidade {

/// The text in the letters of ASCII: `内核` as `nei he`, `ядро` as `adro`. Several texts may come out the
/// same; what has no such form stays.
std::string latinised(std::string_view utf8);

}
