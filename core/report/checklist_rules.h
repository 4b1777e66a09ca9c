#pragma once

#include "core/report/checklist.h"

/// The parts of a checklist, each in its .cpp.
namespace alidade::report {

/// What the review has of an evidence; nothing of Nothing and SearchLog.
Found find(const Review& review, const map::Index& index, const ChecklistNumbers& numbers, Evidence evidence);

}
