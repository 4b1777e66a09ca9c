#include "core/coding/questions.h"

#include <algorithm>

namespace alidade::coding {

Questions::Questions(const Taxonomy& taxonomy)
{
    const auto& dimensions = taxonomy.dimensions();
    m_requires = std::ranges::any_of(dimensions, &Dimension::required);
    for (const auto& dimension : dimensions) {
        if (m_requires && !dimension.required) {
            continue;
        }
        m_dimensions.emplace(dimension.id);
        for (const auto* code : taxonomy.codes(dimension.id)) {
            m_codes.emplace(code->id, dimension.id);
        }
    }
}

std::optional<DimensionId> Questions::answeredBy(CodeId code) const
{
    const auto found = m_codes.find(code);
    return found == m_codes.end() ? std::nullopt : std::optional(found->second);
}

bool Questions::leaveOpen(int answered) const
{
    if (count() == 0) {
        return false;
    }
    return m_requires ? answered < count() : answered == 0;
}

}
