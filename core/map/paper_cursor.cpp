#include "core/map/paper_cursor.h"

namespace alidade::map {

namespace {

/// Papers that are passed over one by one, before all are searched.
constexpr std::uint32_t NEAR = 16;

}

std::optional<std::uint32_t> PaperCursor::ordinal(PaperId paper)
{
    const auto last = m_index.paperCount();
    const auto is = [&](auto holds) { return m_next < last && holds(m_index.paper(m_next)); };
    for (std::uint32_t passed = 0; passed < NEAR && is([&](PaperId next) { return next < paper; });
         ++passed) {
        ++m_next;
    }
    if (is([&](PaperId next) { return next == paper; })) {
        return m_next++;
    }
    const auto place = m_index.ordinal(paper);
    if (place) {
        m_next = *place + 1;
    }
    return place;
}

}
