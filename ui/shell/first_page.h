#pragma once

#include <QString>

namespace alidade::ui {

class Workspace;

/// The page that a review opens on: its map where there is something to map, else the stage that it has come
/// to.
QString firstPage(const Workspace& workspace);

}
