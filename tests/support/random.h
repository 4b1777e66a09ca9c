#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace alidade::tests {

/// Numbers and texts from a seed, the same on every system (SplitMix64,
/// https://prng.di.unimi.it/splitmix64.c).
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next();
    /// From 0 up to, and without, `end`.
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(next() % end); }
    bool chance(std::size_t percent) { return below(100) < percent; }
    std::string bytes(std::size_t length);
    /// A text as reviews hold them: mostly words, sometimes empty, long, or of letters and signs from all
    /// over Unicode.
    std::string text();

private:
    std::uint64_t m_state;
};

}
