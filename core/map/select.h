#pragma once

#include "core/base/error.h"
#include "core/map/filter.h"
#include "core/map/index.h"

#include <string_view>
#include <vector>

/// Which papers a filter means. Besides the review's dimensions, a field may be one of
///
///     year:2020..2024   venue:"KISV '23"   source:scopus   search:2   verdict:included   stage:full-text
///     reviewer:"A. Name"   author:Boos   title:kernel   abstract:unsafe   keyword:rust   note:conflicting
///     label:[14] doi:10.1145/… type:webpage   without:DIMENSION   share:1/3
///     has:abstract|pdf|claim|excerpt|note|file|doi
///
/// and, where no dimension is called so, `criterion:EX3`, `metric:latency`, `language:en`.
///
/// A dimension answered by codes takes a code (with those below it), `none-applies`, `any` or `none`, which
/// is no answer; one answered by numbers or dates a value or a range; yes/no `yes` or `no`; text the words to
/// find in it. `without:x` is `x:none`.
namespace alidade::map {

/// The papers that match. Fails with NotFound or Invalid for a name or a value that the review does not know,
/// with the place in the filter and the nearest name.
Result<Bitset> select(const Index& index, const Filter& filter);
Result<Bitset> select(const Index& index, std::string_view filter);

/// A filter and the papers that it selects, also by each of its parts: whoever asks for the papers without
/// one of these need not look for words anew.
struct Selected {
    Filter filter;
    std::vector<Bitset> parts; ///< in the order of its conjuncts()
    Bitset papers;             ///< that match all of them
};

/// Fails as select() does.
Result<Selected> selectParts(const Index& index, Filter filter);

/// Of the papers that a filter selected, those that maps and frequencies run over: out of population(),
/// unless the filter itself speaks of verdicts, or of the criteria for which papers are in or out.
Bitset counted(const Index& index, const Filter& filter, const Bitset& selection);

/// Whether the filter speaks of this field anywhere.
bool mentions(const Filter& filter, std::string_view field);

}
