#pragma once

#include <cstdint>
#include <string_view>

namespace alidade {

/// A number for what is added to it, the same on every system and in every version, as std::hash is not: for what
/// files keep, and for what two copies of a review must agree on. FNV-1a with 64 bits (Fowler, Noll and Vo,
/// http://www.isthe.com/chongo/tech/comp/fnv/); no protection against somebody who looks for two texts with one.
class StableHash
{
public:
    constexpr StableHash& add(std::string_view bytes)
    {
        for (const char byte : bytes) {
            addByte(static_cast<unsigned char>(byte));
        }
        return *this;
    }

    /// Its eight bytes, the lowest first.
    constexpr StableHash& add(std::int64_t number)
    {
        for (unsigned bit = 0; bit < 64; bit += 8) {
            addByte(static_cast<std::uint64_t>(number) >> bit & 0xFFU);
        }
        return *this;
    }

    constexpr std::uint64_t value() const { return m_value; }

private:
    constexpr void addByte(std::uint64_t byte) { m_value = (m_value ^ byte) * 0x100000001b3U; }

    std::uint64_t m_value = 0xcbf29ce484222325U;
};

}
