#include "core/coding/claim_words.h"

#include "core/base/text.h"
#include "core/coding/claim_unit.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace alidade::coding {

namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 9> COMPARATOR = {
    "against", "than", "versus", "vs", "vs.", "compared to", "compared with", "relative to", "over"};
constexpr std::array<std::string_view, 5> CONDITION = {"when", "under", "during", "while", "on"};
constexpr std::array<std::string_view, 6> GOOD = {
    "faster", "better", "improved", "improves", "quicker", "gain"};
constexpr std::array<std::string_view, 4> BAD = {"slower", "worse", "degraded", "slowdown"};
constexpr std::array<std::string_view, 6> MORE = {
    "higher", "more", "larger", "increased", "greater", "longer"};
constexpr std::array<std::string_view, 8> LESS = {
    "lower", "less", "smaller", "reduced", "fewer", "decreased", "shorter", "reduction"};
constexpr std::array<std::string_view, 5> NEGATION = {"no", "not", "without", "never", "hardly"};
/// Of more words, the rest of a sentence is no name of a metric.
constexpr std::size_t LONGEST_NAME = 4;
/// Words around a metric that are not part of its name.
constexpr std::array<std::string_view, 16> FILLERS = {"a",
                                                      "an",
                                                      "the",
                                                      "of",
                                                      "in",
                                                      "is",
                                                      "was",
                                                      "with",
                                                      "only",
                                                      "about",
                                                      "at",
                                                      "up",
                                                      "to",
                                                      "most",
                                                      "least",
                                                      "additional"};

template <class Set>
bool isIn(std::string_view word, const Set& set)
{
    return std::ranges::find(set, word) != set.end();
}

template <class Set>
bool hasAny(const Words& words, const Set& set)
{
    return std::ranges::any_of(words, [&](const std::string& word) { return isIn(folded(word), set); });
}

Words wordsOf(std::string_view text)
{
    Words words;
    for (const auto word : split(text, ' ')) {
        if (!word.empty()) {
            words.emplace_back(word);
        }
    }
    return words;
}

std::string together(Words::const_iterator begin, Words::const_iterator end)
{
    std::string text;
    for (; begin != end; ++begin) {
        (text += text.empty() ? "" : " ") += *begin;
    }
    return text;
}

std::string together(const Words& words)
{
    return together(words.begin(), words.end());
}

/// Cuts `words` at the first of the markers (of one or two words) and gives what stands behind it.
template <class Set>
Words cutAt(Words& words, const Set& markers)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto one = folded(words[i]);
        const auto two = i + 1 < words.size() ? one + " " + folded(words[i + 1]) : std::string();
        const std::size_t length = isIn(two, markers) ? 2 : isIn(one, markers) ? 1 : 0;
        if (length > 0) {
            Words behind(words.begin() + static_cast<std::ptrdiff_t>(i + length), words.end());
            words.resize(i);
            return behind;
        }
    }
    return {};
}

/// Whether the sentence ends with this word: `component.`, where the next one begins in upper case.
bool isEnd(const Words& words, std::size_t at)
{
    const auto last = words[at].back();
    if (last == '!' || last == '?' || last == ';') {
        return true;
    }
    const bool isAbbreviation = isIn(folded(words[at]), COMPARATOR);
    return last == '.' && !isAbbreviation
        && (at + 1 == words.size() || (words[at + 1].front() >= 'A' && words[at + 1].front() <= 'Z'));
}

/// The sentences of a passage, without what ends them.
std::vector<Words> sentencesOf(const Words& words)
{
    std::vector<Words> sentences(1);
    for (std::size_t i = 0; i < words.size(); ++i) {
        sentences.back().push_back(words[i]);
        if (isEnd(words, i)) {
            sentences.back().back().pop_back();
            sentences.emplace_back();
        }
    }
    std::erase_if(sentences, [](const Words& sentence) { return together(sentence).empty(); });
    return sentences;
}

/// A number at the beginning of `text`, which it is taken off; nothing where there is none, or where a comma
/// may part thousands or decimals.
std::optional<double> takeNumber(std::string_view& text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    auto rest = text;
    std::string number;
    for (const std::string_view minus : {"-", "\u2212", "+"}) {
        if (rest.starts_with(minus)) {
            number = minus == "+" ? "" : "-";
            rest.remove_prefix(minus.size());
            break;
        }
    }
    std::size_t whole = 0;
    for (; !rest.empty() && isDigit(rest.front()); rest.remove_prefix(1), ++whole) {
        number += rest.front();
    }
    std::size_t fraction = 0;
    const bool hasComma = rest.size() > 1 && rest.front() == ',' && isDigit(rest[1]);
    if (whole > 0 && rest.size() > 1 && (hasComma || rest.front() == '.') && isDigit(rest[1])) {
        number += '.';
        rest.remove_prefix(1);
        for (; !rest.empty() && isDigit(rest.front()); rest.remove_prefix(1), ++fraction) {
            number += rest.front();
        }
    }
    const bool isAmbiguous = hasComma && fraction == 3 && whole <= 3 && text.front() != '0';
    double value = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
    if (whole == 0 || isAmbiguous || read.ec != std::errc{}) {
        return std::nullopt;
    }
    text = rest;
    return value;
}

/// The dash of a range, taken off.
bool takeDash(std::string_view& text)
{
    for (const std::string_view dash : {"-", "\u2013", "\u2212"}) {
        if (text.starts_with(dash) && text.size() > dash.size()) {
            text.remove_prefix(dash.size());
            return true;
        }
    }
    return false;
}

bool isUnit(std::string_view text)
{
    const auto unit = unitFrom(text);
    return unit.kind != UnitKind::Absolute || unit.family != folded(text);
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

/// The unit at the beginning of `words` from `at` on, and how many words it takes.
std::size_t unitLength(const Words& words, std::size_t at)
{
    for (std::size_t length = std::min<std::size_t>(3, words.size() - std::min(at, words.size())); length > 0;
         --length) {
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(at);
        const auto text = together(begin, begin + static_cast<std::ptrdiff_t>(length));
        const bool isQuotient = length == 3 && folded(words[at + 1]) == "per";
        const bool isKnown = length == 2 ? folded(text) == "per cent" : isUnit(text);
        if (isQuotient || isKnown) {
            return length;
        }
    }
    return 0;
}

/// Reads the value that begins with word `at`; false where there is none. Takes its words out of `words`.
bool takeValue(Words& words, std::size_t at, ClaimWords& claim)
{
    std::string_view rest = words[at];
    const auto low = takeNumber(rest);
    if (!low) {
        return false;
    }
    std::size_t end = at + 1;
    std::optional<double> high;
    if (auto behind = rest; takeDash(behind)) {
        if (high = takeNumber(behind); high) {
            rest = behind;
        }
    } else if (rest.empty() && end + 1 < words.size() && folded(words[end]) == "to") {
        std::string_view upper = words[end + 1];
        if (high = takeNumber(upper); high) {
            rest = upper;
            end += 2;
        }
    }
    if (rest.empty()) {
        const auto length = unitLength(words, end);
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(end);
        claim.unit = unitWord(together(begin, begin + static_cast<std::ptrdiff_t>(length)));
        end += length;
    } else if (isUnit(rest)) {
        claim.unit = unitWord(rest);
    } else if (!rest.starts_with(':')) { // 7.5:1 is a ratio; 3rd and 4k are no numbers that we know
        return false;
    }
    const auto first = words.begin() + static_cast<std::ptrdiff_t>(at);
    const auto last = words.begin() + static_cast<std::ptrdiff_t>(end);
    claim.value = low;
    claim.high = high;
    claim.valueText = together(first, last);
    words.erase(first, last);
    return true;
}

/// Whether `words` stands in `text` between blanks; both are folded.
bool hasWords(std::string_view text, std::string_view words)
{
    return (" " + std::string(text) + " ").find(" " + std::string(words) + " ") != std::string::npos;
}

/// The metric that the words name: by a label that stands in them, the longest; else by words that stand in a
/// label, the shortest.
const Metric* metricIn(std::string_view words, std::string_view name, std::span<const Metric> metrics)
{
    const Metric* found = nullptr;
    for (const auto& metric : metrics) {
        if (hasWords(words, folded(metric.label))
            && (found == nullptr || metric.label.size() > found->label.size())) {
            found = &metric;
        }
    }
    if (found != nullptr || name.empty()) {
        return found;
    }
    for (const auto& metric : metrics) {
        if (hasWords(folded(metric.label), name)
            && (found == nullptr || metric.label.size() < found->label.size())) {
            found = &metric;
        }
    }
    return found;
}

const Metric* metricNamedBy(std::string_view label, std::span<const Metric> metrics)
{
    const auto found =
        std::ranges::find_if(metrics, [&](const Metric& metric) { return folded(metric.label) == label; });
    return found == metrics.end() ? nullptr : &*found;
}

Direction directionOf(const Words& words, const ClaimWords& claim, const Metric* metric)
{
    if (hasAny(words, NEGATION)) {
        return Direction::Unknown;
    }
    if (hasAny(words, GOOD)) {
        return Direction::Better;
    }
    if (hasAny(words, BAD)) {
        return Direction::Worse;
    }
    if (metric == nullptr || metric->better == Better::Unknown) {
        return Direction::Unknown;
    }
    bool isMore = hasAny(words, MORE);
    bool isLess = hasAny(words, LESS);
    if (!isMore && !isLess && metric->quantity == Quantity::Change && claim.value && !claim.high) {
        const double still = claim.unit == "factor" ? 1 : 0; // where nothing has changed
        isMore = *claim.value > still;
        isLess = *claim.value < still;
    }
    if (isMore == isLess) {
        return Direction::Unknown;
    }
    return isMore == (metric->better == Better::Higher) ? Direction::Better : Direction::Worse;
}

/// The words without those that only stand around a metric's name.
Words nameIn(const Words& words)
{
    Words name;
    for (const auto& word : words) {
        const auto bare = folded(word);
        if (!isIn(bare, FILLERS) && !isIn(bare, GOOD) && !isIn(bare, BAD) && !isIn(bare, MORE)
            && !isIn(bare, LESS)) {
            name.push_back(word);
        }
    }
    return name;
}

ClaimWords claimFromSentence(Words head, std::span<const Metric> metrics)
{
    ClaimWords claim;
    auto comparator = cutAt(head, COMPARATOR);
    auto condition = cutAt(comparator, CONDITION);
    if (condition.empty()) {
        condition = cutAt(head, CONDITION);
    }
    claim.comparator = together(comparator);
    claim.condition = together(condition);
    const auto written = together(head);

    for (std::size_t at = 0; at < head.size() && !claim.value; ++at) {
        takeValue(head, at, claim);
    }
    const auto name = together(nameIn(head));
    const auto* metric = metricIn(folded(together(head)), folded(name), metrics);
    if (metric == nullptr && claim.value && name.empty()) {
        const bool isFaster = hasAny(head, GOOD);
        metric = isFaster       ? metricNamedBy("speedup", metrics)
            : hasAny(head, BAD) ? metricNamedBy("overhead", metrics)
                                : nullptr;
    }
    claim.direction = directionOf(head, claim, metric);
    if (metric != nullptr) {
        claim.metric = metric->id;
        claim.metricName = metric->label;
    } else if (claim.value && nameIn(head).size() <= LONGEST_NAME) {
        claim.metricName = name;
    }
    if (!claim.value) {
        claim.valueText = written;
    }
    return claim;
}

}

ClaimWords claimFromWords(std::string_view text, std::span<const Metric> metrics)
{
    const auto sentences = sentencesOf(wordsOf(simplified(text)));
    for (const auto& sentence : sentences) {
        if (auto claim = claimFromSentence(sentence, metrics); claim.value) {
            return claim;
        }
    }
    return sentences.empty() ? ClaimWords() : claimFromSentence(sentences.front(), metrics);
}

}
