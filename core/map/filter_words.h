#pragma once

#include "core/map/filter.h"

#include <optional>
#include <string>
#include <string_view>

/// What the words of the filter language are made of: where one ends, and what it is.
namespace alidade::map {

/// Of two bounds.
inline constexpr Words UPSIDE_DOWN =
    translatable("Sentence", "This range ends before it begins; exchange its two bounds.");

/// The first character of `text`, which is not empty; its code is negative where that is not UTF-8.
struct Character {
    std::int32_t code = 0;
    std::size_t bytes = 0;
};
Character firstCharacter(std::string_view text);

/// Where the first thing stands that is no character, or is NUL, at which others would end the text.
std::optional<Position> unreadable(std::string_view text);

bool beginsWithBlank(std::string_view text);

enum class Place { Outside, InValue };

/// How many bytes of `text` belong to the WORD it begins with. Inside a value a comma and `..` end it too.
std::size_t wordLength(std::string_view text, Place place);

/// How many bytes of `text` are the unquoted name of a field, the colon not counted; 0 if it begins with no
/// field.
std::size_t nameLength(std::string_view text);

/// Whether it joins or negates instead of standing for itself: AND, OR, NOT.
bool isOperator(std::string_view word);

/// Whether it says in a value how much is answered, in any case: `none`, `any`.
bool isQuantity(std::string_view word);

/// `name` as an error message quotes it: on one line, and no longer than fits there.
std::string quotable(std::string_view name);

}
