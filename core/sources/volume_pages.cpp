#include "core/sources/volume_pages.h"

#include "core/base/character.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/field_text.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace alidade::sources {

namespace {

using Words = std::span<const std::string_view>;

// All of these are folded and without a stop.
constexpr std::array<std::string_view, 11> VOLUME_WORDS = {
    "volume", "volumen", "vol", "vols", "v", "band", "bd", "jahrgang", "jg", "tome", "tomo"};
constexpr std::array<std::string_view, 14> ISSUE_WORDS = {"issue",
                                                          "iss",
                                                          "number",
                                                          "num",
                                                          "no",
                                                          "nos",
                                                          "nr",
                                                          "n",
                                                          "n\u00B0",
                                                          "numero",
                                                          "heft",
                                                          "h",
                                                          "#",
                                                          "\u0432\u044B\u043F"};
constexpr std::array<std::string_view, 15> PAGE_WORDS = {"article", // in place of pages, of ACM
                                                         "pages",
                                                         "page",
                                                         "pgs",
                                                         "pg",
                                                         "pp",
                                                         "p",
                                                         "seiten",
                                                         "seite",
                                                         "s",
                                                         "paginas",
                                                         "pags",
                                                         "pag",
                                                         "\u0441\u0442\u0440",
                                                         "\u0441"};

/// What programs write for a value that they do not have, and databases for a number.
constexpr std::array<std::string_view, 18> NONE = {"null",
                                                   "na",
                                                   "undefined",
                                                   "none",
                                                   "n/a",
                                                   "n.a.",
                                                   "nil",
                                                   "unknown",
                                                   "not available",
                                                   "not applicable",
                                                   "no volume",
                                                   "no issue",
                                                   "no number",
                                                   "[null]",
                                                   "(null)",
                                                   "#n/a",
                                                   "ahead-of-print", // Emerald
                                                   "ahead of print"};
/// And what they write for pages, of Wiley, EBSCO and PsycINFO among them.
constexpr std::array<std::string_view, 12> NO_PAGES = {"n.pag",
                                                       "n.pag.",
                                                       "n. pag.",
                                                       "n. pag",
                                                       "no pagination specified",
                                                       "no-specified", // the same, taken for a range by Ovid
                                                       "no pagination",
                                                       "(no pagination)",
                                                       "unpaginated",
                                                       "unpaged",
                                                       "no pages",
                                                       "no page numbers"};
constexpr std::size_t LONGEST_NONE = 23;

bool isDash(char32_t c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63
        || c == 0xFF0D;
}

/// A text taken apart behind the letters that it begins with.
struct Worded {
    std::string_view word;
    std::string_view gap; ///< blanks, stops and colons
    std::string_view rest;
};

Worded worded(std::string_view text)
{
    const auto isLetter = [](char c) {
        return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || static_cast<unsigned char>(c) >= 0x80 || c == '#';
    };
    const auto word = static_cast<std::size_t>(std::ranges::find_if_not(text, isLetter) - text.begin());
    const auto rest = std::min(text.find_first_not_of(" .:", word), text.size());
    return {text.substr(0, word), text.substr(word, rest - word), text.substr(rest)};
}

bool isOneOf(Words words, std::string_view word)
{
    constexpr std::size_t LONGEST = 10;
    return !word.empty() && word.size() <= LONGEST && std::ranges::find(words, folded(word)) != words.end();
}

/// Whether `text` is a Roman number in capitals, below 4000.
bool isRoman(std::string_view text)
{
    constexpr auto PLACES = std::to_array<std::array<std::string_view, 4>>(
        {{"CM", "CD", "D", "C"}, {"XC", "XL", "L", "X"}, {"IX", "IV", "V", "I"}});
    const auto take = [&text](std::string_view sign) {
        const bool isNext = text.starts_with(sign);
        text.remove_prefix(isNext ? sign.size() : 0);
        return isNext;
    };
    const bool isEmpty = text.empty();
    text.remove_prefix(std::min(text.find_first_not_of('M'), text.size()));
    for (const auto& [nine, four, five, one] : PLACES) {
        if (take(nine) || take(four)) {
            continue;
        }
        take(five);
        for (int ones = 0; ones < 3 && take(one); ++ones) { }
    }
    return !isEmpty && text.empty();
}

bool isNone(std::string_view text)
{
    return text.size() <= LONGEST_NONE
        && (text.find_first_not_of("?- ") == std::string_view::npos
            || std::ranges::find(NONE, folded(text)) != NONE.end());
}

bool isNoPages(std::string_view text)
{
    return isNone(text)
        || (text.size() <= LONGEST_NONE && std::ranges::find(NO_PAGES, folded(text)) != NO_PAGES.end());
}

/// `issue` without the month that Embase writes behind it: `1 January`.
std::string withoutMonth(std::string issue)
{
    constexpr std::array<std::string_view, 12> MONTHS = {"january",
                                                         "february",
                                                         "march",
                                                         "april",
                                                         "may",
                                                         "june",
                                                         "july",
                                                         "august",
                                                         "september",
                                                         "october",
                                                         "november",
                                                         "december"};
    constexpr std::size_t SHORTEST = 3; // `Jan`
    const auto digits = std::min(issue.find_first_not_of("0123456789"), issue.size());
    if (digits == 0 || issue.size() < digits + 1 + SHORTEST || issue[digits] != ' ') {
        return issue; // as nearly all
    }
    const auto word = folded(std::string_view(issue).substr(digits + 1));
    if (std::ranges::any_of(MONTHS, [&](std::string_view month) { return month.starts_with(word); })) {
        issue.resize(digits);
    }
    return issue;
}

std::string numberBehind(Words words, std::string text)
{
    if (text.empty() || isDigit(text.front())) {
        return text; // as nearly all
    }
    auto parts = worded(text);
    for (auto next = worded(parts.rest); next.word == parts.word && !parts.gap.empty() && !next.gap.empty();
         next = worded(parts.rest)) { // `v. v. 176`, of AGRIS
        parts = next;
    }
    // one letter may be a part of the number, `S12`, but not with a stop behind it
    const bool isWord = parts.word.size() > 1 || parts.word == "#" || parts.gap.starts_with('.');
    const bool isNumber =
        !parts.rest.empty() && (isDigit(parts.rest.front()) || (!parts.gap.empty() && isRoman(parts.rest)));
    if (isWord && isNumber && isOneOf(words, parts.word)) {
        return std::string(parts.rest);
    }
    return isNone(text) ? std::string() : text;
}

/// `pages`, which do not begin with a digit, without the word before them.
std::string_view withoutPagesWord(std::string_view pages)
{
    const auto parts = worded(pages);
    if (parts.rest.empty() || !isOneOf(PAGE_WORDS, parts.word)) {
        return pages;
    }
    const bool isPlain = parts.word == "p" || parts.word == "pp";
    const bool isNumber = isDigit(parts.rest.front());
    if (parts.gap.empty()) { // `p12-18`, but not `p12-p18`
        const bool isBare = parts.rest.find_first_not_of("0123456789-+ ") == std::string_view::npos;
        return isNumber && (parts.word.size() > 1 || (isPlain && isBare)) ? parts.rest : pages;
    }
    const bool isWord = isPlain || parts.word.size() > 1 || parts.gap.starts_with('.');
    return isWord && (isPlain || isNumber) ? parts.rest : pages;
}

/// `pages` without what LILACS says behind them of tables and figures: `12-18, tab, ilus`.
std::string_view withoutFigures(std::string_view pages)
{
    constexpr std::array<std::string_view, 8> WORDS = {
        "tab", "tabs", "ilus", "illus", "graf", "mapas", "map", "fig"};
    const auto comma = pages.find(',');
    if (comma == std::string_view::npos || comma == 0) {
        return pages;
    }
    const auto word = trimmed(pages.substr(comma + 1));
    return isOneOf(WORDS, word.substr(0, word.find_first_of(",. "))) ? pages.substr(0, comma) : pages;
}

/// What stands in `pages` as MEDLINE wrote them of papers that have a number: `pii: E12. doi: 10.1000/x`.
/// Manuscripts of authors have a DOI alone, which says no page.
std::string_view withoutIdentifiers(std::string_view pages)
{
    constexpr std::string_view LABEL = "pii: ";
    if (pages.starts_with("10.") && pages.find('/') != std::string_view::npos) {
        return {};
    }
    pages = pages.substr(0, std::min(pages.find(". doi: 10."), pages.size()));
    return pages.starts_with(LABEL) ? pages.substr(LABEL.size()) : pages;
}

/// Pages, whose dashes are hyphens, without an end that says that it is not known: `100352-nan`.
std::string withoutUnknownEnd(std::string pages)
{
    if (pages.empty() || isDigit(pages.back())) {
        return pages; // as nearly all
    }
    const auto hyphen = pages.rfind('-');
    const auto last = std::string_view(pages).substr(hyphen + 1); // all of it without a hyphen
    if (hyphen != std::string::npos && (isNoPages(last) || last == "nan")) {
        pages.resize(hyphen);
    }
    return isNoPages(pages) ? std::string() : pages;
}

}

std::string volumeOf(std::string text)
{
    auto volume = numberBehind(VOLUME_WORDS, std::move(text));
    if (volume.size() > 1 && volume.back() == '-' && isDigit(volume[volume.size() - 2])) {
        volume.pop_back();
    }
    return volume;
}

std::string issueOf(std::string text)
{
    return withoutMonth(numberBehind(ISSUE_WORDS, std::move(text)));
}

std::string pagesOf(std::string_view text)
{
    const std::string clean = cleaned(text);
    const bool isBare = clean.empty() || isDigit(clean.front()); // as nearly all
    const auto bare = withoutIdentifiers(clean);
    const auto pages = trimmed(withoutFigures(isBare ? bare : withoutPagesWord(bare)));
    std::string result;
    bool dash = false;
    for (std::size_t at = 0; at < pages.size();) {
        const std::size_t from = at;
        const char32_t c = nextCharacter(pages, at);
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
    return withoutUnknownEnd(std::move(result));
}

bool isArticleNumber(std::string_view text)
{
    constexpr std::size_t LONGEST = 12;
    const auto isOfNumber = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    return !text.empty() && text.size() <= LONGEST && std::ranges::all_of(text, isOfNumber);
}

bool isLetteredNumber(std::string_view text)
{
    text = trimmed(text);
    return isArticleNumber(text) && !isDigit(text.front()) && isDigit(text.back());
}

std::string pagesOf(std::string_view first, std::string_view last)
{
    std::string from = pagesOf(first);
    const std::string to = pagesOf(last);
    if (from.empty()) {
        return to;
    }
    if (to == "+") { // and on from there
        return from + to;
    }
    const bool isWhole = to.empty() || to == "0" || (to == from && to.find('-') != std::string::npos)
        || from.ends_with("-" + to) || to.starts_with(from + "-");
    if (!isWhole) {
        return withoutUnknownEnd(from + "-" + to);
    }
    return to.size() > from.size() ? to : from;
}

}
