#pragma once

#include "core/sources/entry.h"

#include <string>

namespace alidade::duplicates {

/// The number under which a registry keeps the trial that `entry` is the registration of, folded:
/// `nct00844844`. Registrations have it for an author, a venue or an address; articles, that only speak of
/// trials, do not. Empty where there is none.
std::string trialOf(const sources::Entry& entry);

}
