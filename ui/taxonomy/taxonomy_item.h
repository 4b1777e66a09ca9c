#pragma once

#include "core/review/taxonomy.h"

#include <optional>
#include <variant>
#include <vector>

namespace alidade::ui {

/// What a row of the tree stands for.
using TaxonomyItem = std::variant<DimensionId, CodeId>;
using TaxonomyItems = std::vector<TaxonomyItem>;

/// The codes among them; nothing where one is a dimension.
inline std::optional<std::vector<CodeId>> codesOf(const TaxonomyItems& items)
{
    std::vector<CodeId> codes;
    for (const auto& item : items) {
        if (const auto* code = std::get_if<CodeId>(&item)) {
            codes.push_back(*code);
        } else {
            return std::nullopt;
        }
    }
    return codes;
}

}
