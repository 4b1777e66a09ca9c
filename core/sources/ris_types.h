#pragma once

#include "core/sources/tagged_entry.h"

#include <span>

namespace alidade::sources {

/// The types of RIS, of its specification, EndNote and the databases that write it.
std::span<const TypeName> risTypes();

/// The type of what has the one of anything, GEN, or one that RIS does not know, as other fields name it in
/// words: `Preprint`, a publisher that is arXiv or is named after it, `Book chapter`. So Scopus does, whose
/// TY may be a name from its program's inside. Empty where nothing is said.
std::string_view risTypeInWords(const TaggedRecord& record);

/// Whether other words say that what TY calls a book, of the type `type`, is a thesis, as with Web of
/// Science.
bool isThesis(const TaggedRecord& record, std::string_view type);

}
