#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace alidade::store {

/// The most that is compressed, and so the most that a hostile file can make of a few bytes: what SQLite
/// holds in one value (https://www.sqlite.org/limits.html).
constexpr std::size_t MOST_UNCOMPRESSED = 1'000'000'000;

/// zstd at level 3 with a checksum: changesets and imported files shrink to about a third at 190 MB/s
/// (FORMAT.md). Throws Failure (Invalid) above MOST_UNCOMPRESSED.
std::string compressed(std::string_view bytes);

/// Throws Failure (Corrupt) for anything that compressed() did not make.
std::string decompressed(std::string_view bytes);

}
