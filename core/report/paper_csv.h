#pragma once

#include "core/report/paper_entry.h"

#include <string>

/// Papers as rows of a CSV file (see toCsv in writers.h for its form): the columns of a record, `verdict` and
/// `decisions`, then a column a dimension with the codes in force (paths inside the dimension) or the answer,
/// then `extra`, the other fields as JSON. Several values of a cell have `; ` between them. A dimension that
/// is called like one of the other columns is `code:SLUG`.
namespace alidade::report {

std::string csvHeader(const coding::Taxonomy& taxonomy);
std::string toCsv(const PaperEntry& entry, const coding::Taxonomy& taxonomy);

}
