#pragma once

#include <QString>

class QWidget;

namespace alidade::ui {

class Workspace;

/// Asks for a `.taxonomy` of the SLR Toolkit and brings it in.
void askForToolkit(Workspace& workspace, QWidget* parent);

/// Brings in the taxonomy, with the codes of the entries that were imported, as one change, and says what
/// came. False where it failed, after Workspace::failed().
bool bringInToolkit(Workspace& workspace, const QString& file, QWidget* parent);

}
