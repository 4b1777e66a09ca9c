#include "core/base/text.h"

#include "core/base/byte_search.h"
#include "core/base/number.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <stdexcept>

namespace alidade {

namespace {

const icu::Normalizer2& normalizer(const char* name, UNormalization2Mode mode)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* found = icu::Normalizer2::getInstance(nullptr, name, mode, status);
    if (U_FAILURE(status) != 0) {
        throw std::runtime_error("ICU's normalisation data are missing");
    }
    return *found;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string toUtf8(const icu::UnicodeString& text)
{
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

icu::UnicodeString fromUtf8(std::string_view utf8)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
}

/// Damerau-Levenshtein in its restricted form: a swap of neighbours is one edit.
std::size_t editDistance(const std::u32string& a, const std::u32string& b)
{
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> previous(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        previous[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({replace, previous[j] + 1, current[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                current[j] = std::min(current[j], before[j - 2] + 1);
            }
        }
        std::swap(before, previous);
        std::swap(previous, current);
    }
    return previous[b.size()];
}

std::u32string codePoints(std::string_view utf8)
{
    const auto text = fromUtf8(utf8);
    std::u32string points;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        points.push_back(static_cast<char32_t>(text.char32At(i)));
    }
    return points;
}

}

std::string folded(std::string_view utf8)
{
    if (isAscii(utf8)) {
        std::string result(utf8);
        std::transform(result.begin(), result.end(), result.begin(), lower);
        return result;
    }
    UErrorCode status = U_ZERO_ERROR;
    const auto& fold = normalizer("nfkc_cf", UNORM2_COMPOSE);
    const auto& decompose = normalizer("nfkc", UNORM2_DECOMPOSE);
    const auto text = decompose.normalize(fold.normalize(fromUtf8(utf8), status), status);
    icu::UnicodeString bare;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (u_charType(c) != U_NON_SPACING_MARK) {
            bare.append(c);
        }
    }
    return toUtf8(bare);
}

bool isUtf8(std::string_view bytes)
{
    const auto* data = reinterpret_cast<const uint8_t*>(bytes.data());
    for (std::size_t i = 0; i < bytes.size();) {
        UChar32 c = 0;
        U8_NEXT(data, i, bytes.size(), c);
        if (c < 0) {
            return false;
        }
    }
    return true;
}

std::string validUtf8(std::string_view bytes)
{
    return isUtf8(bytes) ? std::string(bytes) : toUtf8(fromUtf8(bytes));
}

std::string simplified(std::string_view utf8)
{
    const auto text = fromUtf8(utf8);
    icu::UnicodeString result;
    bool gap = false;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (u_isUWhiteSpace(c) != 0) {
            gap = true;
            continue;
        }
        if (gap && !result.isEmpty()) {
            result.append(UChar32{' '});
        }
        gap = false;
        result.append(c);
    }
    return toUtf8(result);
}

std::string slug(std::string_view utf8)
{
    const auto text = fromUtf8(folded(utf8));
    icu::UnicodeString result;
    bool gap = false;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (u_isalnum(c) == 0) {
            gap = true;
            continue;
        }
        if (gap && !result.isEmpty()) {
            result.append(UChar32{'-'});
        }
        gap = false;
        result.append(c);
    }
    return toUtf8(result);
}

std::string_view nearest(std::string_view name, std::span<const std::string_view> candidates)
{
    const auto wanted = codePoints(folded(name));
    std::string_view best;
    std::size_t bestDistance = 0;
    for (const auto candidate : candidates) {
        const auto other = codePoints(folded(candidate));
        const auto distance = editDistance(wanted, other);
        if (distance * 3 > std::max(wanted.size(), other.size())) {
            continue;
        }
        if (best.empty() || distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

bool naturalLess(std::string_view a, std::string_view b)
{
    const auto number = [&](std::string_view text, std::size_t from) {
        std::size_t end = from;
        while (end < text.size() && isDigit(text[end])) {
            ++end;
        }
        while (from + 1 < end && text[from] == '0') {
            ++from;
        }
        return std::pair(text.substr(from, end - from), end);
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const auto [left, leftEnd] = number(a, i);
            const auto [right, rightEnd] = number(b, j);
            if (left != right) {
                return left.size() != right.size() ? left.size() < right.size() : left < right;
            }
            i = leftEnd;
            j = rightEnd;
        } else if (a[i] != b[j]) {
            return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(at + 1);
    }
}

std::string_view trimmed(std::string_view text)
{
    static constexpr ByteSet BLANKS(" \t\r\n\f\v");
    while (!text.empty() && BLANKS.has(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && BLANKS.has(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::string joined(std::span<const std::string> parts, std::string_view separator)
{
    std::string result;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            result += separator;
        }
        result += parts[i];
    }
    return result;
}

}
