#include "core/screening/random_draw.h"

#include "core/base/stable_hash.h"

namespace alidade::screening {

namespace {

/// A number that looks random and is the same wherever it is asked for (the finaliser of SplitMix64,
/// https://prng.di.unimi.it/splitmix64.c).
std::uint64_t mixed(std::uint64_t number)
{
    number += 0x9e3779b97f4a7c15U;
    number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9U;
    number = (number ^ (number >> 27U)) * 0x94d049bb133111ebU;
    return number ^ (number >> 31U);
}

}

std::uint64_t seedOf(std::string_view text)
{
    return StableHash().add(text).value();
}

std::uint64_t drawn(std::uint64_t seed, PaperId paper)
{
    return mixed(seed ^ mixed(static_cast<std::uint64_t>(paper.value)));
}

}
