#include "core/duplicates/title.h"

#include "core/base/text.h"
#include "core/duplicates/plain_words.h"
#include "core/duplicates/title_marks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::duplicates {

namespace {

/// Below this many letters a part of a title names no work.
constexpr std::size_t SHORTEST_FORM = 20;

/// A title of these words alone names no work: many bear it.
// clang-format off
constexpr std::string_view GENERIC =
    " a abstract abstracts an and announcement announcements annual appendix article articles as "
    "associate at author authors book books brief by call chief column comment commentary "
    "comments conference contents contributors corner correspondence current discussion edition "
    "editor editorial editorials editors eight eighth errata erratum executive fifth first five "
    "for foreword forum four fourth from guest highlights in index introduction introductory "
    "issue issues letter letters list meeting message new news note notes number of on one "
    "opinion our overview papers perspective perspectives poster posters preface president "
    "proceedings program re remarks reply report response review reviewers reviews s second "
    "section senior six sixth special statement summary table the third this three to two volume "
    "welcome with ";
// clang-format on

/// What some titles are that stand for none.
constexpr std::array<std::string_view, 6> NO_TITLES = {
    "untitled", "no title", "no title available", "title not available", "n a", "not available"};

/// Words behind which a single letter, a Roman number or a written one counts.
constexpr std::array<std::string_view, 8> COUNTED = {
    "part", "phase", "chapter", "volume", "vol", "section", "stage", "pt"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 22> COUNTS = {{
    {"i", "1"},   {"ii", "2"},   {"iii", "3"},   {"iv", "4"},   {"v", "5"},    {"vi", "6"},
    {"vii", "7"}, {"viii", "8"}, {"ix", "9"},    {"x", "10"},   {"xi", "11"},  {"xii", "12"},
    {"one", "1"}, {"two", "2"},  {"three", "3"}, {"four", "4"}, {"five", "5"}, {"six", "6"},
    {"a", "1"},   {"b", "2"},    {"c", "3"},     {"d", "4"},
}};

/// Roman numbers that count wherever they stand.
constexpr std::array<std::string_view, 6> ROMAN = {"ii", "iii", "iv", "vi", "vii", "viii"};

bool isIn(auto&& list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void countParts(std::vector<std::string>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isCounted = i > 0 && isIn(COUNTED, words[i - 1]);
        if (!isCounted && !isIn(ROMAN, words[i])) {
            continue;
        }
        const auto* const found =
            std::ranges::find(COUNTS, words[i], &std::pair<std::string_view, std::string_view>::first);
        if (found != COUNTS.end()) {
            words[i] = found->second;
        }
    }
}

std::vector<std::string> numbersIn(const std::string& letters)
{
    std::vector<std::string> numbers;
    for (std::size_t i = 0; i < letters.size();) {
        auto end = i;
        while (end < letters.size() && isDigit(letters[end])) {
            ++end;
        }
        if (end > i) {
            numbers.push_back(letters.substr(i, end - i));
        }
        i = std::max(end, i + 1);
    }
    std::ranges::sort(numbers);
    return numbers;
}

/// Whether less than half of it is Latin letters and digits.
bool isForeign(std::string_view letters)
{
    const auto plain =
        std::ranges::count_if(letters, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return 2 * static_cast<std::size_t>(plain) < letters.size();
}

bool isGenericWord(std::string_view word, std::string_view venue)
{
    const auto blanked = " " + std::string(word) + " ";
    return GENERIC.find(blanked) != std::string_view::npos
        || (" " + std::string(venue) + " ").find(blanked) != std::string::npos
        || std::ranges::all_of(word, isDigit);
}

std::string lettersOf(std::string_view text)
{
    auto words = plainWords(text);
    countParts(words);
    return joined(words, {});
}

/// The parts of `text` inside and outside of its brackets, or on the sides of an equals sign, that may each
/// be the title in one language.
std::vector<std::string_view> languages(std::string_view text)
{
    const auto open = text.find('[');
    const auto close = text.rfind(']');
    if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
        return {text.substr(0, open), text.substr(open + 1, close - open - 1), text.substr(close + 1)};
    }
    const auto equals = text.find(" = ");
    if (equals != std::string_view::npos) {
        return {text.substr(0, equals), text.substr(equals + 3)};
    }
    return {};
}

}

Title titleOf(std::string_view text, std::string_view venue)
{
    text = withoutRemarks(text);
    const auto citation = citationIn(text);
    text = text.substr(0, citation.value_or(text.size()));
    Title title;
    title.words = plainWords(text);
    title.isGeneric = isIn(NO_TITLES, joined(title.words, " "))
        || std::ranges::all_of(title.words, [&](const auto& word) { return isGenericWord(word, venue); });
    dropMarks(title.words);
    title.kind = takeKind(title.words);
    if (citation && title.kind == TitleKind::Work) {
        title.kind = TitleKind::Correction;
    }
    countParts(title.words);
    title.forms.push_back(joined(title.words, {}));
    title.numbers = numbersIn(title.whole());
    title.isTranslated = text.find('[') < FIRST_LETTERS || isForeign(title.whole());
    for (const auto part : languages(text)) {
        auto letters = lettersOf(part);
        if (letters.size() >= SHORTEST_FORM && letters != title.whole() && title.forms.size() < 3) {
            title.forms.push_back(std::move(letters));
        }
    }
    return title;
}

}
