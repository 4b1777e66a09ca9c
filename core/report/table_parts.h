#pragma once

#include "core/base/sentence.h"
#include "core/coding/taxonomy.h"
#include "core/report/paper_entry.h"
#include "core/report/references.h"
#include "core/report/table_question.h"
#include "core/review/coding.h"

#include <cstddef>
#include <functional>
#include <limits>
#include <vector>

/// The kinds of table that tables.h describes, each in its .cpp.
namespace alidade::report {

inline constexpr std::size_t ALL_ROWS = std::numeric_limits<std::size_t>::max();

/// What tables are made from, read once for all of them.
struct TableData {
    explicit TableData(const store::Database& file);

    const store::Database& database;
    coding::Taxonomy taxonomy;
    References references;
    std::vector<PaperId> papers; ///< those that tables are about, ascending
    std::vector<Coding> codings; ///< of these papers, in force
};

/// Words of a table in its language.
using Say = std::function<std::string(Words)>;

/// The papers of a table with this filter, ascending: without one, those that tables are about. Fails as
/// figureSelection() does.
Result<std::vector<PaperId>> papersOf(const TableData& data, const std::string& filter);
/// What a paper has in a dimension: a number as such, all else in words.
Cell valueIn(const Dimension& dimension, const PaperEntry& entry, const Say& say);

Grid searchesGrid(const store::Database& database, const Say& say);
Grid criteriaGrid(const store::Database& database, const Say& say);
/// The first `mostRows` papers in the order of their labels.
Result<Grid>
papersGrid(const TableData& data, const TableQuestion& question, std::size_t mostRows, const Say& say);
/// The same with the dimensions that are asked for. Fails with NotFound where there is none of a name.
Result<Grid>
codedGrid(const TableData& data, const TableQuestion& question, std::size_t mostRows, const Say& say);
/// Fails with NotFound where there is no such metric.
Result<Grid> claimsGrid(const TableData& data, const TableQuestion& question, const Say& say);
/// Fails with NotFound or Invalid where it names what is not a dimension with codes.
Result<Grid> dimensionGrid(const TableData& data, const TableQuestion& question, const Say& say);

}
