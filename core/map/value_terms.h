#pragma once

#include "core/map/filter.h"

/// A value of the filter language where one word is asked for.
namespace alidade::map {

/// What is wrong with `value`, and where it stands.
Error invalid(const Value& value, Sentence detail);

/// The value as one word; ranges make sense for years and typed dimensions only. Fails with Invalid.
Result<Term> term(const Value& value);

/// The value as one word without a star. Fails with Invalid.
Result<Term> wholeTerm(const Value& value);

}
