#pragma once

#include "core/map/filter.h"
#include "core/map/index.h"

namespace alidade::map {

/// The papers in whose title, abstract, authors, keywords or notes (their own and those of their codings) the
/// words of `text` stand one behind the other; accents and case play no role, nor do signs, but for the + and
/// # of C++ and C#. Text without a letter or digit is found everywhere.
Bitset findText(const Index& index, const Text& text);

/// What may be asked of alone.
enum class TextField { Title, Authors, Venue, Abstract, Keywords, Notes };

Bitset findText(const Index& index, const Text& text, TextField field);

}
