#pragma once

#include "core/sources/entry.h"

namespace alidade::sources {

/// A thesis stands in no journal: databases, those of China among them, name its university where a journal
/// would be. It is who published the thesis.
void takeUniversity(Entry& entry);

}
