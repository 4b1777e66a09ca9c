#pragma once

#include "core/base/error.h"

#include <functional>

namespace alidade {

/// Has `tell` tell the views of a change that is on the disk. Where one of them cannot read what it needs of
/// it, nothing is taken back: the error, that of the store, says that the change is kept but not shown.
Result<void> toldOfKept(const std::function<void()>& tell);

}
