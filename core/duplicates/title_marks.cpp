#include "core/duplicates/title_marks.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/duplicates/plain_words.h"

#include <algorithm>
#include <array>

namespace alidade::duplicates {

namespace {

/// Words with which publishers mark the work itself, not another one.
constexpr std::array<std::string_view, 4> MARKS = {
    "retracted article", "retracted", "withdrawn article", "withdrawn"};

struct KindMark {
    std::string_view words;
    TitleKind kind;
};

/// How titles begin that speak of another work; the longer ones first.
constexpr std::array<KindMark, 40> BEGINNINGS = {{
    {"erratum to", TitleKind::Correction},
    {"erratum", TitleKind::Correction},
    {"published erratum", TitleKind::Correction},
    {"errata", TitleKind::Correction},
    {"corrigendum to", TitleKind::Correction},
    {"corrigendum", TitleKind::Correction},
    {"corrigenda", TitleKind::Correction},
    {"correction to", TitleKind::Correction},
    {"correction", TitleKind::Correction},
    {"corrections", TitleKind::Correction},
    {"author correction", TitleKind::Correction},
    {"publisher correction", TitleKind::Correction},
    {"publisher s correction", TitleKind::Correction},
    {"addendum", TitleKind::Correction},
    {"retraction of", TitleKind::Retraction},
    {"retraction note", TitleKind::Retraction},
    {"notice of retraction", TitleKind::Retraction},
    {"statement of retraction", TitleKind::Retraction},
    {"withdrawal notice", TitleKind::Retraction},
    {"retraction", TitleKind::Retraction},
    {"expression of concern", TitleKind::Retraction},
    {"comment on", TitleKind::Comment},
    {"comments on", TitleKind::Comment},
    {"comment to", TitleKind::Comment},
    {"commentary on", TitleKind::Comment},
    {"editorial comment", TitleKind::Comment},
    {"editorial commentary", TitleKind::Comment},
    {"letter to the editor", TitleKind::Comment},
    {"letter re", TitleKind::Comment},
    {"re", TitleKind::Comment},
    {"reply to", TitleKind::Reply},
    {"in reply", TitleKind::Reply},
    {"in response", TitleKind::Reply},
    {"response to", TitleKind::Reply},
    {"author s reply", TitleKind::Reply},
    {"authors reply", TitleKind::Reply},
    {"author s response", TitleKind::Reply},
    {"authors response", TitleKind::Reply},
    {"author response", TitleKind::Reply},
    {"rejoinder", TitleKind::Reply},
}};

/// Speaks of another work only as `Re: …`: there is the re-irradiation of tumours.
constexpr std::string_view RE = "re";

/// How they end.
constexpr std::array<KindMark, 16> ENDS = {{
    {"reply", TitleKind::Reply},
    {"author s reply", TitleKind::Reply},
    {"authors reply", TitleKind::Reply},
    {"author reply", TitleKind::Reply},
    {"author s response", TitleKind::Reply},
    {"authors response", TitleKind::Reply},
    {"in reply", TitleKind::Reply},
    {"response", TitleKind::Reply},
    {"a response", TitleKind::Reply},
    {"rejoinder", TitleKind::Reply},
    {"a rejoinder", TitleKind::Reply},
    {"erratum", TitleKind::Correction},
    {"corrigendum", TitleKind::Correction},
    {"correction", TitleKind::Correction},
    {"a comment", TitleKind::Comment},
    {"comments", TitleKind::Comment},
}};

/// Remarks of databases in brackets behind a title begin like these, and may be cut off anywhere …
constexpr std::array<std::string_view, 6> REMARKS = {
    "erratum", "errata", "published", "comment", "see", "retraction"};
constexpr std::size_t LONGEST_REMARK_WORD = 16;
/// … or are labels of so many words: `in French`, `Letter`, `Spanish`.
constexpr std::size_t LONGEST_LABEL = 3;
constexpr int MOST_LABELS = 3;
constexpr std::string_view YEAR = "2009)"; ///< what a year in brackets looks like

bool isIn(auto&& list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

bool beginsWith(const std::string& spaced, std::string_view words)
{
    return spaced.starts_with(words) && (spaced.size() == words.size() || spaced[words.size()] == ' ');
}

bool endsWith(const std::string& spaced, std::string_view words)
{
    return spaced.ends_with(words) && spaced.size() > words.size()
        && spaced[spaced.size() - words.size() - 1] == ' ';
}

bool isLetterOrDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether a colon or a full stop stands behind the first word of `text`.
bool isMarkBehindFirst(std::string_view text)
{
    const auto* const from = std::ranges::find_if(text, isLetterOrDigit);
    const auto* const to = std::find_if_not(from, text.end(), isLetterOrDigit);
    return to != text.end() && (*to == ':' || *to == '.');
}

/// What may part a title from a word that says its kind; a bracket that closes is of the title itself.
constexpr std::array<std::string_view, 11> MARKS_BEFORE_KIND = {
    ":", "-", "\u2013", "\u2014", "(", "[", ".", "?", "!", ";", ","};

/// Whether a mark, not only a blank, stands before the last `count` words of `text`.
bool isMarkBeforeLast(std::string_view text, std::size_t count)
{
    for (; count > 0; --count) {
        while (!text.empty() && !isLetterOrDigit(text.back())) {
            text.remove_suffix(1);
        }
        while (!text.empty() && isLetterOrDigit(text.back())) {
            text.remove_suffix(1);
        }
    }
    const auto bare = text.substr(0, text.find_last_not_of(" \"") + 1);
    const bool isJoined = bare.size() == text.size(); // `dose-response`
    return std::ranges::any_of(MARKS_BEFORE_KIND, [&](std::string_view mark) {
        return bare.ends_with(mark) && !(isJoined && (mark == "-" || mark == "\u2013"));
    });
}

/// `words` without `mark` at their beginning; whether it stood there. A title of the mark alone keeps it.
bool dropBeginning(std::vector<std::string>& words, std::string_view mark)
{
    const auto parts = split(mark, ' ');
    if (words.size() <= parts.size() || !std::equal(parts.begin(), parts.end(), words.begin())) {
        return false;
    }
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(parts.size()));
    return true;
}

/// Whether `code` can stand behind `Abstract`: capitals, digits, stops and hyphens, and one digit at least.
bool isAbstractCode(std::string_view code)
{
    return std::ranges::any_of(code, isDigit) && std::ranges::all_of(code, [](char c) {
               return isDigit(c) || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
           });
}

/// Whether `code` is of an abstract where nothing else says so: the letters of a session, and its numbers,
/// `P3-12-01`. `COVID-19`, `IL-6` and `PM2.5` are what a work is about.
bool isSessionCode(std::string_view code)
{
    constexpr std::size_t MOST_LETTERS = 3;
    constexpr std::ptrdiff_t FEWEST_DIGITS = 3;
    const auto number = code.find_first_of("0123456789");
    const auto numbers = number == std::string_view::npos ? std::string_view() : code.substr(number);
    return isAbstractCode(code) && number > 0 && number <= MOST_LETTERS
        && code.find_first_of(".-") != std::string_view::npos && code.find_first_of(".-") > number
        && numbers.find_first_not_of("0123456789.-") == std::string_view::npos
        && std::ranges::count_if(numbers, isDigit) >= FEWEST_DIGITS;
}

/// Where the bracket opens that closes at the end of `text`; nothing where none does, or where it stands
/// before all letters.
std::optional<std::size_t> openingOfLast(std::string_view text)
{
    if (!text.ends_with(']')) {
        return {};
    }
    std::size_t depth = 0;
    for (auto i = text.size(); i-- > 1;) {
        if (text[i] == ']') {
            ++depth;
        } else if (text[i] == '[' && --depth == 0) {
            return i;
        }
    }
    return {};
}

/// `vol 360, pg 542, 2009)`: a volume in digits, and a page or a year.
bool isCitation(std::string_view text)
{
    const auto words = plainWords(text);
    return words.size() > 2 && isDigit(words[1].front())
        && (isIn(words, "pg") || (words.back().size() == 4 && std::ranges::all_of(words.back(), isDigit)));
}

/// `text` without full stops and blanks at its end.
std::string_view withoutStop(std::string_view text)
{
    while (!text.empty() && (text.back() == '.' || text.back() == ' ')) {
        text.remove_suffix(1);
    }
    return text;
}

}

std::string_view withoutRemarks(std::string_view text)
{
    for (auto open = text.find('[', FIRST_LETTERS); open != std::string_view::npos;
         open = text.find('[', open + 1)) {
        const auto words = plainWords(text.substr(open, LONGEST_REMARK_WORD));
        if (!words.empty() && isIn(REMARKS, words.front())) {
            text = text.substr(0, open);
            break;
        }
    }
    text = withoutStop(trimmed(text));
    for (int i = 0; i < MOST_LABELS; ++i) {
        const auto open = openingOfLast(text);
        if (!open || plainWords(text.substr(*open)).size() > LONGEST_LABEL) {
            break;
        }
        text = withoutStop(text.substr(0, *open));
    }
    return text;
}

std::size_t abstractCodeLength(std::string_view text)
{
    constexpr std::string_view WORD = "abstract ";
    constexpr std::size_t LONGEST_CODE = 12;
    constexpr std::size_t SHORTEST_TITLE = 20; // of bytes; below, the code may be all that tells
    const bool isNamed = text.size() > WORD.size()
        && std::equal(WORD.begin(), WORD.end(), text.begin(), [](char a, char b) { return a == (b | 0x20); });
    const auto from = isNamed ? WORD.size() : 0;
    const auto colon = text.find(": ", from);
    if (colon == std::string_view::npos || colon - from > LONGEST_CODE
        || text.size() - colon < SHORTEST_TITLE) {
        return 0;
    }
    const auto code = text.substr(from, colon - from);
    const bool isCode = isNamed ? isAbstractCode(code) : isSessionCode(code);
    return isCode ? colon + 2 : 0;
}

std::optional<std::size_t> citationIn(std::string_view text)
{
    const auto volume = std::max(text.rfind("(vol ") + 1, text.rfind("(Vol ") + 1); // 0: stands nowhere
    if (volume > 0 && isCitation(text.substr(volume))) {
        return volume - 1;
    }
    std::size_t outer = 0;
    bool isOpen = false;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '(' && isOpen) {
            const auto inner = text.substr(i + 1, YEAR.size());
            if (inner.size() == YEAR.size() && inner.back() == ')'
                && std::ranges::all_of(inner.substr(0, inner.size() - 1), isDigit)) {
                return outer;
            }
        } else if (text[i] == '(') {
            isOpen = true;
            outer = i;
        } else if (text[i] == ')') {
            isOpen = false;
        }
    }
    return {};
}

void dropMarks(std::vector<std::string>& words)
{
    for (const auto mark : MARKS) {
        if (dropBeginning(words, mark)) {
            return;
        }
    }
}

TitleKind takeKind(std::vector<std::string>& words, std::string_view text)
{
    const auto spaced = joined(words, " ");
    for (const auto& [mark, kind] : BEGINNINGS) {
        if (beginsWith(spaced, mark) && (mark != RE || isMarkBehindFirst(text))) {
            if (kind == TitleKind::Correction || kind == TitleKind::Retraction) {
                dropBeginning(words, mark);
            }
            return kind;
        }
    }
    for (const auto& [mark, kind] : ENDS) {
        if (endsWith(spaced, mark) && isMarkBeforeLast(text, split(mark, ' ').size())) {
            return kind;
        }
    }
    return TitleKind::Work;
}

}
