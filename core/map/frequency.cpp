#include "core/map/frequency.h"

#include "core/map/bitset.h"

#include <unordered_map>

namespace alidade::map {

std::vector<Frequency>
frequency(const Index& index, const Bitset& selection, DimensionId dimension, int depth)
{
    // of one dimension: counting every column at once would count those of all others, too
    std::unordered_map<std::uint32_t, std::uint32_t> papers;
    const auto counted = [&](ColumnKey key) -> std::optional<std::uint32_t> {
        const auto column = index.column(key);
        if (!column) {
            return std::nullopt;
        }
        const auto [known, isNew] = papers.try_emplace(*column);
        if (isNew) {
            known->second = static_cast<std::uint32_t>(countCommon(selection, index.set().column(*column)));
        }
        return known->second;
    };
    std::vector<Frequency> list;
    for (const auto* code : index.taxonomy().codes(dimension)) {
        const int codeDepth = index.taxonomy().depth(code->id);
        if (depth > 0 && codeDepth > depth) {
            continue;
        }
        Frequency row{code->id, codeDepth, counted({Property::Code, code->id.value}).value_or(0), 0, 0, 0};
        for (const auto below : index.taxonomy().subtree(code->id)) {
            const auto all = counted({Property::Code, below.value}).value_or(0);
            row.codings += counted({Property::OwnCode, below.value}).value_or(all);
            if (below != code->id) {
                ++row.subCodes;
                row.subCodesUsed += all > 0 ? 1 : 0;
            }
        }
        list.push_back(row);
    }
    return list;
}

}
