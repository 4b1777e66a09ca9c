#pragma once

#include "core/map/filter.h"
#include "core/map/full_text.h"
#include "core/map/index.h"

#include <functional>

namespace alidade::map {

/// A field of the filter language, looked up in a review: from a value to its papers.
struct FieldMeaning {
    std::function<Result<Bitset>(const Value&)> papers;
};

/// What `field.name` means: one of the language's own fields, or a dimension. Fails with NotFound, naming the
/// nearest.
Result<FieldMeaning> fieldNamed(const Index& index, const Field& field);

}
