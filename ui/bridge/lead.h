#pragma once

#include <QString>

#include "core/review/protocol.h"

#include <optional>

namespace alidade::ui {

class Workspace;

/// The reviewer whose word counts by the protocol (see CountingRule), where it is another one than who acts:
/// then what is decided and coded here changes neither the counts nor the map, and the pages have to say so.
std::optional<Reviewer> otherLead(const Workspace& workspace);

}
