#pragma once

#include "core/base/error.h"
#include "core/sources/format.h"

#include <string_view>

/// What a file is, by its content alone: names of files lie.
namespace alidade::sources {

/// Says of a file that is no text (a workbook, an archive, a PDF, a review …), or an empty one, what it is
/// and what to do, as Invalid. Looks at the first bytes only.
Result<void> checkIsText(std::string_view bytes);

/// The format that the most lines at the head of the text speak for. Fails with Invalid where it is a web
/// page, XML or JSON of another kind, a table drawn in Markdown, a taxonomy, or nothing that is known.
Result<Format> detectFormat(std::string_view text);

}
