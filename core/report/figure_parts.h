#pragma once

#include "core/map/axis.h"
#include "core/report/figure_data.h"
#include "core/store/reading.h"

#include <optional>
#include <unordered_map>

/// The kinds of figure, each in its .cpp, and what they share.
namespace alidade::report {

/// What figures are made from.
struct FigureSource {
    const map::Index& index;
    const map::Bitset& selection;

    std::uint32_t count(const map::Bitset& papers) const;
    /// Those of `papers` that are selected.
    map::Bitset selected(const map::Bitset& papers) const;
    /// How readers call a paper, by its ordinal.
    const std::string& label(std::uint32_t paper) const;
    /// Of those of `papers` that are selected, in reading order; nothing where there are too many to name.
    std::vector<std::string> labels(const map::Bitset& papers) const { return labels(selection, papers); }
    /// The same of those that are in both.
    std::vector<std::string> labels(const map::Bitset& some, const map::Bitset& others) const;

    /// By ordinal, as far as they were asked for: a paper stands in several cells and in their margins.
    mutable std::unordered_map<std::uint32_t, std::string> names = {};
    /// From the first of them on.
    mutable std::optional<store::Reading> reading = {};
};

/// `axis` without counts: its entries with value, depth, conditions, and no answer at the end.
FigureAxis figureAxis(const map::Index& index, const map::Axis& axis);
/// The papers of the selection that have no answer.
map::Bitset unanswered(const FigureSource& source, const map::Axis& axis);

/// The third dimension of a map or the stack of years: what its parts stand for, and their papers.
struct Parts {
    FigureAxis axis;
    std::vector<map::Bitset> papers; ///< by entry of `axis`, out of the selection
};
Result<Parts> parts(const FigureSource& source, const std::string& name);
/// How many of `papers` are in each part.
std::vector<std::uint32_t> partsOf(const Parts& parts, const map::Bitset& papers);

Result<FigureData> frequencyData(const FigureSource& source, const FigureQuestion& question);
Result<FigureData> yearsData(const FigureSource& source, const FigureQuestion& question);
Result<FigureData> claimsData(const FigureSource& source, const FigureQuestion& question);
Result<FigureData> taxonomyData(const FigureSource& source, const FigureQuestion& question);
/// Of the whole review, whatever is selected.
Result<FigureData> flowData(const FigureSource& source);
Grid gridOf(const FlowData& data);

}
