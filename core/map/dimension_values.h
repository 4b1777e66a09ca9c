#pragma once

#include "core/map/filter.h"
#include "core/map/index.h"

#include <limits>
#include <vector>

namespace alidade::map {

/// A number or a range of them, as a filter's value gives it.
struct NumberBounds {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool lowOpen = false;
    bool highOpen = false;

    bool contains(double number) const
    {
        return (lowOpen ? number > low : number >= low) && (highOpen ? number < high : number <= high);
    }
};

/// Fails with Invalid where the value has a star although only whole ones make sense: numbers, dates, ids.
Result<void> withoutStar(const Value& value);

/// Whether a word of a filter is the name, or with a star the beginning of it, in any case.
bool isMeant(const Term& term, std::string_view name);

/// Whether a word of a filter is `word` of the language, `none` or `any`. Where something is called so
/// (`isName`), quotes mean that, and so does a spelling of its own: `None`.
bool isKeyword(const Term& term, std::string_view word, bool isName);

/// The codes of the dimension whose path, slug or label begins so, ascending.
std::vector<CodeId>
codesBehind(const coding::Taxonomy& taxonomy, DimensionId dimension, const Term& beginning);

/// Fails with Invalid when a bound is no number or has a star; `what` begins the sentence: "A year".
Result<NumberBounds> numberBounds(const Value& value, const Sentence& what);

/// Fails with NotFound at `position`, naming the nearest.
Result<DimensionId> dimensionNamed(const Index& index, std::string_view name, Position position);

/// The papers whose answer in force to the dimension is `value`: a code with those below it (with a star,
/// each code whose path, slug or label begins so), `any`, `none`, a number or date or a range of them, yes or
/// no, words of a text.
Result<Bitset> papersWithAnswer(const Index& index, DimensionId dimension, const Value& value);

}
