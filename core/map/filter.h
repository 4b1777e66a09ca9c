#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The filter language: a condition on papers as text, and as the tree that text stands for. Nothing here
/// knows which dimensions and codes a review has; whoever evaluates the tree looks the names up.
///
///     filter  = [ all { ("OR" | "|") all } ]          empty: every paper; binds weakest
///     all     = part { [ "AND" ] part }               a blank is AND
///     part    = ("-" | "NOT") part | "(" filter ")" | text | field
///     text    = WORD [ "*" ] | QUOTED [ "*" ]         a star at the end: the last word may go on
///     field   = (NAME | QUOTED) ":" value { "," value }     a comma is OR
///     value   = ["=" | "=="] bound [ "*" ] | range          an equals sign changes nothing
///     range   = (">" | ">=" | "<" | "<=") bound | [[">" | ">="] bound] ".." [["<" | "<="] bound]
///     bound   = WORD | QUOTED
///
/// A WORD ends at a blank, a quote, a parenthesis or `|`, and inside a value also at a comma or `..`; a star
/// may only be its last character. Everything else in it is ordinary: the hyphen of `micro-kernel`, `[14]`,
/// the slash of a path. AND, OR and NOT are operators in upper case only. A minus stands directly before what
/// it excludes. Between quotes everything is ordinary; `\"` is a quote there and `\\` a backslash.
///
/// A word that begins with a letter and has a colon in it is a field, unless its first colon is followed by
/// `//` or by another colon: addresses and `core::fmt` are words. A field's name that does not begin with a
/// letter, or has blanks, is written in quotes: `"Kernel architecture":micro-kernel`.
namespace alidade::map {

/// Longer or deeper than anything written by hand or by a click; what goes beyond is refused before it costs
/// memory or stack. Depth counts parentheses and negations that are open at the same time.
constexpr std::size_t MAX_FILTER_BYTES = 100'000;
constexpr std::size_t MAX_FILTER_DEPTH = 200;

/// Where a part begins in the text it was read from. Positions play no role when trees are compared.
struct Position {
    std::size_t offset = 0; ///< in bytes, from 0
    std::size_t column = 1; ///< in characters (code points), from 1; what error messages say
};

/// The words of `text`, one behind the other, somewhere in what a search in the text looks at. `text` is as
/// it was written: one word, or a phrase with its blanks; it may hold no letter at all (the `&` of a pasted
/// title).
struct Text {
    std::string text;
    bool prefix = false; ///< the last word is only the beginning of one
    Position position;
    bool isQuoted = false; ///< asks for the signs themselves where there are no letters; else no difference

    bool operator==(const Text& other) const;
};

/// One value as it was written.
struct Term {
    std::string text;
    bool prefix = false; ///< `text` is only the beginning of the value
    /// `none` or `any` in quotes: it stands for itself where that is an answer or a name.
    bool isQuoted = false;

    bool operator==(const Term&) const = default;
};

/// From `low` to `high`; at least one of them is there. The bounds are text, to be read as what the field
/// holds (numbers, dates); only two integers have already been seen to stand in order.
struct Range {
    std::optional<std::string> low;
    std::optional<std::string> high;
    bool lowOpen = false;  ///< `low` itself does not belong to it
    bool highOpen = false; ///< `high` itself does not belong to it

    bool operator==(const Range&) const = default;
};

struct Value {
    std::variant<Term, Range> content;
    Position position;

    bool operator==(const Value& other) const;
};

/// The field `name` holds one of `values`, of which there is at least one.
struct Field {
    std::string name;
    std::vector<Value> values;
    Position position; ///< of the name

    bool operator==(const Field& other) const;
};

struct Filter;

/// Every child matches. Without children: everything matches.
struct And {
    std::vector<Filter> children;

    bool operator==(const And& other) const;
};

/// At least one child matches.
struct Or {
    std::vector<Filter> children;

    bool operator==(const Or& other) const;
};

/// The child does not match.
struct Not {
    std::vector<Filter> child; ///< exactly one; a vector because a Filter cannot hold itself

    bool operator==(const Not& other) const;
};

/// A filter, or a part of one. In the tree that parseFilter() gives, no And has an And as a child, no Or an
/// Or, both have two children or more, and the And without children is the only exception; allOf() and
/// anyOf() keep it so.
struct Filter {
    std::variant<And, Or, Not, Text, Field> node;

    bool operator==(const Filter& other) const;
};

/// `name:value`.
Filter condition(std::string_view name, std::string_view value);

/// All, or any, of `parts` as one filter of that form: a single part is itself. All of nothing is everything,
/// any of nothing is nothing.
Filter allOf(std::vector<Filter> parts);
Filter anyOf(std::vector<Filter> parts);

/// Reads a filter. Fails as Invalid with `where` = "filter:COLUMN" for what is not in the grammar above, for
/// a range of two integers that is upside down, for text that is not UTF-8 or has a NUL in it, and beyond the
/// two limits.
Result<Filter> parseFilter(std::string_view text);

/// The shortest usual way to write `filter`; parseFilter() reads the same tree from it. Asks for a tree of
/// the form above, and for texts that are UTF-8 and not blank.
std::string toText(const Filter& filter);

/// The error (NotFound) for a name in a filter that nothing has: names the nearest of `known`, or else the
/// first few. `kind` is what is missing, in the singular: "dimension", "code".
Error unknownName(const Sentence& kind,
                  std::string_view name,
                  std::span<const std::string_view> known,
                  Position position);

}
