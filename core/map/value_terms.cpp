#include "core/map/value_terms.h"

#include "core/map/dimension_values.h"

#include <string>
#include <utility>
#include <variant>

namespace alidade::map {

Error invalid(const Value& value, Sentence detail)
{
    return {ErrorCode::Invalid, std::move(detail), "filter:" + std::to_string(value.position.column)};
}

Result<Term> term(const Value& value)
{
    if (const auto* found = std::get_if<Term>(&value.content)) {
        return *found;
    }
    return fail(invalid(value, translatable("Sentence", "A range stands where one value is asked for.")));
}

Result<Term> wholeTerm(const Value& value)
{
    if (const auto whole = withoutStar(value); !whole) {
        return fail(whole.error());
    }
    return term(value);
}

}
