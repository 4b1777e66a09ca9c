#include "core/base/byte_search.h"
#include "core/base/character.h"
#include "core/sources/field_text.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <stdexcept>
#include <utility>

/// Cleaning: nearly all texts of most files are clean, and this is what reading them costs.
namespace alidade::sources {

namespace {

constexpr char32_t REPLACEMENT = 0xFFFD;

/// What UAX #15 calls stream-safe has no more on one letter; to bring them into order takes the square of
/// their number.
constexpr std::size_t MOST_MARKS = 30;

/// Whether `c` may be outside NFC, or make the one before it so: a combining mark, or what the quick check of
/// UAX #15 does not answer with yes. Nothing below the combining marks does, nor do the dashes and quotation
/// marks, the commonest of all signs above them.
bool mayCompose(char32_t c)
{
    constexpr char32_t FIRST_COMBINING = 0x300;
    constexpr char32_t FIRST_DASH = 0x2010;
    constexpr char32_t LAST_OF_PUNCTUATION = 0x2027;
    const auto point = static_cast<UChar32>(c);
    return c >= FIRST_COMBINING && (c < FIRST_DASH || c > LAST_OF_PUNCTUATION)
        && (u_getCombiningClass(point) != 0
            || u_getIntPropertyValue(point, UCHAR_NFC_QUICK_CHECK) != UNORM_YES);
}

bool isInvisible(char32_t c)
{
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

/// A blank to fold: white space, and control characters, which mean nothing in a field.
bool isBlank(char32_t c)
{
    return c < 0x80
        ? c <= ' ' || c == 0x7F
        : u_isUWhiteSpace(static_cast<UChar32>(c)) != 0 || u_iscntrl(static_cast<UChar32>(c)) != 0;
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
        return m_mayCompose && !m_hasStack ? composed(m_result) : std::move(m_result);
    }

private:
    static bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }

    /// Of single blanks, of which one may begin it and one end it.
    void takeRun(std::string_view run)
    {
        m_marks = 0;
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
        const char32_t c = nextCharacter(m_text, at);
        if (isInvisible(c)) {
            return;
        }
        if (isBlank(c)) {
            m_isBehindBlank = true;
            return;
        }
        m_mayCompose = m_mayCompose || mayCompose(c);
        m_marks = u_getCombiningClass(static_cast<UChar32>(c)) == 0 ? 0 : m_marks + 1;
        m_hasStack = m_hasStack || m_marks > MOST_MARKS;
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
    std::size_t m_marks = 0; ///< on one letter
    bool m_hasStack = false; ///< such a letter is no text
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

}
