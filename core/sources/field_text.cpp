#include "core/sources/field_text.h"

#include "core/base/byte_search.h"
#include "core/base/text.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>

namespace alidade::sources {

namespace {

constexpr UChar32 REPLACEMENT = 0xFFFD;

/// Whether `c` can be outside NFC, or make the one before it so: nothing below the combining marks does, nor
/// do the dashes and quotation marks, the commonest of all signs above them.
bool mayCompose(UChar32 c)
{
    constexpr UChar32 FIRST_COMBINING = 0x300;
    constexpr UChar32 FIRST_DASH = 0x2010;
    constexpr UChar32 LAST_OF_PUNCTUATION = 0x2027;
    return c >= FIRST_COMBINING && (c < FIRST_DASH || c > LAST_OF_PUNCTUATION);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isInvisible(UChar32 c)
{
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

/// A blank to fold: white space, and control characters, which mean nothing in a field.
bool isBlank(UChar32 c)
{
    return c < 0x80 ? c <= ' ' || c == 0x7F : u_isUWhiteSpace(c) != 0 || u_iscntrl(c) != 0;
}

/// The character at `at`, which moves behind it; U+FFFD for bytes that are none.
UChar32 nextCharacter(std::string_view text, std::size_t& at)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data()) + at;
    const auto most = static_cast<std::int32_t>(std::min(text.size() - at, std::size_t{U8_MAX_LENGTH}));
    std::int32_t length = 0;
    UChar32 code = 0;
    U8_NEXT_OR_FFFD(data, length, most, code);
    at += static_cast<std::size_t>(length);
    return code;
}

std::string composed(const std::string& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) != 0) {
        throw std::runtime_error("ICU's normalisation data are missing");
    }
    const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
    std::string result;
    icu::StringByteSink<std::string> sink(&result, piece.size());
    normalizer->normalizeUTF8(0, piece, sink, nullptr, status);
    return U_FAILURE(status) != 0 ? text : result;
}

bool isDash(UChar32 c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63
        || c == 0xFF0D;
}

/// How many bytes of `text` are a DOI's prefix with its slash, `10.1145/` or `10.1002.5/`; 0 where it begins
/// with none. The slash may be written `%2F`, as in addresses.
std::size_t doiPrefixLength(std::string_view text)
{
    std::size_t at = 3; // behind `10.`
    while (at < text.size() && (isDigit(text[at]) || (text[at] == '.' && isDigit(text[at - 1])))) {
        ++at;
    }
    if (at < 7 || at >= text.size() || !isDigit(text[at - 1])) {
        return 0;
    }
    if (text[at] == '/') {
        return at + 1;
    }
    const auto slash = text.substr(at, 3);
    return slash == "%2F" || slash == "%2f" ? at + 3 : 0;
}

int hexValue(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    const auto small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

std::string withoutPercents(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0
            && hexValue(text[i + 2]) >= 0) {
            const int code = hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]);
            if (code > ' ' && code < 0x7F) {
                result += static_cast<char>(code);
                i += 2;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

/// The part of `text` that is a DOI's suffix: up to a blank, a quote or a bracket that it did not open, and
/// without the punctuation of the sentence around it. Old DOIs have `(SICI)` and `<1097::AID>` in them.
std::string_view doiSuffix(std::string_view text)
{
    int round = 0;
    int square = 0;
    int angle = 0;
    std::size_t end = 0;
    for (; end < text.size(); ++end) {
        const char c = text[end];
        round += c == '(' ? 1 : c == ')' ? -1 : 0;
        square += c == '[' ? 1 : c == ']' ? -1 : 0;
        angle += c == '<' ? 1 : c == '>' ? -1 : 0;
        const bool isTag = c == '<' && end + 1 < text.size() && !isDigit(text[end + 1]);
        const bool isBlankOrQuote = static_cast<unsigned char>(c) <= ' ' || c == '"' || c == 0x7F;
        if (isBlankOrQuote || isTag || round < 0 || square < 0 || angle < 0
            || text.substr(end).starts_with("[doi]")) {
            break;
        }
    }
    constexpr std::string_view PUNCTUATION = ".,;:'";
    const auto last = text.substr(0, end).find_last_not_of(PUNCTUATION);
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

/// Whether `digits` begins with a year, alone or as `202103` or `20210315`.
bool beginsWithYear(std::string_view digits)
{
    if (digits.size() != 4 && digits.size() != 6 && digits.size() != 8) {
        return false;
    }
    const bool isMonth = digits.size() == 4 || digits.substr(4, 2) <= "12";
    return isMonth && (digits[0] == '1' || digits[0] == '2');
}

/// `pages` without `p.` or `pp.` in front.
std::string_view withoutPagesWord(std::string_view pages)
{
    for (const std::string_view word : {"pp.", "pp ", "p.", "p "}) {
        if (pages.starts_with(word)) {
            return trimmed(pages.substr(word.size()));
        }
    }
    return pages;
}

/// Goes through a text that is not clean as it is: by runs where it is plain, else by the character.
class Cleaner
{
public:
    /// `plain` bytes in front need no look.
    Cleaner(std::string_view text, std::size_t plain)
        : m_text(text)
        , m_plain(plain)
    {
        m_result.reserve(text.size());
    }

    std::string run()
    {
        std::size_t at = 0;
        std::size_t end = m_plain;
        while (at < m_text.size()) {
            if (end > at) {
                takeRun(m_text.substr(at, end - at));
                at = end;
            } else {
                takeCharacter(at);
                end = at < m_text.size() && isAscii(m_text[at]) ? findNotPlain(m_text, at) : at;
            }
        }
        return m_mayCompose ? composed(m_result) : std::move(m_result);
    }

private:
    static bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }

    /// Of single blanks, of which one may begin it and one end it.
    void takeRun(std::string_view run)
    {
        if (run.front() == ' ') {
            m_isBehindBlank = true;
            run.remove_prefix(1);
        }
        const bool endsBlank = run.ends_with(' ');
        run.remove_suffix(endsBlank ? 1 : 0);
        if (!run.empty()) {
            append(run);
        }
        m_isBehindBlank = m_isBehindBlank || endsBlank;
    }

    void takeCharacter(std::size_t& at)
    {
        const auto from = at;
        const UChar32 c = nextCharacter(m_text, at);
        if (isInvisible(c)) {
            return;
        }
        if (isBlank(c)) {
            m_isBehindBlank = true;
            return;
        }
        m_mayCompose = m_mayCompose || mayCompose(c);
        append(c == REPLACEMENT ? std::string_view("\xEF\xBF\xBD") : m_text.substr(from, at - from));
    }

    void append(std::string_view part)
    {
        if (m_isBehindBlank && !m_result.empty()) {
            m_result += ' ';
        }
        m_isBehindBlank = false;
        m_result += part;
    }

    std::string_view m_text;
    std::size_t m_plain;
    std::string m_result;
    bool m_isBehindBlank = false;
    bool m_mayCompose = false;
};

}

std::string cleaned(std::string_view text)
{
    const auto plain = findNotPlain(text);
    const bool isClean =
        plain == text.size() && (text.empty() || (text.front() != ' ' && text.back() != ' '));
    return isClean ? std::string(text) : Cleaner(text, plain).run();
}

std::string textOf(std::string_view value)
{
    return mayHaveMarkup(value) ? cleaned(withoutMarkup(value)) : cleaned(value);
}

std::string doiOf(std::string_view raw)
{
    const std::string clean = cleaned(raw);
    const std::string_view text = clean;
    for (std::size_t at = text.find("10."); at != std::string_view::npos; at = text.find("10.", at + 1)) {
        if (at > 0 && (isAlphanumeric(text[at - 1]) || text[at - 1] == '.')) {
            continue;
        }
        const auto prefix = doiPrefixLength(text.substr(at));
        if (prefix == 0) {
            continue;
        }
        auto suffix = doiSuffix(text.substr(at + prefix));
        if (text.substr(0, at).find("://") != std::string_view::npos) {
            suffix = suffix.substr(0, suffix.find_first_of("?#"));
        }
        if (suffix.empty()) {
            continue;
        }
        std::string doi(text.substr(at, prefix));
        doi = withoutPercents(doi.append(suffix));
        std::ranges::transform(
            doi, doi.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        return doi;
    }
    return {};
}

std::optional<int> yearOf(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end])) {
            ++end;
        }
        const auto digits = text.substr(at, end - at);
        if (beginsWithYear(digits)) {
            return (digits[0] - '0') * 1000 + (digits[1] - '0') * 100 + (digits[2] - '0') * 10
                + (digits[3] - '0');
        }
        at = end + 1;
    }
    return std::nullopt;
}

std::string pagesOf(std::string_view text)
{
    const std::string clean = cleaned(text);
    const auto pages = withoutPagesWord(clean);
    std::string result;
    bool dash = false;
    for (std::size_t at = 0; at < pages.size();) {
        const std::size_t from = at;
        const UChar32 c = nextCharacter(pages, at);
        if (isDash(c)) {
            dash = true;
            if (result.ends_with(' ')) {
                result.pop_back();
            }
            continue;
        }
        if (c == ' ' && dash) {
            continue;
        }
        if (dash && !result.empty()) {
            result += '-';
        }
        dash = false;
        result += pages.substr(from, at - from);
    }
    return result == "n/a" || result == "n/a-n/a" ? std::string() : result; // Wiley's words for none
}

std::string pagesOf(std::string_view first, std::string_view last)
{
    std::string from = pagesOf(first);
    const std::string to = pagesOf(last);
    if (from.empty()) {
        return to;
    }
    const bool isWhole = to.empty() || from.ends_with("-" + to) || to.starts_with(from + "-");
    if (!isWhole) {
        return from + "-" + to;
    }
    return to.size() > from.size() ? to : from;
}

}
