#pragma once

#include <string>
#include <string_view>

namespace alidade::report {

/// The text with its special characters escaped, also those that the classic fonts (OT1) show as others (<,
/// >,
/// |); hyphens, quotes and the like kept apart that TeX would join to a dash or to another sign; control
/// characters, which stop the run, as blanks. Everything beyond ASCII stays as it is. Braces are written by
/// their names: BibTeX counts those of \{ and \} too, and would lose the entry to a single one.
std::string latexText(std::string_view text);

}
