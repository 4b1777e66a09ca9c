#pragma once

#include <QString>

#include "core/report/table_format.h"

namespace alidade::ui {

/// What the window calls a format: "LaTeX", "Excel".
QString title(report::TableFormat format);

/// Writes a table into a file. What stood there before is replaced only when all is written. Fails with Io,
/// ReadOnly or Full, and as report::written() does.
Result<void> writeTable(const report::NamedGrid& table, report::TableFormat format, const QString& file);

/// Puts it there as HTML for documents and as tab-separated text for spreadsheets.
void copyTable(const report::NamedGrid& table);

}
