#pragma once

#include "core/sources/tagged_entry.h"

#include <span>

namespace alidade::sources {

/// The types of RIS, of its specification, EndNote and the databases that write it.
std::span<const TypeName> risTypes();

}
