#include "core/base/id.h"

#include "core/base/id_block.h"

#include <limits>
#include <random>
#include <utility>

namespace alidade {

namespace {

constexpr std::int64_t BLOCK = std::int64_t{1} << ID_COUNTER_BITS;
constexpr std::uint64_t BLOCKS = std::uint64_t{1} << ID_BLOCK_BITS;

}

IdSource::IdSource(std::function<std::uint64_t()> random)
    : m_random(std::move(random))
{
}

std::int64_t IdSource::next()
{
    const bool isUsedUp = m_next == m_end;
    if (isUsedUp && m_end != 0 && m_end <= std::numeric_limits<std::int64_t>::max() - BLOCK) {
        m_end += BLOCK; // what a session makes ascends: an import goes on in the next block
    } else if (isUsedUp) {
        std::uint64_t block = 0;
        while (block == 0) {
            block = m_random() % BLOCKS;
        }
        m_next = static_cast<std::int64_t>(block << ID_COUNTER_BITS);
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
