#pragma once

#include <span>
#include <string_view>
#include <utility>

/// What EndNote calls the types of its references, in its XML and in its tagged form.
namespace alidade::sources {

/// Their names, `Journal Article`, each with the CSL type that it means; empty for the one that says nothing.
std::span<const std::pair<std::string_view, std::string_view>> endNoteTypes();

/// The CSL type of a name; empty for one that is not known.
std::string_view typeOfEndNote(std::string_view name);

/// The same for the numbers that stand in `<ref-type>` since EndNote 8, and for those of the versions before,
/// which counted differently (`<REFERENCE_TYPE>`).
std::string_view typeOfEndNoteNumber(int number);
std::string_view typeOfOldEndNoteNumber(int number);

}
