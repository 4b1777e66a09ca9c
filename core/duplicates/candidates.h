#pragma once

#include "core/duplicates/citation.h"

#include <cstdint>
#include <span>
#include <vector>

namespace alidade::duplicates {

/// Two records by their ordinals, `first` the lower one.
struct Pair {
    std::uint32_t first = 0;
    std::uint32_t second = 0;

    auto operator<=>(const Pair&) const = default;
};

/// The pairs worth a comparison, each once, in ascending order: records that share a DOI, a title, its
/// beginning or end, its longest words, place and author … Wide on purpose: a pair that is not here is lost.
/// Where more records share a key than can be compared all with all, each is paired with its neighbours in
/// the order of title, year, volume and page; so the number of pairs is linear in the number of records.
std::vector<Pair> candidates(std::span<const Citation> citations);

}
