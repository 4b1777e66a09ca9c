#pragma once

#include "core/map/index.h"

#include <cstdint>
#include <optional>

namespace alidade::map {

/// Finds the ordinals of papers that mostly come in the order of their ids, as the rows of a table do: each
/// search goes on where the last one ended. Gives what Index::ordinal does, in any order.
class PaperCursor
{
public:
    explicit PaperCursor(const Index& index)
        : m_index(index)
    {
    }

    std::optional<std::uint32_t> ordinal(PaperId paper);

private:
    const Index& m_index;
    std::uint32_t m_next = 0;
};

}
