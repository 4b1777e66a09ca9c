#pragma once

#include <span>
#include <string_view>

namespace alidade::starters {

struct EmbeddedFile {
    std::string_view name; ///< relative to resources/, with `/`
    std::string_view content;
};

/// What cmake/EmbedResources.cmake found; its definition is written during the build.
extern const std::span<const EmbeddedFile> EMBEDDED_FILES;

}
