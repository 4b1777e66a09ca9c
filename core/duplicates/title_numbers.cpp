#include "core/duplicates/title_numbers.h"

#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::duplicates {

namespace {

using Numeral = std::pair<std::string_view, std::string_view>;

/// Words behind which a single letter or a Roman number counts.
constexpr std::array<std::string_view, 8> COUNTED = {
    "part", "phase", "chapter", "volume", "vol", "section", "stage", "pt"};

constexpr std::array<Numeral, 16> COUNTS = {{
    {"i", "1"},
    {"ii", "2"},
    {"iii", "3"},
    {"iv", "4"},
    {"v", "5"},
    {"vi", "6"},
    {"vii", "7"},
    {"viii", "8"},
    {"ix", "9"},
    {"x", "10"},
    {"xi", "11"},
    {"xii", "12"},
    {"a", "1"},
    {"b", "2"},
    {"c", "3"},
    {"d", "4"},
}};

/// Roman numbers that count wherever they stand.
constexpr std::array<std::string_view, 7> ROMAN = {"i", "ii", "iii", "iv", "vi", "vii", "viii"};

constexpr std::array<Numeral, 20> WRITTEN = {{
    {"one", "1"},      {"two", "2"},        {"three", "3"},     {"four", "4"},      {"five", "5"},
    {"six", "6"},      {"seven", "7"},      {"eight", "8"},     {"nine", "9"},      {"ten", "10"},
    {"eleven", "11"},  {"twelve", "12"},    {"thirteen", "13"}, {"fourteen", "14"}, {"fifteen", "15"},
    {"sixteen", "16"}, {"seventeen", "17"}, {"eighteen", "18"}, {"nineteen", "19"}, {"hundred", "100"},
}};

constexpr std::array<Numeral, 8> TENS = {{
    {"twenty", "20"},
    {"thirty", "30"},
    {"forty", "40"},
    {"fifty", "50"},
    {"sixty", "60"},
    {"seventy", "70"},
    {"eighty", "80"},
    {"ninety", "90"},
}};

/// Its isotopes by which tracers are marked: beside one of them an I is the element.
constexpr std::array<std::string_view, 4> IODINE = {"123", "124", "125", "131"};

/// What MEDLINE and others write for units that begin with a Greek letter, and that letter written out.
constexpr std::array<Numeral, 7> UNITS = {{
    {"microg", "mug"},
    {"mcg", "mug"},
    {"ug", "mug"},
    {"microgram", "mug"},
    {"micrograms", "mug"},
    {"micromol", "mumol"},
    {"umol", "mumol"},
}};

constexpr std::size_t YEAR_DIGITS = 4;

bool isIn(auto&& list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

/// What stands for `word` in `numerals`; empty where it is not among them.
std::string_view digits(auto&& numerals, std::string_view word)
{
    const auto* const found = std::ranges::find(numerals, word, &Numeral::first);
    return found == numerals.end() ? std::string_view() : found->second;
}

bool isNumber(std::string_view word, std::size_t length)
{
    return word.size() == length && std::ranges::all_of(word, isDigit);
}

bool isYear(std::string_view word)
{
    return isNumber(word, YEAR_DIGITS) && (word.starts_with("19") || word.starts_with("20"));
}

/// What a count is in digits: `2` of `ii` and `b`, `2a` of `iia`.
std::string countIn(std::string_view word)
{
    if (const auto count = digits(COUNTS, word); !count.empty()) {
        return std::string(count);
    }
    const auto number = word.substr(0, word.size() - 1);
    const bool isRoman = number.find_first_not_of("ivx") == std::string_view::npos;
    const auto count =
        isRoman && word.back() >= 'a' && word.back() <= 'd' ? digits(COUNTS, number) : std::string_view();
    return count.empty() ? std::string(word) : std::string(count) + word.back();
}

/// Whether the word at `i` is the I of `(123)I-ioflupane` or `I-131`, and none that counts.
bool isIodine(const std::vector<std::string>& words, std::size_t i)
{
    const bool isBehind = i > 0 && isIn(IODINE, words[i - 1]);
    return words[i] == "i" && (isBehind || (i + 1 < words.size() && isIn(IODINE, words[i + 1])));
}

}

std::string withLeadingZeros(std::string_view text)
{
    std::string full(text);
    for (auto point = full.find('.'); point != std::string::npos; point = full.find('.', point + 1)) {
        const bool isFirst = point == 0 || full[point - 1] == ' ' || full[point - 1] == '(';
        if (isFirst && point + 1 < full.size() && isDigit(full[point + 1])) {
            full.insert(point, 1, '0');
            ++point;
        }
    }
    return full;
}

void writeNumbers(std::vector<std::string>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto& word = words[i];
        const bool isCounted = i > 0 && isIn(COUNTED, words[i - 1]);
        if (const auto tens = digits(TENS, word); !tens.empty()) {
            const auto unit = i + 1 < words.size() ? digits(WRITTEN, words[i + 1]) : std::string_view();
            word = tens;
            if (unit.size() == 1) {
                word.back() = unit.front();
                words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            }
        } else if (const auto written = digits(WRITTEN, word); !written.empty()) {
            word = written;
        } else if (isCounted || (isIn(ROMAN, word) && !isIodine(words, i))) {
            word = countIn(word);
        } else if (i > 0 && isYear(words[i - 1]) && isNumber(word, 2) && word > words[i - 1].substr(2)) {
            word.insert(0, words[i - 1], 0, 2);
        }
    }
}

void writeUnits(std::vector<std::string>& words)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto unit = digits(UNITS, words[i]);
        if (!unit.empty() && std::ranges::all_of(words[i - 1], isDigit)) {
            words[i] = unit;
        }
    }
}

}
