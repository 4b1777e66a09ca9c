#pragma once

#include "core/base/error.h"
#include "core/map/index.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::map {

/// One row or column of a map, one bar of a chart: a value and its papers.
struct AxisEntry {
    std::string value; ///< as the filter language names it: a code's path, a year
    std::string label;
    std::optional<CodeId> code;
    std::optional<std::uint32_t> column; ///< of the index, where one holds just these papers
    Bitset own;                          ///< else the papers themselves

    const Bitset& papers(const Index& index) const { return column ? index.set().column(*column) : own; }
};

/// What papers are laid out along: the codes of a dimension to a depth (and, where it was said of any paper,
/// that none applies), the answers to another dimension, or
/// years, venues, sources, verdicts.
struct Axis {
    std::string name; ///< as the filter language names it
    std::string label;
    std::optional<DimensionId> dimension;
    std::vector<AxisEntry> entries;
    std::optional<std::uint32_t> answeredColumn;
    Bitset ownAnswered;

    /// The papers that have any entry; all others are "no answer".
    const Bitset& answered(const Index& index) const
    {
        return answeredColumn ? index.set().column(*answeredColumn) : ownAnswered;
    }
};

/// Whether an entry stands before another one where labels say in which order, as with venues: as people
/// read, in any case.
bool readsBefore(const AxisEntry& a, const AxisEntry& b);

/// What an axis can be besides a dimension. A dimension of that label is called by its slug.
constexpr std::array<std::string_view, 4> OWN_AXES = {"year", "venue", "source", "verdict"};

/// `name` is a dimension (by slug, or label where unambiguous), or year, venue, source or verdict. Codes
/// deeper than `depth` count with those above them; depth 0 shows all. Fails with NotFound, naming the
/// nearest.
Result<Axis> axis(const Index& index, std::string_view name, int depth = 1);

}
