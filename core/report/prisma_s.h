#pragma once

#include "core/report/checklist.h"
#include "core/report/grid.h"

#include <string>
#include <string_view>
#include <vector>

/// The report of the literature search after PRISMA-S (Rethlefsen et al. 2021,
/// doi:10.1186/s13643-020-01542-z), written from the search log: what the log says of each of the 16 items,
/// and what it leaves out.
namespace alidade::report {

struct SearchLogEntry {
    std::vector<Sentence> said;
    std::vector<Sentence> missing; ///< as ends of the sentence "It is not said …"
};

/// What the log says of an item, by its number. Items that no field of the log holds are empty.
SearchLogEntry searchLogSays(const store::Database& database, const Flow& flow, std::string_view number);

/// The appendix as Markdown (CommonMark): a heading an item, queries as they were sent in code blocks, and at
/// its end a list of the items that are open. `lines` are those of Standard::PrismaS.
std::string prismaSAppendix(const store::Database& database, const std::vector<ChecklistLine>& lines);

/// The same as a table, item by item, for all writers of tables.
NamedGrid prismaSGrid(const std::vector<ChecklistLine>& lines);

/// Any checklist as a table: number, item, state, and what answers it.
NamedGrid checklistGrid(Standard standard, const std::vector<ChecklistLine>& lines);

}
