#pragma once

#include "core/sources/entry.h"

#include <string>
#include <string_view>
#include <vector>

/// Tables that the program wrote itself (core/report/paper_csv.h), read back as they were: types are those of
/// CSL, names and key words stand between semicolons, the other fields in a cell of JSON.
namespace alidade::sources {

/// `cell` without the apostrophe that keeps a spreadsheet from taking it for a formula.
std::string_view withoutGuard(std::string_view cell);

/// The key words of a cell, which may have commas in them.
std::vector<std::string> ownKeywords(std::string_view cell);

/// The plain members of a JSON object, each value of a list by itself; nothing where the cell holds none.
std::vector<OtherField> ownFields(std::string_view json);

}
