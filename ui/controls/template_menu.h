#pragma once

class QMenu;
class QWidget;

namespace alidade::ui {

class Workspace;

/// The templates that a review can be started from, but for the one that it has without choosing; what is
/// chosen is applied. `parent` owns it.
QMenu* templateMenu(Workspace& workspace, QWidget* parent);

}
