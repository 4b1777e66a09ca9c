#pragma once

#include <string_view>
#include <vector>

/// A list of names in a value of BibTeX, cut up but with its TeX; what stands in braces is never cut.
namespace alidade::sources {

/// The names of a list, with `others` among them: parted at `and`; without one at semicolons, at `&`, or at
/// commas when there are more of them than one name can have. Commas part names too where an `and` stands
/// before the last one alone.
std::vector<std::string_view> bibtexNameList(std::string_view value);

/// The parts of a name between `separator`s, and its words.
std::vector<std::string_view> cutAtBibtexSign(std::string_view text, char separator);
std::vector<std::string_view> cutAtBibtexBlanks(std::string_view name);

/// Whether one pair of braces holds all of `text`.
bool isBibtexBraced(std::string_view text);

/// Whether the parts of the name have labels: `family=Knuth, given=Donald`.
bool isBibtexExtended(std::string_view name);

}
