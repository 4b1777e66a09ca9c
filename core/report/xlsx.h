#pragma once

#include "core/base/error.h"
#include "core/report/grid.h"

#include <string>

/// A grid as a spreadsheet of the Office Open XML format (ECMA-376), for those who want to go on counting.
namespace alidade::report {

/// The bytes of a workbook with one sheet. Its name is the caption, as far as a sheet's name may be long; the
/// whole caption is the document's title. The header is bold and stays in sight; numbers are numbers, all
/// else is text and never a formula. The same grid gives the same bytes.
///
/// Fails with Invalid for more rows than a sheet can have, and with Io or Full where the system's temporary
/// folder cannot be written.
Result<std::string> toXlsx(const Grid& grid);

}
