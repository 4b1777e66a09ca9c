#pragma once

#include "core/duplicates/title.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What stands around a title and does not belong to it.
namespace alidade::duplicates {

/// A bracket among the first bytes is before all letters: it holds the title.
constexpr std::size_t FIRST_LETTERS = 3;

/// `text` without what databases put behind it in brackets: `[Erratum appears in …]`, also where it is cut
/// off, and labels of a few words (`[French]`, `[Letter]`).
std::string_view withoutRemarks(std::string_view text);

/// How many bytes of `text` are the number under which a meeting lists an abstract, `Abstract 1234: `,
/// `P3-12-01: `; 0 where it begins with none.
std::size_t abstractCodeLength(std::string_view text);

/// Where `text` begins to cite what it corrects: `(vol 360, pg 542, 2009)`, `(Lancet (2009) 360 (542-544))`.
std::optional<std::size_t> citationIn(std::string_view text);

/// Takes off what publishers put before the title of the work itself: `RETRACTED:`.
void dropMarks(std::vector<std::string>& words);

/// The kind that `words`, those of `text`, begin with, or end with behind a mark (`… - Reply`, not
/// `attenuation correction`); what says that it is a correction is taken off, so that two databases that say
/// it in different words agree.
TitleKind takeKind(std::vector<std::string>& words, std::string_view text);

}
