#include "core/coding/claim_words.h"

#include "core/base/text.h"
#include "core/coding/claim_sentence.h"
#include "core/coding/claim_value.h"

#include <algorithm>
#include <array>

namespace alidade::coding {

namespace {

constexpr std::array<std::string_view, 9> COMPARATOR = {
    "against", "than", "versus", "vs", "vs.", "compared to", "compared with", "relative to", "over"};
constexpr std::array<std::string_view, 5> CONDITION = {"when", "under", "during", "while", "on"};
constexpr std::array GOOD =
    std::to_array<std::string_view>({"faster", "better", "improved", "improves", "quicker", "gain"});
constexpr std::array BAD =
    std::to_array<std::string_view>({"slower", "worse", "degraded", "degrades", "slowdown"});
constexpr std::array MORE = std::to_array<std::string_view>({"higher",
                                                             "more",
                                                             "larger",
                                                             "greater",
                                                             "longer",
                                                             "increase",
                                                             "increases",
                                                             "increased",
                                                             "increasing",
                                                             "raises",
                                                             "raised",
                                                             "grows",
                                                             "grew",
                                                             "adds",
                                                             "added",
                                                             "doubles",
                                                             "doubled"});
constexpr std::array LESS = std::to_array<std::string_view>(
    {"lower",    "less",      "smaller",    "fewer",      "shorter",     "reduction",  "reduce",  "reduces",
     "reduced",  "reducing",  "decrease",   "decreases",  "decreased",   "decreasing", "lowers",  "lowered",
     "shortens", "shortened", "eliminates", "eliminated", "eliminating", "removes",    "removed", "avoids",
     "avoided",  "cuts",      "cut",        "saves",      "saved",       "saving",     "shrinks", "shrank",
     "drops",    "dropped",   "loses",      "lost",       "halves",      "halved"});
constexpr std::array<std::string_view, 5> NEGATION = {"no", "not", "without", "never", "hardly"};
/// Of more words, the rest of a sentence is no name of a metric.
constexpr std::size_t LONGEST_NAME = 4;
/// Words around a metric that are not part of its name.
constexpr std::array FILLERS = std::to_array<std::string_view>({"a",
                                                                "an",
                                                                "the",
                                                                "of",
                                                                "in",
                                                                "by",
                                                                "is",
                                                                "was",
                                                                "with",
                                                                "only",
                                                                "about",
                                                                "at",
                                                                "up",
                                                                "to",
                                                                "from",
                                                                "most",
                                                                "least",
                                                                "additional"});

template <class Set>
bool isIn(std::string_view word, const Set& set)
{
    return std::ranges::find(set, word) != set.end();
}

template <class Set>
bool hasAny(const Phrase& words, const Set& set)
{
    return std::ranges::any_of(words, [&](const std::string& word) { return isIn(plain(word), set); });
}

/// Where a marker of one or two words stands, and what is behind it.
struct Marker {
    std::size_t at = 0;
    std::size_t behind = 0;
};

/// The first of the markers among the words from `first` on; `last` where there is none.
template <class Set>
Marker markerIn(const Phrase& words, std::size_t first, std::size_t last, const Set& markers)
{
    for (auto at = first; at < last; ++at) {
        const auto one = plain(words[at]);
        if (at + 1 < last && isIn(one + " " + plain(words[at + 1]), markers)) {
            return {at, at + 2};
        }
        if (isIn(one, markers) && !isBound(words, at)) {
            return {at, at + 1};
        }
    }
    return {last, last};
}

/// The words without a comma that parts them from others.
std::string phraseText(const Phrase& words, std::size_t first, std::size_t last)
{
    auto text = together(words, first, last);
    text.resize(text.find_last_not_of(",;:") + 1);
    return text;
}

/// Takes comparator and condition off the words.
void takeSetting(Phrase& words, ClaimWords& claim)
{
    const auto comparator = markerIn(words, 0, words.size(), COMPARATOR);
    auto condition = markerIn(words, comparator.behind, words.size(), CONDITION);
    if (condition.at < words.size()) {
        claim.comparator = phraseText(words, comparator.behind, condition.at);
        claim.condition = phraseText(words, condition.behind, words.size());
    } else {
        condition = markerIn(words, 0, comparator.at, CONDITION);
        claim.comparator = phraseText(words, comparator.behind, words.size());
        claim.condition = phraseText(words, condition.behind, comparator.at);
    }
    words.resize(std::min(comparator.at, condition.at));
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

Direction directionBy(bool isBetter, bool isWorse)
{
    return isBetter == isWorse ? Direction::Unknown : isBetter ? Direction::Better : Direction::Worse;
}

/// The words without the metric's name: a size increase says nothing of more or less.
Phrase withoutName(Phrase words, const Metric* metric)
{
    const auto label = metric == nullptr ? std::string() : folded(metric->label);
    std::erase_if(words, [&](const std::string& word) { return hasWords(label, plain(word)); });
    return words;
}

/// What more and less say, where it is known what is better.
Direction directionByQuantity(bool isMore, bool isLess, const Metric& metric)
{
    return metric.better == Better::Higher ? directionBy(isMore, isLess) : directionBy(isLess, isMore);
}

/// What the sign says of a metric that is a change itself.
Direction directionBySign(const ClaimWords& claim, const Metric& metric)
{
    if (metric.quantity != Quantity::Change || !claim.value || claim.high) {
        return Direction::Unknown;
    }
    const double still = claim.unit == "factor" ? 1 : 0; // where nothing has changed
    return directionByQuantity(*claim.value > still, *claim.value < still, metric);
}

Direction directionOf(const Phrase& words, const ClaimWords& claim, const Metric* metric)
{
    if (hasAny(words, NEGATION)) {
        return Direction::Unknown;
    }
    const bool isKnown = metric != nullptr && metric->better != Better::Unknown;
    const auto said = withoutName(words, metric);
    const bool isMore = hasAny(said, MORE);
    const bool isLess = hasAny(said, LESS);
    const bool isMeasured = isMore || isLess;
    const auto measured = isKnown ? directionByQuantity(isMore, isLess, *metric) : Direction::Unknown;
    const bool isGood = hasAny(words, GOOD);
    const bool isBad = hasAny(words, BAD);
    const auto judged = directionBy(isGood, isBad);
    if (isGood || isBad) {
        return isMeasured && measured != judged ? Direction::Unknown : judged;
    }
    return isMeasured || !isKnown ? measured : directionBySign(claim, *metric);
}

/// The words without those that only stand around a metric's name.
Phrase nameIn(const Phrase& words)
{
    Phrase name;
    for (const auto& word : words) {
        const auto text = plain(word);
        if (!text.empty() && !isIn(text, FILLERS) && !isIn(text, GOOD) && !isIn(text, BAD)
            && !isIn(text, MORE) && !isIn(text, LESS)) {
            name.emplace_back(bare(word));
        }
    }
    return name;
}

/// Takes the value out of `words`.
void takeValue(Phrase& words, WrittenValue value, ClaimWords& claim)
{
    const auto first = words.begin() + static_cast<std::ptrdiff_t>(value.first);
    const bool isChange = value.first > 0 && plain(*std::prev(first)) == "from"
        && (hasAny(words, GOOD) || hasAny(words, BAD) || hasAny(words, MORE) || hasAny(words, LESS));
    claim.valueText = std::move(value.text);
    if (!value.high || !isChange) { // what fell from 5 to 3 ms was no range
        claim.value = value.low;
        claim.high = value.high;
        claim.unit = std::move(value.unit);
    }
    words.erase(first, words.begin() + static_cast<std::ptrdiff_t>(value.behind));
}

/// A claim, and how much of a number it has.
struct ReadClaim {
    enum class Number { None, Bare, WithUnit };

    ClaimWords claim;
    Number number = Number::None;
};

ReadClaim claimFromSentence(Phrase head, std::span<const Metric> metrics)
{
    ReadClaim read;
    auto& claim = read.claim;
    takeSetting(head, claim);
    claim.valueText = together(head);
    if (auto value = valueIn(head)) {
        read.number = value->hasUnit ? ReadClaim::Number::WithUnit : ReadClaim::Number::Bare;
        takeValue(head, *std::move(value), claim);
    }
    const bool hasNumber = read.number != ReadClaim::Number::None;
    const auto name = nameIn(head);
    const auto* metric = metricIn(plain(head), plain(name), metrics);
    if (metric == nullptr && hasNumber && name.empty() && hasAny(head, GOOD) != hasAny(head, BAD)) {
        metric = metricNamedBy(hasAny(head, GOOD) ? "speedup" : "overhead", metrics);
    }
    claim.direction = directionOf(head, claim, metric);
    if (metric != nullptr) {
        claim.metric = metric->id;
        claim.metricName = metric->label;
    } else if (hasNumber && name.size() <= LONGEST_NAME) {
        claim.metricName = together(name);
    }
    return read;
}

}

ClaimWords claimFromWords(std::string_view text, std::span<const Metric> metrics)
{
    ReadClaim best;
    for (bool isFirst = true; auto& sentence : sentencesOf(text)) {
        auto read = claimFromSentence(std::move(sentence), metrics);
        if (isFirst || read.number > best.number) {
            best = std::move(read);
        }
        isFirst = false;
    }
    return std::move(best.claim);
}

}
