#include "core/review/setting_text.h"

namespace alidade {

SettingId settingId(std::string_view name)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : name) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    return {static_cast<std::int64_t>(hash >> 1)};
}

std::string settingOf(const store::Database& database, std::string_view name)
{
    const auto found = database.find<Setting>(settingId(name));
    return found ? found->value : std::string();
}

}
