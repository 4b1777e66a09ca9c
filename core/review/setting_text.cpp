#include "core/review/setting_text.h"

#include "core/base/stable_hash.h"

namespace alidade {

SettingId settingId(std::string_view name)
{
    return {static_cast<std::int64_t>(StableHash().add(name).value() >> 1)};
}

std::string settingOf(const store::Database& database, std::string_view name)
{
    const auto found = database.find<Setting>(settingId(name));
    return found ? found->value : std::string();
}

}
