#pragma once

#include <cstddef>
#include <future>
#include <string>
#include <string_view>

namespace alidade::store {

/// The most that is compressed, and so the most that a hostile file can make of a few bytes: what SQLite
/// holds in one value (https://www.sqlite.org/limits.html).
constexpr std::size_t MOST_UNCOMPRESSED = 1'000'000'000;

/// zstd at level 3 with a checksum: changesets and imported files shrink to about a third at 190 MB/s
/// (FORMAT.md). Throws Failure (Invalid) above MOST_UNCOMPRESSED.
std::string compressed(std::string_view bytes);

/// The same, while the caller goes on: in a thread of its own, where there is enough of it. What
/// compressed() throws comes out of get().
std::future<std::string> compressedMeanwhile(std::string bytes);

/// Throws Failure (Corrupt) for anything that compressed() did not make.
std::string decompressed(std::string_view bytes);

}
