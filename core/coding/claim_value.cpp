#include "core/coding/claim_value.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/coding/claim_unit.h"

#include <algorithm>
#include <array>

namespace alidade::coding {

namespace {

constexpr std::array<std::string_view, 3> DASHES = {"-", "\u2013", "\u2212"};
constexpr std::array<std::string_view, 7> BOUNDS = {
    "than", "over", "under", "above", "below", "exceeds", "exceeding"};
constexpr std::array<std::string_view, 4> PAIRED_BOUNDS = {"at least", "at most", "up to", "as much as"};
constexpr std::array<std::string_view, 2> DENIALS = {"no", "not"};
constexpr std::array<std::string_view, 3> AMOUNTS = {"more", "less", "fewer"};

/// Words of a value at most: 12 000 000 requests per second to 15 000 000 requests per second.
constexpr std::size_t LONGEST = 13;

template <class Set>
bool isIn(std::string_view word, const Set& set)
{
    return std::ranges::find(set, word) != set.end();
}

bool takeIf(std::string_view& text, std::string_view head)
{
    const bool isThere = text.starts_with(head);
    text.remove_prefix(isThere ? head.size() : 0);
    return isThere;
}

/// ` 000` at the beginning of `text`, as thousands are parted.
std::string_view takeThousand(std::string_view& text)
{
    auto rest = text;
    const auto digits = takeIf(rest, " ") ? takeDigits(rest) : std::string_view();
    if (digits.size() != 3) {
        return {};
    }
    text = rest;
    return digits;
}

/// A number at the beginning of `text`, which it is taken off; nothing where there is none, or where a comma
/// may part thousands or decimals.
std::optional<double> takeNumber(std::string_view& text)
{
    auto rest = text;
    const bool isNegative = takeIf(rest, "-") || takeIf(rest, "\u2212");
    if (!isNegative) {
        takeIf(rest, "+");
    }
    const auto first = takeDigits(rest);
    auto whole = std::string(first);
    if (!first.empty() && first.size() <= 3 && first.front() != '0') {
        for (auto group = takeThousand(rest); !group.empty(); group = takeThousand(rest)) {
            whole += group;
        }
    }
    std::string_view fraction;
    auto behind = rest;
    const bool hasComma = rest.starts_with(',');
    if (takeIf(behind, ",") || takeIf(behind, ".")) {
        fraction = takeDigits(behind);
        rest = fraction.empty() ? rest : behind;
    }
    const auto power = takePower(rest);
    const bool isAmbiguous =
        hasComma && fraction.size() == 3 && whole.size() <= 3 && first.front() != '0' && power.empty();
    const auto number = ((isNegative ? "-" : "") + whole + "." + std::string(fraction)).append(power);
    const auto value = numberFrom<double>(number);
    if (first.empty() || isAmbiguous || !value) {
        return std::nullopt;
    }
    text = rest;
    return value;
}

/// The first words of `text`, without what stands behind them; empty where there are fewer.
std::string_view firstWords(std::string_view text, int count)
{
    std::size_t end = 0;
    for (int i = 0; i < count; ++i) {
        if (end == std::string_view::npos) {
            return {};
        }
        end = text.find(' ', i == 0 ? 0 : end + 1);
    }
    return bareEnd(text.substr(0, end));
}

bool isUnit(std::string_view text)
{
    const auto unit = unitFrom(text);
    const bool isItsOwn =
        unit.family == folded(text) && unit.family != "lines"; // what is no unit is a family
    return unit.kind != UnitKind::Absolute || !isItsOwn;
}

bool isUnit(std::string_view text, int words)
{
    switch (words) {
    case 1: return isUnit(text);
    case 2: return folded(text) == "per cent";
    default: break;
    }
    const bool hasSigns = text.find_first_of(",;/") != std::string_view::npos;
    return !hasSigns && (folded(split(text, ' ')[1]) == "per" || isUnit(text));
}

/// The unit at the beginning of `text`, which it is taken off; empty where there is none.
std::string_view takeUnit(std::string_view& text)
{
    auto rest = text;
    takeIf(rest, " ");
    for (const int words : {3, 2, 1}) {
        if (const auto unit = firstWords(rest, words); !unit.empty() && isUnit(unit, words)) {
            text = rest.substr(unit.size());
            return unit;
        }
    }
    const auto word = rest.substr(0, rest.find(' '));
    for (const auto dash : DASHES) { // 3%-5%
        const auto unit = word.substr(0, word.find(dash));
        if (unit.size() < word.size() && isUnit(unit)) {
            text = rest.substr(unit.size());
            return unit;
        }
    }
    return {};
}

/// The unit in the words that claims use.
std::string unitWord(std::string_view text)
{
    switch (unitFrom(text).kind) {
    case UnitKind::Percent: return "percent";
    case UnitKind::Factor: return "factor";
    case UnitKind::Ratio: return "ratio";
    case UnitKind::Absolute: return std::string(text);
    }
    return {};
}

/// The upper end of a range, taken off with what parts it from the lower one.
std::optional<double> takeUpperEnd(std::string_view& text, bool isBetween)
{
    const auto behind = [&](std::string_view separator) -> std::optional<double> {
        auto rest = text;
        const auto number = takeIf(rest, separator) ? takeNumber(rest) : std::nullopt;
        text = number ? rest : text;
        return number;
    };
    for (const std::string_view dash : DASHES) {
        for (const auto& separator : {std::string(dash), " " + std::string(dash) + " "}) {
            if (const auto number = behind(separator)) {
                return number;
            }
        }
    }
    const auto number = behind(" to ");
    return number || !isBetween ? number : behind(" and ");
}

/// Behind a word: what is left of it are signs. 3rd and 4k are no numbers that we know.
bool isWordEnd(std::string_view text)
{
    return bareEnd(text.substr(0, text.find(' '))).empty();
}

/// The value that begins with the word at `at`, without regard to what stands before it.
std::optional<WrittenValue> amountAt(const Phrase& words, std::size_t at, bool isBetween)
{
    const auto whole = together(words, at, std::min(at + LONGEST, words.size()));
    std::string_view rest = whole;
    rest.remove_prefix(std::min(rest.find_first_not_of("\"'([~"), rest.size()));
    const auto begin = rest;
    WrittenValue value;
    value.low = takeNumber(rest);
    if (!value.low) {
        return {};
    }
    const bool isRatio = takeIf(rest, ":1") && isWordEnd(rest);
    value.high = takeUpperEnd(rest, isBetween);
    const auto lowUnit = value.high ? std::string_view() : takeUnit(rest);
    value.high = value.high ? value.high : takeUpperEnd(rest, isBetween);
    const auto highUnit = value.high ? takeUnit(rest) : std::string_view();
    if (!isWordEnd(rest)) {
        return {};
    }
    const auto taken = begin.substr(0, begin.size() - rest.size());
    value.text = taken;
    value.first = at;
    value.behind = at + 1 + static_cast<std::size_t>(std::ranges::count(taken, ' '));
    value.unit = unitWord(highUnit.empty() ? lowUnit : highUnit);
    value.hasUnit = isRatio || !value.unit.empty();
    const bool isOneUnit = lowUnit.empty() || highUnit.empty() || unitWord(lowUnit) == value.unit;
    if (value.high && (*value.high < *value.low || !isOneUnit)) {
        value.low.reset();
    }
    return value;
}

/// How many words before the value at `at` make it a bound.
std::size_t boundLength(const Phrase& words, std::size_t at)
{
    std::size_t length = 0;
    for (const auto bound : PAIRED_BOUNDS) {
        const auto count = static_cast<std::size_t>(std::ranges::count(bound, ' ')) + 1;
        if (count <= at && folded(together(words, at - count, at)) == bound) {
            length = count;
        }
    }
    if (length == 0 && at > 0 && isIn(plain(words[at - 1]), BOUNDS)) {
        length = at > 1 && plain(words[at - 1]) == "than" ? 2 : 1;
    }
    const auto before = at - length;
    const bool isDenied = length > 0 && before > 0 && isIn(plain(words[before - 1]), DENIALS);
    return isDenied ? length + 1 : length;
}

std::optional<WrittenValue> valueAt(const Phrase& words, std::size_t at)
{
    const bool isBetween = at > 0 && plain(words[at - 1]) == "between";
    auto value = amountAt(words, at, isBetween);
    const auto bound = value ? boundLength(words, at) : 0;
    const auto before = value && value->high && isBetween ? 1 : bound;
    if (before > 0) {
        value->first -= before;
        value->text = together(words, at - before, at) + " " + value->text;
    }
    if (bound > 0) {
        value->low.reset();
    }
    if (value && !value->low) {
        value->high.reset();
        value->unit.clear();
    }
    return value;
}

}

std::optional<WrittenValue> valueIn(const Phrase& words)
{
    std::vector<WrittenValue> numbers;
    for (std::size_t at = 0; at < words.size();) {
        auto value = valueAt(words, at);
        if (value && value->hasUnit) {
            return value;
        }
        at = value ? value->behind : at + 1;
        if (value) {
            numbers.push_back(*std::move(value));
        }
    }
    return numbers.size() == 1 ? std::optional(std::move(numbers.front())) : std::nullopt;
}

bool isBound(const Phrase& words, std::size_t at)
{
    if (!isIn(plain(words[at]), BOUNDS) || at + 1 == words.size()) {
        return false;
    }
    const auto value = amountAt(words, at + 1, false);
    const auto before = valueIn(Phrase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at)));
    const bool isFirst = !before || !before->hasUnit;
    return value && isFirst && (value->hasUnit || (at > 0 && isIn(plain(words[at - 1]), AMOUNTS)));
}

}
