#pragma once

#include "core/sources/format.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Other programs that read the same formats, all from packages of Debian 12.
namespace alidade::bench {

struct Peer {
    std::string name;
    sources::Format format;
    std::vector<std::string> command; ///< without the file, which comes last or in the place of `FILE`
};

/// `alidade-cli parse` first, then the others.
std::vector<Peer> peers(const std::filesystem::path& folderOfPrograms);

/// What a program took.
struct Cost {
    double seconds = 0;   ///< of the processor
    double megabytes = 0; ///< at most in memory
};

/// Runs the peer on a file; its output goes nowhere. The memory counts from that of this program on, so it
/// should hold little itself. Nothing where it is not there or fails.
std::optional<Cost> costOf(const Peer& peer, const std::filesystem::path& file);

}
