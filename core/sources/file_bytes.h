#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

namespace alidade::sources {

/// The bytes of a file, for reading. A large file is mapped and not held, so that its size is no matter of
/// memory; nobody may cut it short meanwhile.
class FileBytes
{
public:
    /// Fails with NotFound, or with Io where it is a folder or the system does not let it be read.
    static Result<FileBytes> open(const std::string& name);

    FileBytes(FileBytes&& other) noexcept;
    FileBytes& operator=(FileBytes&& other) noexcept;
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;
    ~FileBytes();

    std::string_view bytes() const { return m_map != nullptr ? std::string_view(m_map, m_size) : m_content; }

private:
    FileBytes() = default;

    const char* m_map = nullptr;
    std::size_t m_size = 0; ///< of the map
    std::string m_content;
};

}
