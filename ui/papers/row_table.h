#pragma once

#include <QString>

class QTableView;

namespace alidade::ui {

/// Makes a table one of rows, as every page shows them: one row is chosen at a time, lines are cut instead of
/// wrapped, RowDelegate paints them, Tab leads out, and nothing is edited. `name` is what a screen reader
/// says.
void showRows(QTableView& table, const QString& name);

}
