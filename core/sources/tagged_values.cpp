#include "core/sources/tagged_values.h"

#include "core/base/byte_search.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/field_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::string_view BLANKS = " \t\r\n\f\v";
constexpr std::string_view WIDE_SEMICOLON = "\uFF1B"; // of Chinese databases

constexpr std::size_t MOST_IN_ISSUE = 20; // of characters
constexpr std::size_t MOST_DIGITS_IN_ISSUE = 4;

bool beginsAs(std::string_view text, std::string_view small)
{
    return text.size() >= small.size() && folded(text.substr(0, small.size())) == small;
}

std::string withPlainSemicolons(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const auto end = std::min(text.find(WIDE_SEMICOLON), text.size());
        result.append(text.substr(0, end)).append(end < text.size() ? ";" : "");
        text.remove_prefix(std::min(end + WIDE_SEMICOLON.size(), text.size()));
    }
    return result;
}

}

std::string_view withoutBlanks(std::string_view text)
{
    const auto from = text.find_first_not_of(BLANKS);
    return from == std::string_view::npos ? std::string_view() : text.substr(from);
}

bool isDoi(std::string_view text)
{
    constexpr std::array<std::string_view, 3> BEGINNINGS = {"10.", "doi", "dx.doi"};
    for (const std::string_view scheme : {"http://", "https://"}) {
        text.remove_prefix(beginsAs(text, scheme) ? scheme.size() : 0);
    }
    return std::ranges::any_of(BEGINNINGS,
                               [&](std::string_view beginning) { return beginsAs(text, beginning); })
        && !doiOf(text).empty();
}

bool isAddress(std::string_view text)
{
    return text.starts_with("www.") || text.find("://") != std::string_view::npos;
}

bool isOfWeb(std::string_view text)
{
    constexpr std::array<std::string_view, 4> BEGINNINGS = {"http://", "https://", "ftp://", "www."};
    return std::ranges::any_of(BEGINNINGS,
                               [&](std::string_view beginning) { return beginsAs(text, beginning); });
}

bool isIssue(std::string_view value)
{
    const auto isLetter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    std::size_t longest = 0;
    std::size_t digits = 0;
    for (const char c : value) {
        digits = isDigit(c) ? digits + 1 : 0;
        longest = std::max(longest, digits);
    }
    const bool isNumber = longest > 0 && longest <= MOST_DIGITS_IN_ISSUE;
    const bool isWord = longest == 0 && value.find(' ') == std::string_view::npos;
    const auto stop = value.find('.');
    const bool isAbbreviated = stop != std::string_view::npos && stop > 1
        && value.substr(stop + 1).starts_with(' ')
        && std::all_of(value.begin(), value.begin() + static_cast<std::ptrdiff_t>(stop), isLetter);
    const bool hasStop = stop != std::string_view::npos && !isAbbreviated;
    return value.size() <= MOST_IN_ISSUE && value.find_first_of(",:") == std::string_view::npos && !hasStop
        && (isNumber || isWord);
}

bool isCopyright(std::string_view value)
{
    const auto text = withoutBlanks(value);
    return text.starts_with("Copyright ") || text.starts_with("\u00A9");
}

std::string_view withoutNotice(std::string_view abstract)
{
    constexpr std::string_view BEGIN = "Copyright of ";
    constexpr std::string_view PROPERTY = " is the property of ";
    constexpr std::string_view RULE = " and its content may not be copied";
    if (abstract.find(BEGIN) == std::string_view::npos) {
        return abstract; // as nearly all
    }
    const auto rule = abstract.rfind(RULE);
    if (rule == std::string_view::npos) {
        return abstract;
    }
    const auto begin = abstract.rfind(BEGIN, rule);
    const bool isNotice = begin != std::string_view::npos && (begin == 0 || abstract[begin - 1] == ' ')
        && abstract.substr(begin, rule - begin).find(PROPERTY) != std::string_view::npos;
    return isNotice ? trimmed(abstract.substr(0, begin)) : abstract;
}

std::string firstAddress(std::string_view value)
{
    auto text = cleaned(value);
    if (!isOfWeb(text)) {
        return text;
    }
    const auto isAlphanumeric = [](char c) { return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); };
    auto end = std::min(text.find(' '), text.size());
    for (auto next = text.find("http", 1); next < end; next = text.find("http", next + 1)) {
        const auto rest = std::string_view(text).substr(next);
        const bool isAddress = rest.starts_with("http://") || rest.starts_with("https://");
        const bool isBehind = isAlphanumeric(text[next - 1])
            || std::string_view(";,|").find(text[next - 1])
                != std::string_view::npos; // and not a part of the address, as behind `url=`
        if (isAddress && isBehind) {
            end = next;
        }
    }
    if (end < text.size()) {
        end = withoutSpelledLineEnd(std::string_view(text).substr(0, end)).size();
    }
    text.resize(text.find_last_not_of(" ;,|", end - 1) + 1);
    return text;
}

std::vector<std::string> partsOf(std::string_view value, bool linesPart)
{
    std::string plain = value.find('&') == std::string_view::npos ? std::string() : withoutMarkup(value);
    if (value.find(WIDE_SEMICOLON) != std::string_view::npos) {
        plain = withPlainSemicolons(plain.empty() ? value : plain);
    }
    std::string_view rest = plain.empty() ? value : plain; // an entity has a semicolon of its own
    std::vector<std::string> parts;
    while (!rest.empty()) {
        const auto end = linesPart ? findAny<';', '\r', '\n'>(rest) : findAny<';'>(rest);
        auto part = textOf(rest.substr(0, end));
        if (!part.empty()) {
            parts.push_back(std::move(part));
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return parts;
}

}
