#pragma once

#include "core/base/error.h"

#include <array>
#include <cstdint>
#include <filesystem>

namespace alidade::store {

/// The first 100 bytes of an SQLite file (https://www.sqlite.org/fileformat2.html, section 1.3), all zeros
/// where there are fewer. They are read through SQLite's own file layer: closing a file by any other way
/// would drop the locks that an open connection of this process has on it
/// (https://www.sqlite.org/howtocorrupt.html, section 2.2).
class Header
{
public:
    /// Throws Failure where the file cannot be read.
    explicit Header(const std::filesystem::path& file);

    bool isSqlite() const;
    std::int64_t applicationId() const { return number(68, 4); }
    std::int64_t version() const { return number(60, 4); }
    /// Whether its writers keep a log beside it.
    bool isMarkedForLog() const { return number(18, 1) == 2 || number(19, 1) == 2; }
    /// In bytes, or 0 where the header does not say.
    std::int64_t fileSize() const;

private:
    std::int64_t number(std::size_t at, std::size_t length) const;

    std::array<unsigned char, 100> m_bytes = {};
};

/// Asks what the bytes alone can tell, before SQLite is let near them: whether the file is there (NotFound),
/// is a review (Foreign), of a version up to `newest` (Newer) and not cut off (Corrupt).
Result<void> checkHeader(const std::filesystem::path& file, int newest);

/// The error for a version that this program does not know.
Error tooNew(const std::filesystem::path& file, std::int64_t version, int newest);

}
