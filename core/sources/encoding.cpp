#include "core/sources/encoding.h"

#include "core/base/byte_search.h"

#include <unicode/ucnv.h>
#include <unicode/utf.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace alidade::sources {

namespace {

constexpr char32_t REPLACEMENT = 0xFFFD;

/// What Windows-1252 has at 0x80 to 0x9F; the five free places are the controls of Latin-1, as on the web.
constexpr std::array<char16_t, 32> WINDOWS_1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

unsigned byteAt(std::string_view bytes, std::size_t i)
{
    return static_cast<unsigned char>(bytes[i]);
}

char32_t takeWindows1252(std::string_view& bytes)
{
    const auto byte = byteAt(bytes, 0);
    bytes.remove_prefix(1);
    return byte >= 0x80 && byte < 0xA0 ? WINDOWS_1252[byte - 0x80] : byte;
}

Encoding::Taken takeUtf8(std::string_view& bytes)
{
    int32_t size = 0;
    UChar32 c = 0;
    const auto length = static_cast<int32_t>(std::min<std::size_t>(bytes.size(), U8_MAX_LENGTH));
    const auto* data = reinterpret_cast<const uint8_t*>(bytes.data());
    U8_NEXT(data, size, length, c);
    if (c < 0) {
        return {takeWindows1252(bytes), false};
    }
    bytes.remove_prefix(static_cast<std::size_t>(size));
    return {static_cast<char32_t>(c), true};
}

Encoding::Taken takeUtf16(std::string_view& bytes, bool isLittle)
{
    const auto unit = [&](std::size_t i) {
        const auto first = byteAt(bytes, i);
        const auto second = byteAt(bytes, i + 1);
        return static_cast<char32_t>(isLittle ? first | second << 8 : first << 8 | second);
    };
    if (bytes.size() < 2) {
        bytes = {};
        return {REPLACEMENT, false};
    }
    const auto lead = unit(0);
    if ((lead & 0xF800) != 0xD800) {
        bytes.remove_prefix(2);
        return {lead, true};
    }
    const bool isPair = lead < 0xDC00 && bytes.size() >= 4 && (unit(2) & 0xFC00) == 0xDC00;
    const auto character = isPair ? 0x10000 + ((lead - 0xD800) << 10) + (unit(2) - 0xDC00) : REPLACEMENT;
    bytes.remove_prefix(isPair ? 4 : 2);
    return {character, isPair};
}

Encoding::Taken takeOther(std::string_view& bytes, UConverter* converter)
{
    UErrorCode status = U_ZERO_ERROR;
    const char* at = bytes.data();
    const auto character =
        static_cast<char32_t>(ucnv_getNextUChar(converter, &at, bytes.data() + bytes.size(), &status));
    const auto size = static_cast<std::size_t>(at - bytes.data());
    // an error may take nothing; a character may, that was read with the one before
    bytes.remove_prefix(U_SUCCESS(status) ? size : std::max<std::size_t>(size, 1));
    if (status == U_INDEX_OUTOFBOUNDS_ERROR) {
        return {U'\n', true}; // only a shift of state was left
    }
    // half a pair is no character, even where an encoding (UTF-7) can write it
    const bool isGood = U_SUCCESS(status) && character != REPLACEMENT && !U_IS_SURROGATE(character);
    return {isGood ? character : REPLACEMENT, isGood};
}

/// ICU's aliases are many, and it wants no blanks at the ends.
std::shared_ptr<UConverter> converter(const std::string& name)
{
    UErrorCode status = U_ZERO_ERROR;
    std::shared_ptr<UConverter> opened(name.empty() ? nullptr : ucnv_open(name.c_str(), &status),
                                       [](UConverter* open) { ucnv_close(open); });
    return U_SUCCESS(status) ? opened : nullptr;
}

std::string ianaName(const UConverter* converter, const std::string& name)
{
    UErrorCode status = U_ZERO_ERROR;
    const char* own = ucnv_getName(converter, &status);
    const char* standard = ucnv_getStandardName(own, "MIME", &status);
    if (standard == nullptr) {
        standard = ucnv_getStandardName(own, "IANA", &status);
    }
    return standard == nullptr ? name : standard;
}

}

Encoding::Encoding(Kind kind, std::string name)
    : m_kind(kind)
    , m_name(std::move(name))
{
}

Encoding Encoding::utf16(bool isLittle)
{
    return {isLittle ? Kind::Utf16Little : Kind::Utf16Big, isLittle ? "UTF-16LE" : "UTF-16BE"};
}

std::optional<Encoding> Encoding::named(const std::string& name)
{
    constexpr std::array<std::pair<std::string_view, Kind>, 7> OWN = {{
        {"UTF-8", Kind::Utf8},
        {"US-ASCII", Kind::Utf8},
        {"UTF-16", Kind::Utf16Little}, // a byte order mark decides before the name does
        {"UTF-16LE", Kind::Utf16Little},
        {"UTF-16BE", Kind::Utf16Big},
        {"ISO-8859-1", Kind::Windows1252}, // as browsers take it: texts that say so hold curly quotes
        {"windows-1252", Kind::Windows1252},
    }};
    auto opened = converter(name);
    if (!opened) {
        return {};
    }
    Encoding encoding(Kind::Other, ianaName(opened.get(), name));
    for (const auto& [own, kind] : OWN) {
        if (own == encoding.m_name) {
            encoding.m_kind = kind;
            return encoding;
        }
    }
    encoding.m_converter = std::move(opened);
    return encoding;
}

Encoding::Taken Encoding::take(std::string_view& bytes) const
{
    switch (m_kind) {
    case Kind::Utf8: return takeUtf8(bytes);
    case Kind::Utf16Little: return takeUtf16(bytes, true);
    case Kind::Utf16Big: return takeUtf16(bytes, false);
    case Kind::Windows1252: return {takeWindows1252(bytes), true};
    case Kind::Other: return takeOther(bytes, m_converter.get());
    }
    return {REPLACEMENT, false};
}

void Encoding::restart() const
{
    if (m_converter) {
        ucnv_reset(m_converter.get());
    }
}

std::size_t firstNotUtf8(std::string_view bytes, std::size_t from)
{
    for (auto i = findNotAscii(bytes, from); i < bytes.size(); i = findNotAscii(bytes, i)) {
        const auto* at = reinterpret_cast<const std::uint8_t*>(bytes.data() + i);
        const auto length = static_cast<int32_t>(std::min<std::size_t>(bytes.size() - i, U8_MAX_LENGTH));
        int32_t size = 0;
        UChar32 c = 0;
        U8_NEXT(at, size, length, c);
        if (c < 0) {
            return i;
        }
        i += static_cast<std::size_t>(size);
    }
    return std::string_view::npos;
}

}
