#pragma once

#include "core/map/filter_edit.h"
#include "core/report/figure_data.h"
#include "ui/bridge/workspace.h"

#include <functional>

namespace alidade::ui {

/// The workspace's filter, to ask what it holds.
map::FilterEdit filterEdit(const Workspace& workspace);

/// Changes the workspace's filter as a click does; one step back undoes it.
void changeFilter(Workspace& workspace, const std::function<void(map::FilterEdit&)>& change);

/// What a click on a part of a figure does: asks for all of its conditions, or for none of them where all are
/// asked for already.
void toggleConditions(Workspace& workspace, const report::Conditions& conditions);

std::vector<map::FieldValue> fieldValues(const report::Conditions& conditions);

}
