#pragma once

#include <string_view>

namespace alidade::sources {

/// The CSL type of a reference type as EndNote names it, `Journal Article`; empty for one that it does not
/// know.
std::string_view typeOfEndNote(std::string_view name);

/// The same for the numbers that stand in `<ref-type>` since EndNote 8, and for those of the versions before,
/// which counted differently (`<REFERENCE_TYPE>`).
std::string_view typeOfEndNoteNumber(int number);
std::string_view typeOfOldEndNoteNumber(int number);

}
