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
    bool isClosed = true;  ///< false where the next object, or the end of the text, came first
};

/// Cuts a JSON text into the objects that are not inside of another one: of an array, of a sequence of
/// objects, of the array `items` of one object that holds it (so too `data` and `results`, in which
/// interfaces of databases answer, and Crossref's `message`, where they hold what has a title), or of an
/// object that holds them by their names.
///
/// What is damaged costs one object. A string ends at the end of its line, where JSON does not let it go on;
/// a bracket closes those that were left open inside of it; an object that begins where one can have no
/// member, behind a comma or a value, is the next one; and behind an object that is closed nowhere, the next
/// one that has a title is looked for. Time is linear in the text, memory constant.
class JsonCutter
{
public:
    /// `text` must outlive the cutter.
    explicit JsonCutter(std::string_view text);

    /// The next object, or nothing at the end.
    std::optional<JsonPiece> next();

private:
    /// Where an object ends, and what was seen on the way.
    struct Extent {
        std::size_t end = 0; ///< behind its closing brace, or where it was given up
        bool isClosed = false;
        bool hasTitle = false; ///< whether it has a member of that name itself
        bool isCutOff = false; ///< whether the text ended first
    };

    Extent extentOf(std::size_t brace) const;
    bool isName(std::size_t quote, std::size_t end, std::string_view name) const;
    char signBefore(std::size_t at) const;
    std::size_t nextWithTitle(std::size_t from);
    std::size_t behindString(std::size_t quote) const;
    bool isFirstMemberAnItem(std::size_t brace) const;
    std::size_t behindItemsBracket() const;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1; ///< of m_counted
    std::size_t m_counted = 0;
    std::size_t m_budget; ///< bytes that may be read again
};

}
