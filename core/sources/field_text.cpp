#include "core/sources/field_text.h"

#include "core/base/byte_search.h"
#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace alidade::sources {

namespace {

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
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

/// Whether the next address begins at `at`, as EndNote writes several without anything between them.
bool isAddressAt(std::string_view text, std::size_t at)
{
    const auto rest = text.substr(at);
    return rest.starts_with("http://") || rest.starts_with("https://");
}

/// The part of `text` that is a DOI's suffix: up to a blank, another address, a quote or a bracket that it
/// did not open, and without the punctuation of the sentence around it. Old DOIs have `(SICI)` and
/// `<1097::AID>` in them.
std::string_view doiSuffix(std::string_view text)
{
    static constexpr ByteSet MAY_END("()[]<>h\"\x7F"); // or a blank; all else belongs to it
    int round = 0;
    int square = 0;
    int angle = 0;
    std::size_t end = 0;
    for (; end < text.size(); ++end) {
        const char c = text[end];
        if (static_cast<unsigned char>(c) > ' ' && !MAY_END.has(c)) {
            continue;
        }
        round += c == '(' ? 1 : c == ')' ? -1 : 0;
        square += c == '[' ? 1 : c == ']' ? -1 : 0;
        angle += c == '<' ? 1 : c == '>' ? -1 : 0;
        const bool isTag = c == '<' && end + 1 < text.size() && !isDigit(text[end + 1]);
        const bool isBlankOrQuote = static_cast<unsigned char>(c) <= ' ' || c == '"' || c == 0x7F;
        if (isBlankOrQuote || isTag || round < 0 || square < 0 || angle < 0
            || text.substr(end).starts_with("[doi]")) {
            break;
        }
        if (isAddressAt(text, end)) {
            end = withoutSpelledLineEnd(text.substr(0, end)).size();
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

}

std::string_view withoutSpelledLineEnd(std::string_view text)
{
    constexpr std::array<std::string_view, 4> SPELLINGS = {"%5Cn", "%5cn", "$\\$n", "\\n"};
    for (const auto spelling : SPELLINGS) {
        if (text.ends_with(spelling)) {
            text.remove_suffix(spelling.size());
            break;
        }
    }
    return text;
}

namespace {

/// Leaves out the form of the text that HighWire and BioOne have behind a DOI in their addresses,
/// `10.1638/2009-0160.1.short`, and the version that bioRxiv and medRxiv have, `10.1101/2020.01.02.892345v2`.
void leaveOutForm(std::string& doi)
{
    constexpr auto FORMS = std::to_array<std::string_view>(
        {".pdf", ".full", ".short", ".abstract", ".long", ".extract", ".full-text"});
    constexpr std::string_view RXIV = "10.1101/20";
    for (auto form = FORMS.begin(); form != FORMS.end() && !isDigit(doi.back()); ++form) {
        if (doi.ends_with(*form) && doi[doi.size() - form->size() - 1] != '/') {
            doi.resize(doi.size() - form->size());
            form = FORMS.begin();
        }
    }
    const auto version = doi.starts_with(RXIV) ? doi.find_last_not_of("0123456789") : std::string::npos;
    if (version != std::string::npos && version + 1 < doi.size() && doi[version] == 'v'
        && isDigit(doi[version - 1])) {
        doi.resize(version);
    }
}

}

std::string doiOf(std::string_view raw)
{
    const std::string clean = cleaned(raw);
    const std::string_view text = clean;
    const auto address = text.find("://");
    const auto query = text.find('?', std::min(address, text.size()));
    for (std::size_t at = text.find("10."); at != std::string_view::npos; at = text.find("10.", at + 1)) {
        if (at > 0 && (isAlphanumeric(text[at - 1]) || text[at - 1] == '.')) {
            continue;
        }
        const auto prefix = doiPrefixLength(text.substr(at));
        if (prefix == 0) {
            continue;
        }
        auto suffix = doiSuffix(text.substr(at + prefix));
        if (address < at) {
            suffix = suffix.substr(0, suffix.find_first_of(query < at ? "?#&" : "?#"));
        }
        if (suffix.empty()) {
            continue;
        }
        std::string doi(text.substr(at, prefix));
        doi = withoutPercents(doi.append(suffix));
        std::ranges::transform(
            doi, doi.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        leaveOutForm(doi);
        return doi;
    }
    return {};
}

std::string doiOfAddress(std::string_view address)
{
    constexpr std::array<std::string_view, 5> MARKS = {"doi.org/", "/doi/", "//doi.", "doi=", "doi:"};
    const auto isMarked = std::ranges::any_of(
        MARKS, [&](std::string_view mark) { return address.find(mark) != std::string_view::npos; });
    if (!isMarked) {
        return {};
    }
    constexpr std::array<std::string_view, 6> FORMS = {
        "full", "abstract", "pdf", "epdf", "summary", "fulltext"};
    auto doi = doiOf(address);
    if (doi.starts_with("10.1002/central/")) { // CENTRAL's number of a paper that has a DOI of its own
        return {};
    }
    const auto slash = doi.rfind('/');
    if (slash != doi.find('/') && std::ranges::find(FORMS, doi.substr(slash + 1)) != FORMS.end()) {
        doi.resize(slash);
    }
    return doi;
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

}
