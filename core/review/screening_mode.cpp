#include "core/review/screening_mode.h"

#include "core/review/setting_text.h"
#include "core/review/settings.h"

namespace alidade::screening {

Mode modeOf(const store::Database& database)
{
    return store::fromWord<Mode>(settingOf(database, setting::SCREENING_MODE)).value_or(Mode::One);
}

int votesWanted(Mode mode)
{
    return mode == Mode::One ? 1 : 2;
}

}
