#include "core/base/id.h"

#include <random>
#include <utility>

namespace alidade {

namespace {
/// 42 random bits a block leave a chance of one in 10^7 that any two of 1,000 sessions meet; 2^21 ids a block
/// are more than a session writes by hand, and an import draws a further block.
constexpr int COUNTER_BITS = 21;
constexpr std::int64_t BLOCK = std::int64_t{1} << COUNTER_BITS;
}

IdSource::IdSource(std::function<std::uint64_t()> random)
    : m_random(std::move(random))
{
}

std::int64_t IdSource::next()
{
    if (m_next == m_end) {
        constexpr std::uint64_t MASK = (std::uint64_t{1} << (63 - COUNTER_BITS)) - 1;
        std::uint64_t block = 0;
        while (block == 0) {
            block = m_random() & MASK;
        }
        m_next = static_cast<std::int64_t>(block << COUNTER_BITS);
        m_end = m_next + BLOCK - 1; // stays below 2^63
    }
    return m_next++;
}

std::uint64_t systemRandom()
{
    static thread_local std::random_device device;
    return (std::uint64_t{device()} << 32) | device();
}

}
