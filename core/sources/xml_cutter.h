#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace alidade::sources {

/// What stands in an XML text from the opening tag of a record to its closing one.
struct XmlPiece {
    std::string_view text;
    std::size_t start = 0; ///< in bytes
    std::size_t line = 0;  ///< from 1
    bool isClosed = true;  ///< false where the next record, or the end of the text, came first
};

/// Cuts an XML text into its records without a tree of the whole: it only looks for the tags of records,
/// outside of comments and CDATA sections. A record that is never closed ends where the next one begins, so
/// that it costs itself alone. Time is linear in the text, memory constant, whatever it holds.
class XmlCutter
{
public:
    /// `names` are those of the elements that are records, as they are spelled; the text and they must
    /// outlive the cutter.
    XmlCutter(std::string_view text, std::span<const std::string_view> names);

    /// The next record, or nothing at the end.
    std::optional<XmlPiece> next();

private:
    struct Tag {
        std::size_t start = 0;
        std::size_t end = 0;
        bool isOpening = false;
        bool isClosing = false; ///< `<record/>` is both
    };

    std::optional<Tag> nextTag();
    bool skipPassage(std::size_t at);
    bool isRecord(std::string_view tag) const;
    XmlPiece piece(std::size_t start, std::size_t end, bool isClosed);

    std::string_view m_text;
    std::span<const std::string_view> m_names;
    std::size_t m_at = 0;
    std::size_t m_line = 1; ///< of m_counted
    std::size_t m_counted = 0;
    std::array<bool, 3> m_isUnended = {}; ///< a passage of this kind has no end in the rest of the text
};

}
