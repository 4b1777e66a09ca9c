#pragma once

#include "core/base/error.h"
#include "core/report/grid.h"
#include "core/report/language.h"
#include "core/review/figure.h"
#include "core/review/review.h"

#include <cstddef>
#include <limits>
#include <vector>

/// The review's tables, made from its data each time.
///
/// A saved figure of kind `table` asks its question in JSON:
///
///     {"of": "searches"}    Source, Query, Results: every search in a database; the sum, where all hits are
///     known
///     {"of": "criteria"}    Criterion, Kind, Stage, Text
///     {"of": "papers", "filter": TEXT}
///         Paper, Title, Authors, Year, Venue, DOI, and the codes and answers in force, a column a dimension
///     {"of": "coded", "dimensions": [NAME], "filter": TEXT}
///         Paper, Authors, Year, and a column for each of these dimensions, or for all: the classification of
///         a mapping study
///     {"of": "claims", "metric": NAME, "filter": TEXT}
///         Paper, Subject, Metric, Value, Comparator, Direction, Condition, Place: the claims in force, each
///         once, in the order of the papers; those of the review itself come last, and only without a filter.
///         Baselines are left out, as the figure of claims leaves them out
///     {"of": "dimension", "dimension": NAME, "depth": N, "basis": WORD, "relation": NAME, "descriptions":
///     true}
///         a row a code down to depth N (1 where it is not said): its number, its label and its papers; with
///         `relation`, the codes of that dimension that stand beside it in the taxonomy; with `descriptions`,
///         the codes right below it with their definitions, or its own where there are none
///
/// With a `basis`, a row has the papers whose coding by that very code rests on it, and rows with neither
/// papers nor related codes are left out, so that a table shows what its printed form showed. Without one,
/// every code has its row, and codes too deep to have one count with the row above them. Papers stand in the
/// order of their places in the coded table, then of their labels.
///
/// The words that are no texts of the review, such as heads of columns, are in the language that the style of
/// the figure says: language.h.
///
/// Codings are those in force (core/agreement/in_force.h). Papers are the included ones, or, while none is
/// included, all that are not excluded, as in maps; a filter chooses among them as that of a figure does.
namespace alidade::report {

/// All tables of a review, and why others could not be made: Invalid or NotFound at `table NAME`.
struct Tables {
    std::vector<NamedGrid> made;
    std::vector<Error> failed;
};

/// The saved tables in their order; where none is saved: searches, criteria, one a dimension with codes,
/// coded papers, claims, papers, each where there is any, in the usual language.
Tables tables(const Review& review, const Speaker& speaker = inEnglish);

/// The table that a figure of kind `table` asks for, whether it is saved or not, under its slug. Its rows end
/// after `mostRows`: a preview of a million papers shows the first few. Fails as a table of
/// tables() does.
Result<NamedGrid> tableOf(const Review& review,
                          const Figure& figure,
                          std::size_t mostRows = std::numeric_limits<std::size_t>::max(),
                          const Speaker& speaker = inEnglish);

}
