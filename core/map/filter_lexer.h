#pragma once

#include "core/map/filter.h"

#include <string>
#include <string_view>
#include <vector>

/// The words of the filter language, read: everything about blanks, quotes, stars, commas and ranges.
/// filter.cpp does what is left: operators, parentheses and the tree.
namespace alidade::map {

struct Token {
    enum class Kind { Open, Close, And, Or, Not, Leaf, End };

    Kind kind = Kind::End;
    Position position;
    Filter leaf; ///< a Text or a Field where `kind` is Leaf
};

/// All tokens of `text`; the last one, and only that, is End. Fails as parseFilter() does, for what is no
/// token.
Result<std::vector<Token>> tokens(std::string_view text);

/// The error for something that stands at `position` in a filter.
Error invalidAt(Position position, Sentence detail);

}
