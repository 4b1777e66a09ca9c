#pragma once

#include "core/sources/read.h"

#include <string>
#include <string_view>

namespace alidade::sources {

/// What read() does, with the reading in a thread of its own and the sink in this one, for sinks that have
/// more to do than the reader. It reads some hundred entries ahead, and no more, so that memory does not grow
/// with the file. The sink gets the same, in the same order; what it throws comes out of here. Where it
/// stops, the summary counts what was read ahead of it, too.
Result<ReadSummary>
readAhead(std::string_view bytes, const std::string& name, const ReadOptions& options, Sink& sink);

}
