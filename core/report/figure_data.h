#pragma once

#include "core/base/error.h"
#include "core/base/sentence.h"
#include "core/map/cross_tabulation.h"
#include "core/report/figure_question.h"
#include "core/report/flow.h"
#include "core/report/grid.h"
#include "core/review/coding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What a figure says: numbers and words, made anew from the review each time. How it looks is not known
/// here.
namespace alidade::report {

/// Cells with more papers than this say how many, not which.
constexpr std::uint32_t MOST_LABELS = 30;

/// An axis with more entries keeps those with the most papers (in their order) and says how many it leaves
/// out.
constexpr std::size_t MOST_ENTRIES = 100;

/// A third dimension with more entries keeps those with the most papers, and puts the others together: more
/// colours than that nobody tells apart.
constexpr std::size_t MOST_PARTS = 7;

/// `field:value` of the filter language.
struct Condition {
    std::string field;
    std::string value;

    bool operator==(const Condition&) const = default;
};

/// What selects the papers behind a part of a figure: all of them hold. Empty where the filter language
/// cannot say it (no source), and for a whole figure.
using Conditions = std::vector<Condition>;

/// One row, column, bar or year, or the papers that have no answer.
struct FigureEntry {
    std::string label; ///< empty for no answer: the window words it
    std::string value; ///< as the filter language names it; `none` for no answer
    int depth = 1;     ///< of a code in its tree; 0 for a dimension in a taxonomy
    bool isNoAnswer = false;
    bool isOther =
        false; ///< all entries of a third dimension beyond MOST_PARTS; without label, value, conditions
    std::uint32_t papers = 0;        ///< distinct ones: the margin of a map
    std::uint32_t codings = 0;       ///< pairs of a paper and a code, it or one below
    std::uint32_t subCodes = 0;      ///< codes below it in the taxonomy, at any depth
    std::uint32_t subCodesUsed = 0;  ///< those of them that a paper of the figure has
    std::vector<std::string> labels; ///< of its papers, where they are few: see MOST_LABELS
    Conditions conditions;

    bool operator==(const FigureEntry&) const = default;
};

/// Entries in taxonomy order (years and numbers ascending); `no answer` comes last, always.
struct FigureAxis {
    std::string name;  ///< the field of the filter language; empty for a taxonomy of all dimensions
    std::string label; ///< for people
    std::vector<FigureEntry> entries;
    std::size_t leftOut = 0; ///< entries beyond MOST_ENTRIES

    bool operator==(const FigureAxis&) const = default;
};

/// The papers of a cell, or of a year's column.
struct FigureCell {
    std::uint32_t papers = 0;
    std::uint32_t codings = 0;
    std::vector<std::string> labels;  ///< in reading order; only where they are few: see MOST_LABELS
    std::vector<std::uint32_t> parts; ///< distinct papers by entry of the third dimension; empty without one.
                                      ///< A paper with two of its codes stands in two parts.
    Conditions conditions;

    bool operator==(const FigureCell&) const = default;
};

struct MapData {
    FigureAxis rows;
    FigureAxis columns;
    std::optional<FigureAxis> third;
    std::vector<std::vector<FigureCell>> cells; ///< by entry of `rows`, then of `columns`; no answer included
    FigureCount count = FigureCount::Papers;
    std::uint32_t inCells = 0; ///< papers with an answer to both
    std::uint32_t total = 0;   ///< papers of the figure

    bool operator==(const MapData&) const = default;
};

struct FrequencyData {
    FigureAxis axis;
    FigureCount count = FigureCount::Papers;
    std::uint32_t total = 0;

    bool operator==(const FrequencyData&) const = default;
};

struct YearsData {
    FigureAxis years;                ///< every year from the first to the last, also those without papers
    std::vector<FigureCell> columns; ///< by entry of `years`
    std::optional<FigureAxis> stack;
    std::uint32_t total = 0;

    bool operator==(const YearsData&) const = default;
};

/// A claim on the scale of core/coding/claim_scale.h, against one comparator.
struct ClaimPoint {
    std::string paper; ///< its label; empty for a claim of the review itself
    std::string subject;
    std::string component;
    std::string condition;
    std::string comparator;     ///< in words; figures against unlike comparators are drawn, never pooled
    std::string printed;        ///< the value as the paper printed it: 3x
    double low = 0;             ///< on the axis of the figure: percent or ratio
    std::optional<double> high; ///< the upper end of a range
    Direction direction = Direction::Unknown;
    bool isAmbiguous = false;
    Conditions conditions;

    bool operator==(const ClaimPoint&) const = default;
};

struct ClaimGroup {
    std::string metric; ///< its slug
    std::string label;
    Better better = Better::Unknown;
    std::vector<ClaimPoint> points; ///< those against one comparator together

    bool operator==(const ClaimGroup&) const = default;
};

/// A claim without a figure, with the reason.
struct WordClaim {
    std::string metric; ///< its label
    std::string paper;
    std::string subject;
    std::string printed;
    Sentence why;
    Conditions conditions;

    bool operator==(const WordClaim&) const = default;
};

struct ClaimsData {
    ClaimAxis axis = ClaimAxis::Percent;
    std::vector<ClaimGroup> metrics; ///< those with points, in the order of the metrics
    std::vector<WordClaim> words;
    std::uint32_t papers = 0; ///< with a claim that is shown
    std::uint32_t total = 0;  ///< papers of the figure

    bool operator==(const ClaimsData&) const = default;
};

/// Dimensions (depth 0) with their codes, as the tree is read.
struct TaxonomyData {
    FigureAxis tree; ///< without `no answer`, and never cut
    std::uint32_t total = 0;

    bool operator==(const TaxonomyData&) const = default;
};

/// A part of a box of the flow diagram: a source, or a reason of exclusion.
struct FlowLine {
    std::string label; ///< empty for exclusions without a reason: the window words it
    std::int64_t number = 0;
    Conditions conditions = {}; ///< of a reason: empty where they would select papers of other lines, too

    bool operator==(const FlowLine&) const = default;
};

/// A box of the flow diagram.
struct FlowNode {
    FlowColumn column = FlowColumn::Databases;
    FlowBox box = FlowBox::Identified;
    std::int64_t number = 0;
    bool isReported = false; ///< only reported, not counted
    std::vector<FlowLine> lines;
    std::vector<std::string> labels; ///< of its papers, where they are few: see MOST_LABELS
    Conditions conditions;

    bool operator==(const FlowNode&) const = default;
};

/// The flow diagram: the boxes with a number, by column and from top to bottom; those that nobody waits in
/// are left out.
struct FlowData {
    std::vector<FlowNode> nodes;
    std::vector<std::pair<FlowColumn, FlowBox>> empty; ///< those left out; nothing is known of all others
    std::int64_t included = 0;                         ///< reports of both columns
    bool isIncludedKnown = false;
    bool isIncludedReported = false;
    std::optional<std::int64_t> studies;

    bool operator==(const FlowData&) const = default;
};

using FigureData = std::variant<MapData, FrequencyData, YearsData, ClaimsData, TaxonomyData, FlowData>;

/// Answers the question for `selection`, which has been filtered already: the counted papers of the window,
/// or figureSelection(). Fails with NotFound or Invalid where the question names what is not there.
Result<FigureData>
figureData(const map::Index& index, const map::Bitset& selection, const FigureQuestion& question);

/// An axis that is not longer than a figure shows.
struct BoundedAxis {
    map::Axis axis;
    std::size_t leftOut = 0;
};

/// map::axis() with the MOST_ENTRIES entries that have the most papers of the selection.
Result<BoundedAxis>
boundedAxis(const map::Index& index, const map::Bitset& selection, std::string_view name, int depth);

struct LeftOut {
    std::size_t rows = 0;
    std::size_t columns = 0;
};

/// The map from a table that was counted already over bounded axes (map::survey()), for those who need that
/// besides. The question's rows, columns and depths are those of `table`.
Result<MapData> mapData(const map::Index& index,
                        const map::Bitset& selection,
                        const FigureQuestion& question,
                        const map::CrossTabulation& table,
                        LeftOut leftOut = {});

/// Whether there is nothing to draw: no papers, no entries, no claims with figures.
bool isEmpty(const FigureData& data);
bool isEmpty(const MapData& map);

/// The numbers as a table, for the CSV beside a picture. Shares and margins as in the figure. A flow has the
/// columns that the PRISMA 2020 app reads (Haddaway et al. 2022, doi:10.1002/cl2.1230).
Grid toGrid(const FigureData& data);

}
