#pragma once

#include "core/review/paper.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the values of fields have in common in all formats.
namespace alidade::sources {

/// `text` in NFC with white space runs (no-break spaces and line ends too) folded to one blank and none at
/// the ends; invisible characters (zero width space, soft hyphen, byte order mark) are taken out. Plain ASCII
/// without double blanks comes through without a look at Unicode.
std::string cleaned(std::string_view text);

/// `text` without tags such as `<i>` or `<jats:p>`, and with the entities of HTML (`&amp;`, `&#x27;`,
/// `&ouml;`, also `& ouml;` of Web of Science) replaced. A `<` that begins no tag stays.
std::string withoutMarkup(std::string_view text);

/// Whether there can be tags or entities in `text`.
bool mayHaveMarkup(std::string_view text);

/// A value as an entry has it: cleaned, without markup.
std::string textOf(std::string_view value);

/// The DOI in `text`, bare and lower case: with or without `doi:`, `https://doi.org/`, `[doi]` behind it.
/// Empty where there is none.
std::string doiOf(std::string_view text);

/// The DOI in an address of doi.org or of a publisher, `https://journal.example/doi/full/10.5555/7`, or in
/// one that says `doi=`, without the form of the text that may stand behind it. Empty in any other address:
/// what looks like a DOI may be part of something longer there.
std::string doiOfAddress(std::string_view address);

/// `text` without the line end that a program wrote in letters at its end: `%5Cn`, `\n`, and `$\$n` where it
/// had been in TeX. Mendeley puts it between the addresses of a paper.
std::string_view withoutSpelledLineEnd(std::string_view text);

/// The first four digits in `text` that can be a year (1000 to 2999): of `2021/03/15/`, `Mar 2021`, `c1998`.
std::optional<int> yearOf(std::string_view text);

/// A name as lists of references write it: `Family, Given`, `Family, Given, Suffix`, `Given von Family`, and
/// `Given Von Family`, as what begins a family has a capital in many countries. A name with neither comma nor
/// blank is a family name; names of bodies come through bodyName.
Author personName(std::string_view name);
Author bodyName(std::string_view name);

}
