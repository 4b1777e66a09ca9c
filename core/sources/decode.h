#pragma once

#include "core/base/error.h"
#include "core/sources/entry.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// From the bytes of a file to UTF-8.
namespace alidade::sources {

class Encoding;

/// The text of a file, and the way back from its places to those of the bytes.
class Decoded
{
public:
    /// UTF-8 without a byte order mark: a part of the bytes where those are good UTF-8, so they must outlive
    /// it.
    std::string_view text() const { return m_isCopy ? m_copy : m_bytes.substr(m_markSize); }
    /// As IANA calls it: `UTF-8`, `windows-1252`.
    const std::string& encoding() const { return m_encoding; }
    /// What was not well-formed, and what was made of it.
    const std::vector<Problem>& problems() const { return m_problems; }

    /// A place in the text, and where in the bytes its character begins.
    struct Place {
        std::size_t text = 0;
        std::size_t bytes = 0;
    };

    /// The place at `offset` of the text; the end of the bytes for the text's. Asking in ascending order and
    /// giving the answer before as `last` makes all answers together linear in the text.
    Place placeOf(std::size_t offset, const Place& last) const;
    std::size_t sourceOffset(std::size_t offset) const { return placeOf(offset, {}).bytes; }

private:
    friend class Decoding;

    std::string_view m_bytes;
    std::size_t m_markSize = 0;
    bool m_isCopy = false;
    std::string m_copy;
    std::string m_encoding;
    std::shared_ptr<const Encoding> m_decoder;
    std::vector<Place> m_checkpoints; ///< ascending; the way on from there is decoded anew
    std::vector<Problem> m_problems;
};

/// Decodes by evidence, in this order: a byte order mark, the zeros of UTF-16, well-formed UTF-8, the
/// encoding that the file itself names (`encoding="…"` of XML, `% Encoding: …` of JabRef), the characters'
/// frequencies (East Asian, Cyrillic, Greek, Central European and Turkish encodings; a note says so), and
/// else Windows-1252, of which Latin-1 is a part. A byte out of place in UTF-8 is read as Windows-1252, for
/// such files were glued together from both.
///
/// Fails with Invalid where a text that must be copied is larger than MOST_CONVERTED.
Result<Decoded> decode(std::string_view bytes);

/// Decodes as told. Fails with NotFound where no encoding has that name, else as above.
Result<Decoded> decode(std::string_view bytes, const std::string& encoding);

constexpr std::size_t MOST_CONVERTED = std::size_t{1} << 30;

}
