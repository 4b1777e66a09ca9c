#pragma once

#include "core/sources/ovid_source.h"

#include <optional>
#include <string_view>

namespace alidade::sources {

/// Reads what stands behind the name of a journal: a volume with its issue, pages, a date, in any order and
/// between any punctuation, for each of Ovid's databases has its own.
///
///     201(2-3):327-334, November 15, 2004.
///     January/February 2010;14(1):56
///     Vol.45(3), 2019, pp. 123-145.
///     12 Suppl 1:S45-S56, 2010.
///     2007 15 June; 433-441.
///     (4):CD001234, 2012.
///     2019 Mar 12.
///
/// Nothing where another word stands among them, or where they do not say enough to tell them from a name
/// with numbers in it; what databases add behind the pages is passed over.
std::optional<OvidSource> ovidLocation(std::string_view text);

}
