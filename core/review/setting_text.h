#pragma once

#include "core/review/protocol.h"
#include "core/store/database.h"

#include <string>
#include <string_view>

namespace alidade {

/// The id of a setting follows from its name, so that two copies of a review give it the same one: FNV-1a in
/// 63 bits (core/store/FORMAT.md).
SettingId settingId(std::string_view name);

/// A text of the protocol, by its name; empty where it is not set.
std::string settingOf(const store::Database& database, std::string_view name);

}
