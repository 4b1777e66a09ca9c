#include "core/duplicates/wording.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace alidade::duplicates {

namespace {

/// Words that say nothing of what a work is about. `with` does: `without` may stand for it.
constexpr std::array<std::string_view, 38> SMALL_WORDS = {
    "a",   "an",  "and", "are", "as",  "at",    "be",    "by",   "das", "de",  "del", "der", "des",
    "di",  "die", "du",  "el",  "en",  "et",    "for",   "from", "in",  "is",  "its", "la",  "le",
    "les", "of",  "on",  "or",  "the", "their", "these", "this", "to",  "und", "was", "were"};

/// Who adds one of these says the opposite, or tells a plan, or what followed up on it, from its outcome, or
/// leads into an issue on the subject.
constexpr std::array<std::string_view, 13> TURNING = {"no",
                                                      "non",
                                                      "not",
                                                      "without",
                                                      "protocol",
                                                      "rationale",
                                                      "follow",
                                                      "update",
                                                      "updated",
                                                      "extension",
                                                      "interim",
                                                      "substudy",
                                                      "issue"};
/// A title that only begins, or only ends, with one of these belongs to another work. `Editorial: …` does
/// not: databases write it before the title of the work itself.
constexpr std::array<std::string_view, 13> HEADS = {"response",
                                                    "reply",
                                                    "rejoinder",
                                                    "closure",
                                                    "discussion",
                                                    "commentary",
                                                    "invited",
                                                    "letter",
                                                    "erratum",
                                                    "rebuttal",
                                                    "demo",
                                                    "data",
                                                    "supplementary"};
constexpr std::array<std::string_view, 9> TAILS = {
    "reply", "rejoinder", "closure", "commentary", "letter", "erratum", "rebuttal", "demo", "design"};

/// Beginnings that make opposites of what follows them though they are a slip apart. Nothing stands for the
/// bare word.
constexpr std::array<std::pair<std::string_view, std::string_view>, 21> OPPOSITES = {{
    {"hypo", "hyper"}, {"hyp", "hyper"},   {"pre", "peri"},    {"pre", "pro"},     {"auto", "allo"},
    {"ecto", "endo"},  {"intra", "inter"}, {"intra", "extra"}, {"micro", "macro"}, {"uni", "bi"},
    {"endo", "exo"},   {"in", "ex"},       {"ab", "ad"},       {"af", "ef"},       {"un", ""},
    {"in", ""},        {"im", ""},         {"ir", ""},         {"de", ""},         {"an", ""},
    {"a", ""},
}};
/// So much follows.
constexpr std::size_t SHORTEST_STEM = 3;

/// Words of so many letters may hold a slip; longer ones two ways of spelling, or another ending, besides.
constexpr std::size_t LETTERS_WITH_SLIP = 4;
constexpr std::size_t LETTERS_WITH_TWO = 7;
constexpr std::size_t LONGEST_ENDING = 3;
constexpr std::size_t LONGEST_WORD = 48;
/// So many words may have been written as one.
constexpr std::size_t MOST_JOINED = 3;
constexpr std::size_t MOST_WORDS = 96;

using Words = std::vector<std::string_view>;

bool isIn(auto&& list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

/// How many letters must be put in, left out or replaced, or neighbours swapped, to make one of the other.
std::size_t edits(std::string_view a, std::string_view b)
{
    std::array<std::array<std::size_t, LONGEST_WORD + 1>, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j) {
        rows[0][j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& last = rows[(i + 2) % 3];
        const auto& lastButOne = rows[(i + 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t other = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({row[j - 1] + 1, last[j] + 1, last[j - 1] + other});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], lastButOne[j - 2] + 1);
            }
        }
    }
    return rows[a.size() % 3][b.size()];
}

bool haveOppositeBeginnings(std::string_view a, std::string_view b)
{
    return std::ranges::any_of(OPPOSITES, [&](const auto& pair) {
        const auto is = [&](std::string_view left, std::string_view right) {
            return left.starts_with(pair.first) && right.starts_with(pair.second)
                && left.size() >= pair.first.size() + SHORTEST_STEM
                && left.substr(pair.first.size()) == right.substr(pair.second.size());
        };
        return is(a, b) || is(b, a);
    });
}

/// `oestrogen` and `estrogen`, `aetiology` and `etiology`.
bool haveLigature(std::string_view a, std::string_view b)
{
    const auto is = [](std::string_view left, std::string_view right) {
        return (left.starts_with("oe") || left.starts_with("ae")) && right.starts_with('e');
    };
    return is(a, b) || is(b, a);
}

/// Who slips writes the first letter as it is: `maternal` is not `paternal`. A capital I may have been read
/// as an l.
bool beginAlike(std::string_view a, std::string_view b)
{
    const auto isRead = [](std::string_view left, std::string_view right) {
        return left.starts_with('i') && right.starts_with('l');
    };
    return a.front() == b.front() || isRead(a, b) || isRead(b, a);
}

/// `word` without what British and American spelling differ in: `ae`, `oe`, `ou`, `ph`, `z`, and doubled
/// letters.
std::string spelledPlainly(std::string_view word)
{
    std::string plain;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char next = i + 1 < word.size() ? word[i + 1] : ' ';
        const bool isPh = word[i] == 'p' && next == 'h';
        const char c = isPh ? 'f' : word[i] == 'z' ? 's' : word[i];
        const bool isLigature = (c == 'a' || c == 'o') && next == 'e';
        const bool isBehindO = c == 'u' && i > 0 && word[i - 1] == 'o';
        const bool isDoubled = !plain.empty() && plain.back() == c;
        if (!isLigature && !isBehindO && !isDoubled) {
            plain += c;
        }
        i += isPh ? 1U : 0U;
    }
    return plain;
}

/// Whether only the last letters differ: `effusing` and `effusions`.
bool endOtherwise(std::string_view a, std::string_view b)
{
    const auto shorter = std::min(a.size(), b.size());
    std::size_t equal = 0;
    while (equal < shorter && a[equal] == b[equal]) {
        ++equal;
    }
    return std::max(a.size(), b.size()) - equal <= LONGEST_ENDING;
}

/// Two slips in one word make another of it: `prednisolone` of `prednisone`, `nimodipine` of `nifedipine`.
bool isSlip(std::string_view a, std::string_view b)
{
    if (a == b) {
        return true;
    }
    const auto longer = std::max(a.size(), b.size());
    const auto apart = longer - std::min(a.size(), b.size());
    if (longer > LONGEST_WORD || longer < LETTERS_WITH_SLIP || apart > LONGEST_ENDING
        || !(haveLigature(a, b) || (beginAlike(a, b) && !haveOppositeBeginnings(a, b)))) {
        return false;
    }
    const auto count = edits(a, b);
    return count <= 1
        || (longer >= LETTERS_WITH_TWO
            && ((count == 2 && endOtherwise(a, b)) || edits(spelledPlainly(a), spelledPlainly(b)) <= 1));
}

/// What stands in `words` and not in `others`, each word as often as it is missing there. Of a title with
/// more than MOST_WORDS the rest is not looked at.
Words leftOver(const std::vector<std::string>& words, const std::vector<std::string>& others)
{
    Words left(words.begin(),
               words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), MOST_WORDS)));
    for (const auto& other : std::span(others).first(std::min(others.size(), MOST_WORDS))) {
        const auto found = std::ranges::find(left, std::string_view(other));
        if (found != left.end()) {
            left.erase(found);
        }
    }
    return left;
}

/// Takes out of `left` and `right` a word of the first and the words of the second that it was written as.
bool takeJoined(Words& left, Words& right)
{
    for (auto word = left.begin(); word != left.end(); ++word) {
        for (std::size_t from = 0; from < right.size(); ++from) {
            std::string together;
            for (auto to = from; to < std::min(right.size(), from + MOST_JOINED); ++to) {
                together += right[to];
                if (isSlip(*word, together)) {
                    left.erase(word);
                    right.erase(right.begin() + static_cast<std::ptrdiff_t>(from),
                                right.begin() + static_cast<std::ptrdiff_t>(to + 1));
                    return true;
                }
            }
        }
    }
    return false;
}

/// Whether one of the titles has one of TURNING that is no slip, and no part of a word, of the other:
/// `follow-up` is the same as `followup`.
bool addsTurning(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    const auto has = [](const Words& words) {
        return std::ranges::any_of(words, [](auto word) { return isIn(TURNING, word); });
    };
    auto left = leftOver(a, b);
    auto right = leftOver(b, a);
    if (!has(left) && !has(right)) { // as nearly all
        return false;
    }
    while (takeJoined(left, right) || takeJoined(right, left)) { }
    return has(left) || has(right);
}

}

bool isWordReplaced(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    auto left = leftOver(std::min(a, b), std::max(a, b));
    auto right = leftOver(std::max(a, b), std::min(a, b));
    while (takeJoined(left, right) || takeJoined(right, left)) { }
    const auto isLetter = [](std::string_view word) { return word.size() == 1; };
    if (std::ranges::any_of(left, isLetter) && std::ranges::any_of(right, isLetter)) {
        return true; // `hepatitis A` and `hepatitis B`: no article
    }
    const auto isContent = [](std::string_view word) { return !isIn(SMALL_WORDS, word); };
    return std::ranges::any_of(left, isContent) && std::ranges::any_of(right, isContent);
}

bool isWordTurning(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    const auto isOnlyOne = [](auto&& list, const std::string& word, const std::string& other) {
        return word != other && (isIn(list, word) || isIn(list, other));
    };
    return !a.empty() && !b.empty()
        && (isOnlyOne(HEADS, a.front(), b.front()) || isOnlyOne(TAILS, a.back(), b.back())
            || addsTurning(a, b));
}

}
