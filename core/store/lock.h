#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace alidade::store {

/// Says that this process may write a review: an advisory lock on `NAME.alidade.lock` beside it, held until
/// the object goes or the process dies, however it dies. The lock file names its holder in words.
class WriteLock
{
public:
    /// Fails with InUse, naming who has the file, or with ReadOnly where the folder may not be written.
    static Result<WriteLock> acquire(const std::filesystem::path& review);

    WriteLock() = default;
    WriteLock(WriteLock&& other) noexcept;
    WriteLock& operator=(WriteLock&& other) noexcept;
    ~WriteLock();

private:
    WriteLock(int descriptor, std::filesystem::path file);
    void release();

    int m_descriptor = -1;
    std::filesystem::path m_file;
};

}
