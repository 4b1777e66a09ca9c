#pragma once

#include "core/map/filter.h"
#include "core/map/index.h"

#include <string>
#include <string_view>
#include <vector>

/// The fields of the filter language that ask what the review made of a paper: each from a value to its
/// papers.
namespace alidade::map {

/// Where the screening left the paper; or `maybe`, of those that are open although all have decided who have
/// to.
Result<Bitset> papersOfVerdict(const Index& index, const Value& value);

/// At which stage somebody has decided.
Result<Bitset> papersOfStage(const Index& index, const Value& value);

/// For which criterion the paper is in or out (core/screening/reasons.h); `any`, or `none` of those that are
/// out.
Result<Bitset> papersOfCriterion(const Index& index, const Value& value);

/// In which metric the paper makes a claim.
Result<Bitset> papersOfMetric(const Index& index, const Value& value);

/// What there is of the paper: a property of the index, a note, a file, a DOI.
Result<Bitset> papersThatHave(const Index& index, const Value& value);

/// What may be asked of these fields.
std::vector<std::string_view> verdictWords();
std::vector<std::string_view> hasWords();

}
