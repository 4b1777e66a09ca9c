#pragma once

#include <string_view>

namespace alidade::sources {

/// Whether `part` is `word`, or that cut or contracted: `clin` of `clinical`, `natl` of `national`, `jnl` of
/// `journal`. Both are folded.
bool isAbbreviatedWord(std::string_view part, std::string_view word);

/// Whether `text` is the name `full` of a journal with its words cut or contracted, as ISO 4 has it: `N.
/// Engl. J. Med.` of `The New England Journal of Medicine`. Equal names, and names made of initials, are no
/// abbreviations.
bool isAbbreviation(std::string_view text, std::string_view full);

}
