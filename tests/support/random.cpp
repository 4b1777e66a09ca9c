#include "tests/support/random.h"

#include <array>
#include <string_view>

namespace alidade::tests {

namespace {

/// Folding, combining, right to left, outside of the first plane, quotes, line ends and a zero.
constexpr std::array<std::string_view, 16> PIECES = {"Straße",
                                                     "café",
                                                     "e\u0301",
                                                     "İ",
                                                     "ﬁ",
                                                     "漢字",
                                                     "עברית",
                                                     "\U0001D54F",
                                                     "\U0001F980",
                                                     "'",
                                                     "\"",
                                                     "\n",
                                                     "%_",
                                                     "\t",
                                                     "\u00A0",
                                                     std::string_view("\0", 1)};

constexpr std::array<std::string_view, 12> WORDS = {"kernel",
                                                    "Rust",
                                                    "unsafe",
                                                    "driver",
                                                    "latency",
                                                    "overhead",
                                                    "safety",
                                                    "C",
                                                    "panic",
                                                    "unwinding",
                                                    "a",
                                                    "of"};

}

std::uint64_t Random::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::string Random::bytes(std::size_t length)
{
    std::string result(length, '\0');
    for (auto& byte : result) {
        byte = static_cast<char>(next() & 0xFF);
    }
    return result;
}

std::string Random::text()
{
    const auto kind = below(20);
    if (kind == 0) {
        return {};
    }
    const auto length = kind == 1 ? 200 + below(400) : 1 + below(6);
    std::string result;
    for (std::size_t i = 0; i < length; ++i) {
        if (i > 0) {
            result += ' ';
        }
        result += kind < 5 ? PIECES.at(below(PIECES.size())) : WORDS.at(below(WORDS.size()));
    }
    return result;
}

}
