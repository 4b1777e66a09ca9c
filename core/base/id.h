#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace alidade {

/// The key of a row: 63 bits, unique over all copies of a review (see IdSource). Ids of different tables are
/// different types, so that swapped arguments do not compile. 0 is no row.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    auto operator<=>(const Id&) const = default;
    explicit operator bool() const { return value != 0; }
};

/// Hands out ids: a random block an open session, then a counter. Rows made in two copies of a review never
/// share an id, and rows made in one session are inserted in ascending order, at the end of their table.
class IdSource
{
public:
    /// `random` gives 64 random bits a call; tests pass a seeded one.
    explicit IdSource(std::function<std::uint64_t()> random);

    std::int64_t next();

private:
    std::function<std::uint64_t()> m_random;
    std::int64_t m_next = 0;
    std::int64_t m_end = 0;
};

/// 64 bits from the system's source of randomness.
std::uint64_t systemRandom();

}

template <class Tag>
struct std::hash<alidade::Id<Tag>> {
    std::size_t operator()(const alidade::Id<Tag>& id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
