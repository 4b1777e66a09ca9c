#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <string_view>

namespace alidade::sources {

/// A file in memory without a copy of it: pages come in as they are read, and the system may drop them again.
///
/// Where somebody cuts the file short meanwhile, or its disk goes away, the system ends programs that read
/// behind the new end (SIGBUS). Here zeros are read there instead, and checkUnchanged tells: a handler of
/// that signal puts zeros in the place of what is gone, and leaves alone whatever lies in no mapped file.
class MappedFile
{
public:
    /// Maps `size` bytes of an open file, which is not needed any more. Nothing is mapped where the system
    /// cannot do that, or where as many files are mapped as can be watched.
    static MappedFile open(int descriptor, std::size_t size);

    MappedFile() = default;
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    bool isMapped() const { return m_slot != nullptr; }
    std::string_view bytes() const;

    struct Slot; ///< what is known of a mapping, in a place that outlives it

private:
    Slot* m_slot = nullptr;
};

/// Fails with Io where `bytes` lie in a mapped file that was changed since it was mapped, so that what was
/// read of it means nothing. Bytes elsewhere do not change.
Result<void> checkUnchanged(std::string_view bytes);

}
