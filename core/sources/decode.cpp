#include "core/sources/decode.h"

#include "core/base/byte_search.h"
#include "core/base/count.h"
#include "core/sources/encoding.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t CHECKPOINT_SPACING = 4096;

struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};
constexpr std::array<Mark, 5> BYTE_ORDER_MARKS = {{
    {"\xEF\xBB\xBF", "UTF-8"},
    {{"\xFF\xFE\0\0", 4}, "UTF-32LE"}, // before UTF-16, whose mark it begins with
    {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
}};

const Mark* markOf(std::string_view bytes)
{
    const auto found = std::ranges::find_if(BYTE_ORDER_MARKS,
                                            [&](const Mark& mark) { return bytes.starts_with(mark.bytes); });
    return found == BYTE_ORDER_MARKS.end() ? nullptr : &*found;
}

std::size_t utf8Size(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

void append(std::string& text, char32_t c)
{
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80 | (c >> shift & 0x3F)); };
    if (c < 0x80) {
        text += static_cast<char>(c);
        return;
    }
    if (c < 0x800) {
        text += static_cast<char>(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            text += static_cast<char>(0xE0 | c >> 12);
        } else {
            text += static_cast<char>(0xF0 | c >> 18);
            tail(12);
        }
        tail(6);
    }
    tail(0);
}

std::size_t asciiRun(std::string_view bytes)
{
    const auto end =
        std::ranges::find_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return static_cast<std::size_t>(end - bytes.begin());
}

}

/// What is said of bytes that are not valid in an encoding (%1): of one, or of several (%2).
Words malformedWords(bool isOne, bool isUtf8)
{
    if (isUtf8) {
        return isOne ? translatable("Sentence",
                                    "A byte is not valid %1, the first in this line; each was read as "
                                    "Windows-1252. If letters look wrong, name the file's encoding.")
                     : translatable("Sentence",
                                    "%2 bytes are not valid %1, the first in this line; each was read as "
                                    "Windows-1252. If letters look wrong, name the file's encoding.");
    }
    return isOne ? translatable("Sentence",
                                "A byte is not valid %1, the first in this line; each became U+FFFD. If "
                                "letters look wrong, name the file's encoding.")
                 : translatable("Sentence",
                                "%2 bytes are not valid %1, the first in this line; each became U+FFFD. If "
                                "letters look wrong, name the file's encoding.");
}

/// One way from bytes to a text.
class Decoding
{
public:
    /// `firstBad` is what firstNotUtf8 gives for the bytes behind the mark, where that is known.
    Decoding(std::string_view bytes,
             std::size_t markSize,
             Encoding encoding,
             std::optional<std::size_t> firstBad = {})
        : m_encoding(std::move(encoding))
        , m_firstBad(firstBad)
    {
        m_result.m_bytes = bytes;
        m_result.m_markSize = markSize;
        m_result.m_encoding = m_encoding.name();
    }

    /// Where the encoding was taken by frequencies, a note says so.
    Result<Decoded> run(bool isByFrequencies = false)
    {
        const auto bytes = m_result.m_bytes.substr(m_result.m_markSize);
        if (m_encoding.kind() == Encoding::Kind::Utf8) {
            m_firstBad = m_firstBad ? m_firstBad : firstNotUtf8(bytes);
            if (m_firstBad == std::string_view::npos) {
                return std::move(m_result);
            }
        }
        if (bytes.size() > MOST_CONVERTED) {
            return fail(
                ErrorCode::Invalid,
                {translatable(
                     "Sentence",
                     "The file is in %1 and too large to be converted here; save it as UTF-8 or in parts."),
                 {m_encoding.name()}});
        }
        if (isByFrequencies) {
            m_result.m_problems.push_back(
                {0,
                 0,
                 Severity::Note,
                 {translatable("Sentence",
                               "The encoding was guessed to be %1. If letters look wrong, name the file's "
                               "encoding."),
                  {m_encoding.name()}}});
        }
        convert(bytes);
        m_result.m_isCopy = true;
        m_result.m_decoder = std::make_shared<const Encoding>(m_encoding);
        report();
        return std::move(m_result);
    }

private:
    void convert(std::string_view rest)
    {
        auto& text = m_result.m_copy;
        text.reserve(rest.size());
        while (!rest.empty()) {
            setCheckpoint(rest.size());
            if (m_encoding.keepsAscii()) {
                const auto run = rest.substr(0, asciiRun(rest.substr(0, CHECKPOINT_SPACING)));
                text += run;
                rest.remove_prefix(run.size());
                if (!run.empty()) {
                    continue;
                }
            }
            const auto taken = m_encoding.take(rest);
            if (!taken.isWellFormed && m_malformed++ == 0) {
                m_firstMalformed = text.size();
            }
            append(text, taken.character);
        }
    }

    /// Encodings with a state are in their first one where a line begins, so that the way on from there needs
    /// no memory of what stood before.
    void setCheckpoint(std::size_t left)
    {
        const auto& text = m_result.m_copy;
        auto& points = m_result.m_checkpoints;
        const auto since = points.empty() ? CHECKPOINT_SPACING : text.size() - points.back().text;
        const bool isGoodPlace =
            m_encoding.kind() != Encoding::Kind::Other || text.empty() || text.back() == '\n';
        if (since >= CHECKPOINT_SPACING && (isGoodPlace || since >= 16 * CHECKPOINT_SPACING)) {
            points.push_back({text.size(), m_result.m_bytes.size() - left});
        }
    }

    void report()
    {
        if (m_malformed == 0) {
            return;
        }
        const auto before = std::string_view(m_result.m_copy).substr(0, m_firstMalformed);
        const auto line = countOfLineEnds(before) + 1;
        m_result.m_problems.push_back(
            {line,
             0,
             Severity::Warning,
             {malformedWords(m_malformed == 1, m_encoding.kind() == Encoding::Kind::Utf8),
              {m_encoding.name(), counted(m_malformed)}}});
    }

    Encoding m_encoding;
    std::optional<std::size_t> m_firstBad;
    Decoded m_result;
    std::size_t m_malformed = 0;
    std::size_t m_firstMalformed = 0;
};

Decoded::Place Decoded::placeOf(std::size_t offset, const Place& last) const
{
    if (!m_isCopy) {
        return {offset, m_markSize + offset};
    }
    if (offset >= m_copy.size()) {
        return {m_copy.size(), m_bytes.size()};
    }
    auto place = *std::prev(std::ranges::upper_bound(m_checkpoints, offset, {}, &Place::text));
    if (last.text > place.text && last.text <= offset) {
        place = last;
    } else {
        m_decoder->restart();
    }
    auto rest = m_bytes.substr(place.bytes);
    while (place.text < offset && !rest.empty()) {
        place.text += utf8Size(m_decoder->take(rest).character);
    }
    place.bytes = m_bytes.size() - rest.size();
    return place;
}

Result<Decoded> decode(std::string_view bytes)
{
    if (const auto* mark = markOf(bytes)) {
        return Decoding(bytes, mark->bytes.size(), *Encoding::named(std::string(mark->encoding))).run();
    }
    const auto firstBad = firstNotUtf8(bytes);
    auto guess = guessedEncoding(bytes, firstBad);
    return Decoding(bytes, 0, std::move(guess.encoding), firstBad).run(guess.isByFrequencies);
}

Result<Decoded> decode(std::string_view bytes, const std::string& name)
{
    const auto* mark = markOf(bytes);
    auto encoding = Encoding::named(name);
    if (!encoding) {
        return fail(
            ErrorCode::NotFound,
            {translatable("Sentence", "There is no encoding \"%1\"; try UTF-8, windows-1252 or UTF-16LE."),
             {name}});
    }
    if (mark == nullptr || !encoding->name().starts_with(mark->encoding.substr(0, 5))) {
        return Decoding(bytes, 0, std::move(*encoding)).run();
    }
    return Decoding(bytes, mark->bytes.size(), *Encoding::named(std::string(mark->encoding))).run();
}

}
