#pragma once

#include "core/base/error.h"
#include "core/review/taxonomy.h"
#include "core/store/database.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace alidade::coding {

/// All dimensions with their codes as they stand, read at once: small (hundreds of codes), so that everyone
/// who needs names, paths or the tree takes a fresh one after a change. Cycles and strays that a damaged file
/// might hold are cut: every code that is listed is reachable from its dimension exactly once.
class Taxonomy
{
public:
    explicit Taxonomy(const store::Database& database);

    /// In their order (position, then label).
    const std::vector<Dimension>& dimensions() const { return m_dimensions; }
    const Dimension* find(DimensionId id) const;
    const Code* find(CodeId id) const;

    /// The codes of a dimension, parents before children, siblings in their order: the tree as it is read.
    std::vector<const Code*> codes(DimensionId dimension) const;
    /// The codes right below `parent`, or the top ones of the dimension.
    std::vector<const Code*> children(DimensionId dimension, std::optional<CodeId> parent) const;
    /// The code itself and everything below it, in reading order.
    std::vector<CodeId> subtree(CodeId code) const;
    /// 1 for the top codes of a dimension.
    int depth(CodeId code) const;

    /// `challenge/binary-size/monomorphization`: the dimension's slug and those of the codes above.
    std::string path(CodeId code) const;
    /// `Binary size / Monomorphization`, for people.
    std::string labelPath(CodeId code) const;

    /// A dimension by slug, or by label where only one has it. Fails with NotFound, naming the nearest, or
    /// Invalid where a label is ambiguous.
    Result<DimensionId> dimension(std::string_view name) const;
    /// A code by path, or by its path inside `dimension`, or by slug or label where only one code has it.
    Result<CodeId> code(std::string_view name) const;
    Result<CodeId> code(DimensionId dimension, std::string_view name) const;

private:
    void place(const std::vector<Code>& codes);
    Result<CodeId> resolve(const std::vector<const Code*>& among, std::string_view name) const;

    std::vector<Dimension> m_dimensions;
    std::vector<Code> m_codes; // in reading order, dimension by dimension
    std::unordered_map<DimensionId, std::size_t> m_dimensionIndex;
    std::unordered_map<CodeId, std::size_t> m_codeIndex;
    std::vector<int> m_depths;
    std::vector<std::size_t> m_ends; // one past the last of each code's subtree
};

}
