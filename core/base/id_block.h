#pragma once

#include <cstdint>
#include <functional>

/// How an id is put together: the number of a block, and a counter in it.
namespace alidade {

constexpr int ID_COUNTER_BITS = 16;
constexpr int ID_BLOCK_BITS = 63 - ID_COUNTER_BITS;

/// Numbers of blocks for an IdSource, each behind the one before and the first behind that of `newest`, the
/// greatest id there is: what came later into a file has a greater id. They lie at random distances of up to
/// 2^32 blocks, so that two copies of a review that go on from one state meet once in 2^31 pairs of sessions;
/// there is room for about 60,000 sessions, and after that any block is drawn.
std::function<std::uint64_t()> laterBlocks(std::int64_t newest, std::function<std::uint64_t()> random);

}
