#include "core/starters/resource.h"

#include "core/starters/embedded.h"

#include <algorithm>
#include <exception>

namespace alidade {

std::string_view resource(std::string_view name)
{
    const auto found = std::ranges::find(starters::EMBEDDED_FILES, name, &starters::EmbeddedFile::name);
    if (found == starters::EMBEDDED_FILES.end()) {
        std::terminate();
    }
    return found->content;
}

}
