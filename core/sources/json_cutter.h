#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace alidade::sources {

/// What stands in a JSON text from the opening brace of an object to its closing one.
struct JsonPiece {
    std::string_view text;
    std::size_t start = 0; ///< in bytes
    std::size_t line = 0;  ///< from 1
    bool isClosed = true;  ///< false where the text ended first
};

/// Cuts a JSON text into the objects that are not inside of another one: of an array, of a sequence of
/// objects, or of the array `items` of one object that holds it. A string ends at the end of its line, where
/// JSON does not let it go on, so that a lost quote costs one object. Time is linear in the text, memory
/// constant.
class JsonCutter
{
public:
    /// `text` must outlive the cutter.
    explicit JsonCutter(std::string_view text);

    /// The next object, or nothing at the end.
    std::optional<JsonPiece> next();

private:
    std::size_t behindString(std::size_t quote) const;
    std::size_t behindObject(std::size_t brace) const;
    std::size_t behindItemsBracket() const;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1; ///< of m_counted
    std::size_t m_counted = 0;
};

}
