#pragma once

#include "ui/bridge/workspace.h"

namespace alidade::ui {

/// Says why no paper of a review that screens is included, where a page counts the included ones: "No paper
/// is included yet: 4 wait for a second decision."
QString whyNoneIncluded(const Workspace& workspace);

}
