#pragma once

#include <QString>

#include "core/store/database.h"

namespace alidade::ui {

/// Says why no paper of a review that screens is included, where a page counts the included ones: "No paper
/// is included yet: 4 wait for a second decision."
QString whyNoneIncluded(const store::Database& database);

}
