#include "core/base/id_block.h"

#include <utility>

namespace alidade {

namespace {

constexpr std::uint64_t FARTHEST = (std::uint64_t{1} << 32) - 1;
/// Blocks are left for a session that goes on over many: a million papers take a hundred.
constexpr std::uint64_t LAST = (std::uint64_t{1} << ID_BLOCK_BITS) - (std::uint64_t{1} << 20);

}

std::function<std::uint64_t()> laterBlocks(std::int64_t newest, std::function<std::uint64_t()> random)
{
    return [random = std::move(random),
            block = static_cast<std::uint64_t>(newest) >> ID_COUNTER_BITS]() mutable {
        const auto later = block + 1 + (random() & FARTHEST);
        if (later > LAST) {
            return random();
        }
        block = later;
        return block;
    };
}

}
