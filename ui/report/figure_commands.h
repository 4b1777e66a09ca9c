#pragma once

#include "core/review/figure.h"
#include "ui/bridge/workspace.h"

#include <optional>

/// What is done with saved figures apart from editing them, each one step of undo. Where it fails,
/// Workspace::failed() says why.
namespace alidade::ui {

/// The copy stands right behind the figure.
std::optional<FigureId> duplicateFigure(Workspace& workspace, const Figure& figure);
void removeFigure(Workspace& workspace, const Figure& figure);
/// Before the one that is at place `row` now, or to the end.
void moveFigure(Workspace& workspace, FigureId figure, int row);

}
