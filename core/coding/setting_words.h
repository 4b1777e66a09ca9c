#pragma once

#include "core/base/sentence.h"

#include <string_view>

namespace alidade::coding {

/// What people call a text of the protocol: `lead reviewer` of `lead-reviewer`. A name that the program does
/// not know, as data that came with a review have them, is said without its hyphens.
Sentence settingName(std::string_view name);

}
