#include "core/duplicates/place.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/duplicates/plain_words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace alidade::duplicates {

namespace {

constexpr std::array<std::string_view, 12> MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

constexpr std::array<std::string_view, 5> SEASONS = {"spring", "summer", "autumn", "fall", "winter"};

constexpr std::array<std::string_view, 14> NO_VALUES = {"unknown",
                                                        "na",
                                                        "n",
                                                        "no",
                                                        "none",
                                                        "null",
                                                        "nil",
                                                        "vol",
                                                        "volume",
                                                        "issue",
                                                        "number",
                                                        "p",
                                                        "pp",
                                                        "pages"};

constexpr std::string_view BETWEEN_RANGES = ";,+&";
constexpr std::size_t MOST_RANGES = 4;
/// An article has a number of so many digits.
constexpr std::ptrdiff_t FEWEST_DIGITS = 3;

/// Words before a value.
constexpr std::array<std::string_view, 12> LABELS = {
    "vol", "volume", "no", "number", "issue", "iss", "nr", "p", "pp", "page", "pages", "art"};

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

bool isIn(auto&& list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

bool isRoman(std::string_view word)
{
    return word.find_first_not_of("ivxlc") == std::string_view::npos;
}

bool isPage(std::string_view word)
{
    return std::ranges::any_of(word, isDigit) || isRoman(word);
}

std::string withoutZeros(std::string_view text)
{
    const auto from = text.find_first_not_of('0');
    return std::string(from == std::string_view::npos ? text.substr(0, 1) : text.substr(from));
}

/// Whether it names an issue by its time alone, as `mar apr` and `spring` do.
bool isSeason(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(split(text, ' '), [](std::string_view word) {
        return isIn(SEASONS, word) || (word.size() >= 3 && isIn(MONTHS, word.substr(0, 3)));
    });
}

std::vector<std::string> valuesIn(std::string_view text)
{
    auto words = plainWords(text);
    while (!words.empty() && isIn(LABELS, words.front())) {
        words.erase(words.begin());
    }
    for (auto& word : words) {
        word = withoutZeros(word);
    }
    if (words.size() == 1 && isIn(NO_VALUES, words.front())) {
        words.clear();
    }
    if (words.size() == 2 && words[0] == "n" && words[1] == "a") {
        words.clear();
    }
    return words;
}

/// The number of the month that `word` names in English, or nothing.
std::string monthNumber(std::string_view word)
{
    const auto* const found = std::ranges::find(MONTHS, word.substr(0, 3));
    return found == MONTHS.end() ? std::string() : std::to_string(found - MONTHS.begin() + 1);
}

/// A spreadsheet that takes `1-9` for a date shows `01-Sep` or `Sep-01`.
void undoDate(std::vector<std::string>& words)
{
    if (words.size() != 2) {
        return;
    }
    for (const std::size_t i : {0U, 1U}) {
        const auto month = words[i].size() == 3 ? monthNumber(words[i]) : std::string();
        if (!month.empty() && isNumber(words[1 - i])) {
            words = {words[1 - i], month};
            if (naturalLess(words[1], words[0])) {
                std::swap(words[0],
                          words[1]); // which of the two was the month is not known, but pages ascend
            }
            return;
        }
    }
}

/// `58` behind `244` is 258; `27` behind `i22` is i27.
std::string wholeLast(const std::string& first, const std::string& last)
{
    if (last.size() >= first.size() || !isNumber(last)) {
        return last;
    }
    return first.substr(0, first.size() - last.size()) + last;
}

/// The number that `text` is; 0 where it is none, or no page's.
int numberIn(std::string_view text)
{
    return std::max(numberFrom<int>(text).value_or(0), 0);
}

/// Whether two runs of several pages have more than one page in common.
bool overlap(const Pages& a, const Pages& b)
{
    return a.count() > 2 && b.count() > 2 && numberIn(a.first) < numberIn(b.last)
        && numberIn(b.first) < numberIn(a.last);
}

/// The letters and the number of a page: `s` and `136` of `s136`, and of `136s`.
struct PageParts {
    std::string letters;
    std::string number;
};

PageParts partsOf(std::string_view page)
{
    PageParts parts;
    for (const char c : page) {
        (isDigit(c) ? parts.number : parts.letters) += c;
    }
    return parts;
}

/// Whether it is the number of an article, not a page: `e1005`, `312` alone.
bool isArticleNumber(const Pages& pages)
{
    const auto digits = std::ranges::count_if(pages.first, isDigit);
    return digits >= FEWEST_DIGITS && (pages.last.empty() || pages.first.front() == 'e');
}

/// Whether one counts its pages within the paper and the other has a number of its own for it.
bool arePagesOfArticle(const Pages& a, const Pages& b)
{
    return (a.first == "1" && isArticleNumber(b)) || (b.first == "1" && isArticleNumber(a));
}

bool areNearPages(std::string_view a, std::string_view b)
{
    const auto left = partsOf(a);
    const auto right = partsOf(b);
    return !left.number.empty() && left.number == right.number
        && (left.letters.empty() || right.letters.empty() || left.letters == right.letters);
}

}

int Pages::count() const
{
    const auto from = numberIn(first);
    const auto to = numberIn(last);
    return from > 0 && to >= from ? to - from + 1 : 0;
}

Pages pagesOf(std::string_view text)
{
    Pages pages;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(BETWEEN_RANGES), text.size());
        auto words = valuesIn(text.substr(0, end));
        undoDate(words);
        if (!words.empty() && !isPage(words[0])) {
            words.clear(); // `no pagination`, `online`
        }
        if (pages.first.empty() && !words.empty()) {
            pages.first = words[0];
            pages.last = words.size() == 2 ? wholeLast(words[0], words[1]) : std::string();
        } else if (!words.empty() && isDigit(words[0].front()) && pages.others.size() < MOST_RANGES) {
            pages.others.push_back(words[0]);
        }
        if (end == text.size() || text[end] == ';') {
            break; // behind a semicolon stands the discussion
        }
        text.remove_prefix(end + 1);
    }
    return pages;
}

std::string numberOf(std::string_view text)
{
    const auto words = valuesIn(text);
    return isIn(words, "pagination") ? std::string()
                                     : joined(words, " "); // `(no pagination)`, as Embase writes
}

PlaceMatch compareNumbers(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty() || isSeason(a) != isSeason(b)) {
        return PlaceMatch::Unknown;
    }
    const bool hasDigit = std::ranges::any_of(a, isDigit);
    if (a == b) {
        return hasDigit || isRoman(a) ? PlaceMatch::Same : PlaceMatch::Near;
    }
    const auto left = split(a, ' ');
    const auto right = split(b, ' ');
    const auto leftNumber = std::ranges::find_if(left, isNumber);
    const auto rightNumber = std::ranges::find_if(right, isNumber);
    const bool haveNumbers = leftNumber != left.end() && rightNumber != right.end();
    if (haveNumbers && *leftNumber == *rightNumber) {
        return PlaceMatch::Near;
    }
    const bool isInside = std::ranges::all_of(left, [&](auto part) { return isIn(right, part); })
        || std::ranges::all_of(right, [&](auto part) { return isIn(left, part); });
    return haveNumbers && isInside ? PlaceMatch::Near : PlaceMatch::Different;
}

PlaceMatch comparePages(const Pages& a, const Pages& b)
{
    if (a.first.empty() || b.first.empty() || arePagesOfArticle(a, b)) {
        return PlaceMatch::Unknown;
    }
    if (a.first == b.first || isIn(a.others, b.first) || isIn(b.others, a.first)) {
        return PlaceMatch::Same;
    }
    return areNearPages(a.first, b.first) || overlap(a, b) ? PlaceMatch::Near : PlaceMatch::Different;
}

}
