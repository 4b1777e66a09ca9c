#pragma once

#include "core/coding/taxonomy.h"

#include <cstdint>
#include <unordered_map>

namespace alidade::coding {

/// How often a code or a dimension was used, whoever used it and whether it counts or not: what a change of
/// the taxonomy would touch. What is below a code is part of it.
struct Use {
    std::int64_t papers = 0;  ///< each once
    std::int64_t codings = 0; ///< at all places, by all reviewers
    std::int64_t answers = 0; ///< of a dimension: also that no code applies

    bool operator==(const Use&) const = default;
};

/// The use of all codes and dimensions, counted in one walk over what reviewers gave.
class TaxonomyUse
{
public:
    TaxonomyUse() = default;
    TaxonomyUse(const store::Database& database, const Taxonomy& taxonomy);

    Use of(CodeId code) const;
    Use of(DimensionId dimension) const;

private:
    std::unordered_map<CodeId, Use> m_codes;
    std::unordered_map<DimensionId, Use> m_dimensions;
};

}
