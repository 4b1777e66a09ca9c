#pragma once

#include <QString>

#include "core/report/table_format.h"

namespace alidade::ui {

/// What the window calls a format: "LaTeX", "Excel".
QString title(report::TableFormat format);

/// Puts it there as HTML for documents and as tab-separated text for spreadsheets.
void copyTable(const report::NamedGrid& table);

}
