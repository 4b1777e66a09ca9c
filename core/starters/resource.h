#pragma once

#include <string_view>

namespace alidade {

/// The content of a file of resources/ that is compiled into the program, by its name in that folder:
/// `resource("review/rusty-linux.json")`. It lives as long as the program. The names are fixed when the
/// program is built, so asking for one that is not there is a bug and ends the program.
std::string_view resource(std::string_view name);

}
