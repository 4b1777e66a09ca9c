#pragma once

#include <QString>

#include "core/review/paper.h"

namespace alidade::ui {

/// The authors of a paper in one line, given names first; of more than `most`, the others are counted.
QString authorLine(const Paper& paper, std::size_t most);

}
