#pragma once

#include <QString>

#include "core/screening/work_list.h"

namespace alidade::ui {

QString verdictWord(Verdict verdict);
QString stageName(Stage stage);
QString setName(screening::WorkSet set);
QString orderName(screening::WorkOrder order);
QString modeName(screening::Mode mode);

}
