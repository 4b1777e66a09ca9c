#pragma once

#include "core/coding/taxonomy.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace alidade::coding {

/// The questions by which it is told whether a reviewer is done with a paper. These are the required
/// dimensions. A taxonomy that requires none leaves open what belongs to which paper; then all dimensions
/// count, and a paper is done with its first answer.
class Questions
{
public:
    explicit Questions(const Taxonomy& taxonomy);

    int count() const { return static_cast<int>(m_dimensions.size()); }
    bool contains(DimensionId dimension) const { return m_dimensions.contains(dimension); }
    /// The one that a code answers; nothing where it does not count.
    std::optional<DimensionId> answeredBy(CodeId code) const;
    /// Whether so many answers leave a paper open; none ever is where nothing is asked.
    bool leaveOpen(int answered) const;

private:
    bool m_requires = false;
    std::unordered_set<DimensionId> m_dimensions;
    std::unordered_map<CodeId, DimensionId> m_codes;
};

}
