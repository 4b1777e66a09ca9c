#pragma once

#include "core/sources/entry.h"

#include <string>
#include <string_view>

/// The variables of CSL, and what Crossref and Zotero, also in its own items, call them.
namespace alidade::sources {

/// Puts the text of the member `name` of an item to its place in `entry`. False where there is none, or where
/// it is taken.
bool putCslField(Entry& entry, std::string_view name, const std::string& text);

/// The CSL type of an item whose `type` may be one of Crossref's; `document` of one that has none.
std::string cslTypeOf(const std::string& type);

}
