#pragma once

#include "core/base/error.h"
#include "core/sources/mapped_file.h"

#include <string>
#include <string_view>

namespace alidade::sources {

/// The bytes of a file, for reading. A large file is mapped and not held, so that its size is no matter of
/// memory; whether it stayed as it was meanwhile, checkUnchanged tells.
class FileBytes
{
public:
    /// Fails with NotFound, or with Io where it is a folder or the system does not let it be read.
    static Result<FileBytes> open(const std::string& name);

    std::string_view bytes() const { return m_map.isMapped() ? m_map.bytes() : m_content; }

private:
    FileBytes() = default;

    MappedFile m_map;
    std::string m_content;
};

}
