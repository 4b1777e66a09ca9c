#pragma once

#include <QString>

#include "core/report/checklist.h"

/// What a checklist says, in the user's language; core's own words where there is no translation.
namespace alidade::ui {

QString sectionName(const report::ChecklistItem& item);
QString itemName(const report::ChecklistItem& item);
QString title(report::ItemState state);
QString title(report::HandMark mark);

/// What the review has: `4 research questions`; empty where it can have nothing.
QString foundText(const report::Found& found);

}
