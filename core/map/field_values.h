#pragma once

#include "core/map/filter.h"
#include "core/map/full_text.h"
#include "core/map/index.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace alidade::map {

/// A field of the filter language, looked up in a review: from a value to its papers.
struct FieldMeaning {
    std::function<Result<Bitset>(const Value&)> papers;
};

/// What `field.name` means: one of the language's own fields, or a dimension. Fails with NotFound, naming the
/// nearest.
Result<FieldMeaning> fieldNamed(const Index& index, const Field& field);

/// The dimension that a field of this name asks for: some of the language's own fields give way to one, the
/// others go first.
std::optional<DimensionId> dimensionAsked(const coding::Taxonomy& taxonomy, const std::string& field);

/// The language's own fields: year, venue, author …; dimensions come beside them.
std::span<const std::string_view> ownFields();

/// A value as it is written behind `field:`. A code's path needs no dimension there: `challenge/panics` of
/// the field challenge is `panics`.
std::string_view valueOf(std::string_view field, std::string_view value);

}
