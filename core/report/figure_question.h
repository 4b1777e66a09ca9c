#pragma once

#include "core/base/error.h"
#include "core/map/index.h"

#include <optional>
#include <string>
#include <string_view>

namespace alidade::report {

enum class FigureKind { Map, Frequency, Years, Claims, Taxonomy, Flow };

/// What a map or a frequency counts. Distinct papers and codings are both counted anyway; this says which one
/// is drawn.
enum class FigureCount {
    Papers,
    Codings,  ///< pairs of a paper and a code, or of two codes of a paper in a map
    SubCodes, ///< of a frequency: how many codes lie below, beside the papers
};

enum class ClaimAxis {
    Percent, ///< change against the comparator; 0 is no change
    Ratio,   ///< measured value / the comparator's, on a logarithmic axis; 1 is no change
};

/// What a saved figure asks, as it stands in the JSON of Figure::question. Members that a kind does not know
/// are not written.
///
///     map        {"rows": NAME, "columns": NAME, "row_depth": 1, "column_depth": 1, "third": NAME,
///                 "count": "papers"|"codings", "filter": TEXT}
///     frequency  {"dimension": NAME, "depth": 1, "count": "papers"|"codings"|"sub-codes", "filter": TEXT}
///     years      {"stack": NAME, "filter": TEXT}
///     claims     {"metric": NAME, "axis": "percent"|"ratio", "filter": TEXT}
///     taxonomy   {"dimension": NAME, "depth": 0, "filter": TEXT}
///     flow       {}: always of the whole review
///
/// A NAME is a dimension, or year, venue, source, verdict; see map::axis(). Depth 0 is all. Everything but
/// rows, columns and the frequency's dimension may be left out; a taxonomy without a dimension shows all.
struct FigureQuestion {
    FigureKind kind = FigureKind::Map;
    std::string filter; ///< the figure's own, in the filter language

    std::string rows;
    std::string columns;
    int rowDepth = 1;
    int columnDepth = 1;
    std::string third; ///< what the parts of a bubble, or its colour, stand for; empty: nothing

    std::string dimension;
    int depth = 1; ///< a taxonomy that does not say is read as 0

    FigureCount count = FigureCount::Papers;

    std::string stack; ///< what the parts of a year's column stand for; empty: nothing

    std::string metric; ///< by slug or label; empty: all
    ClaimAxis axis = ClaimAxis::Percent;

    bool operator==(const FigureQuestion&) const = default;
};

/// `map`, `frequency`, `years`, `claims`, `taxonomy`, `flow`: Figure::kind.
std::string_view word(FigureKind kind);
/// Nothing for the kind that is not drawn (table).
std::optional<FigureKind> figureKind(std::string_view word);

/// Reads Figure::question. Fails with Invalid for what is not a JSON object, for unknown members and for
/// values that mean nothing.
Result<FigureQuestion> figureQuestion(FigureKind kind, std::string_view json);
std::string toJson(const FigureQuestion& question);

/// The papers that the question's own filter leaves of those that figures count; see map::counted(). Fails as
/// map::select() does.
Result<map::Bitset> figureSelection(const map::Index& index, const FigureQuestion& question);

}
