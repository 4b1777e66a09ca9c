#pragma once

#include "core/map/filter.h"
#include "core/map/full_text.h"
#include "core/map/index.h"

#include <string>
#include <vector>

/// The fields of the filter language that ask what a paper is, whatever the review made of it: each from a
/// value to its papers.
namespace alidade::map {

/// A year, a range of years, or `none`.
Result<Bitset> papersOfYear(const Index& index, const Value& value);

/// A venue as the facet shows it means just that one; anything else, the venues in whose names the words
/// stand.
Result<Bitset> papersOfVenue(const Index& index, const Value& value);

/// The papers with the words in `field`.
Result<Bitset> papersWithWords(const Index& index, const Value& value, TextField field);

/// A label with its brackets or without.
Result<Bitset> papersWithLabel(const Index& index, const Value& value);

Result<Bitset> papersWithDoi(const Index& index, const Value& value);

Result<Bitset> papersOfType(const Index& index, const Value& value);

/// A language as it was given, in any case; or `none`.
Result<Bitset> papersOfLanguage(const Index& index, const Value& value);

/// The languages that papers have.
std::vector<std::string> languages(const Index& index);

}
