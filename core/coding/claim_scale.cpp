#include "core/coding/claim_scale.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/coding/claim_unit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::coding {

namespace {

enum class Way { Unknown, Up, Down };

/// Which way the claim says that the value went.
Way wayOf(const Claim& claim, const Metric& metric)
{
    const bool isSaid = claim.direction == Direction::Better || claim.direction == Direction::Worse;
    if (!isSaid || metric.better == Better::Unknown) {
        return Way::Unknown;
    }
    return (claim.direction == Direction::Better) == (metric.better == Better::Higher) ? Way::Up : Way::Down;
}

/// One end of a claim on the scale.
struct Point {
    double ratio = 1;
    double percent = 0;
};

Point atRatio(double ratio)
{
    return {ratio, (ratio - 1) * 100};
}

Point atPercent(double percent)
{
    return {1 + percent / 100, percent};
}

Scaled without(std::string comparator, Words why)
{
    Scaled result;
    result.comparator = std::move(comparator);
    result.why = why;
    return result;
}

Scaled figure(std::string comparator, Point low, Point high, bool isRange)
{
    if (high.ratio < low.ratio) {
        std::swap(low, high);
    }
    if (low.ratio < 0) {
        return without(std::move(comparator), translatable("Sentence", "It would leave less than nothing."));
    }
    Scaled result;
    result.comparator = std::move(comparator);
    result.ratio = low.ratio;
    result.percent = low.percent;
    if (isRange) {
        result.ratioHigh = high.ratio;
        result.percentHigh = high.percent;
    }
    return result;
}

Unit unitOf(const Claim& claim, const Metric& metric)
{
    return unitFrom(claim.unit.empty() ? metric.unit : claim.unit);
}

/// Whether the claim's number says how it stands to a comparator, and is not the measured thing itself.
bool isComparison(const Unit& unit, const Metric& metric)
{
    return unit.kind != UnitKind::Absolute
        && (metric.quantity == Quantity::Change || unitFrom(metric.unit).kind != unit.kind);
}

Point asWritten(double value, UnitKind kind)
{
    return kind == UnitKind::Percent ? atPercent(value) : atRatio(value);
}

/// A fall that is written without its sign: 3 % or 3x for 3 % or three times less. (-value would make 0 a
/// negative zero.)
Point fallen(double value, UnitKind kind)
{
    return kind == UnitKind::Percent ? atPercent(0 - value) : atRatio(1 / value);
}

Scaled comparison(const Claim& claim, const Metric& metric, UnitKind kind)
{
    if (knownComparator(claim).empty()) {
        return without({}, translatable("Sentence", "It is not said what it is compared with."));
    }
    const double value = *claim.value;
    const double high = claim.high.value_or(value);
    const auto low = asWritten(value, kind);
    const auto top = asWritten(high, kind);
    const auto written = [&] { return figure(claim.comparator, low, top, claim.high.has_value()); };
    if (low.ratio == 1 && top.ratio == 1) {
        return written();
    }
    switch (wayOf(claim, metric)) {
    case Way::Up:
        if (low.ratio >= 1) {
            return written();
        }
        break;
    case Way::Down:
        if (top.ratio <= 1) {
            return written();
        }
        if (low.ratio >= 1 && kind != UnitKind::Ratio) {
            return figure(claim.comparator, fallen(value, kind), fallen(high, kind), claim.high.has_value());
        }
        break;
    case Way::Unknown:
        if (kind == UnitKind::Ratio || metric.quantity == Quantity::Change) {
            return written();
        }
        return without(
            claim.comparator,
            metric.better == Better::Unknown
                ? translatable("Sentence", "It is not known whether more or less of it is better.")
                : translatable("Sentence", "It is not said whether the value is better or worse."));
    }
    return without(claim.comparator,
                   translatable("Sentence", "Its number and its direction contradict each other."));
}

/// Whether `name` stands in `text` as whole words, in any case.
bool names(std::string_view text, std::string_view name)
{
    const auto words = placedWords(name);
    const auto all = placedWords(text);
    const auto found =
        std::search(all.begin(), all.end(), words.begin(), words.end(), [](const auto& a, const auto& b) {
            return a.text == b.text;
        });
    return !words.empty() && found != all.end();
}

std::string subjectOf(const Claim& baseline)
{
    return baseline.subject.empty() ? baseline.component : baseline.subject;
}

/// The baselines that the claim is held against, by subject.
std::map<std::string, std::vector<const Claim*>> subjectsOf(const Claim& claim, const Baselines& baselines)
{
    const bool takesAll = knownComparator(claim).empty();
    std::map<std::string, std::vector<const Claim*>> subjects;
    for (const auto* baseline : baselines.of(claim)) {
        const auto subject = folded(simplified(subjectOf(*baseline)));
        if (!subject.empty() && (takesAll || names(claim.comparator, subject))) {
            subjects[subject].push_back(baseline);
        }
    }
    return subjects;
}

/// Leaves those that are alike in a text, unless none or only one is left anyway.
void narrow(std::vector<const Claim*>& baselines, const Claim& claim, std::string Claim::*text)
{
    if (baselines.size() > 1) {
        std::erase_if(baselines, [&](const Claim* baseline) {
            return folded(simplified(baseline->*text)) != folded(simplified(claim.*text));
        });
    }
}

Scaled against(const Claim& baseline, const Claim& claim, const Metric& metric)
{
    const auto subject = subjectOf(baseline);
    const auto unit = unitOf(claim, metric);
    const auto baseUnit = unitOf(baseline, metric);
    if (unit.family != baseUnit.family) {
        return without(subject, translatable("Sentence", "Its baseline is in another unit."));
    }
    if (*baseline.value <= 0 || *claim.value < 0) {
        return without(subject, translatable("Sentence", "Only numbers above zero can be divided."));
    }
    const double scale = unit.scale / baseUnit.scale;
    const auto low = atRatio(*claim.value * scale / baseline.high.value_or(*baseline.value));
    const auto high = atRatio(claim.high.value_or(*claim.value) * scale / *baseline.value);
    const auto way = wayOf(claim, metric);
    if ((way == Way::Up && high.ratio < 1) || (way == Way::Down && low.ratio > 1)) {
        return without(subject, translatable("Sentence", "Its direction contradicts its baseline."));
    }
    return figure(subject, low, high, claim.high || baseline.high);
}

Words whyWithoutBaseline(const Claim& claim, UnitKind kind)
{
    if (!knownComparator(claim).empty()) {
        return translatable("Sentence", "No baseline says what its comparator measured.");
    }
    return kind == UnitKind::Percent ? translatable("Sentence", "It is a share of a whole, not a comparison.")
                                     : translatable("Sentence", "It is not said what it is compared with.");
}

}

std::string knownComparator(const Claim& claim)
{
    constexpr std::array<std::string_view, 7> NONE = {
        "none", "none stated", "not stated", "unknown", "n/a", "-", "?"};
    auto text = folded(simplified(claim.comparator));
    return std::find(NONE.begin(), NONE.end(), text) == NONE.end() ? text : std::string();
}

Baselines::Baselines(std::span<const Claim> claims)
{
    for (const auto& claim : claims) {
        if (claim.role == ClaimRole::Baseline && claim.value && !claim.ambiguous) {
            m_groups[keyOf(claim)].push_back(&claim);
        }
    }
}

std::span<const Claim* const> Baselines::of(const Claim& claim) const
{
    const auto found = m_groups.find(keyOf(claim));
    return found == m_groups.end() ? std::span<const Claim* const>() : found->second;
}

std::vector<Scaled> scaled(const Claim& claim, const Metric& metric, const Baselines& all)
{
    const auto comparator = knownComparator(claim).empty() ? std::string() : claim.comparator;
    if (claim.role == ClaimRole::Baseline) {
        return {without(comparator,
                        translatable("Sentence", "It is a baseline, with which others are compared."))};
    }
    if (!claim.value) {
        return {without(comparator, translatable("Sentence", "It is told in words only."))};
    }
    if (claim.ambiguous) {
        return {without(comparator, translatable("Sentence", "Its words are ambiguous."))};
    }
    const auto unit = unitOf(claim, metric);
    if (isComparison(unit, metric)) {
        return {comparison(claim, metric, unit.kind)};
    }
    if (metric.quantity == Quantity::Change) {
        return {without(comparator,
                        translatable("Sentence", "It is a difference, and it is not said from what."))};
    }
    std::vector<Scaled> figures;
    for (auto& [subject, baselines] : subjectsOf(claim, all)) {
        const auto name = subjectOf(*baselines.front());
        narrow(baselines, claim, &Claim::component);
        narrow(baselines, claim, &Claim::condition);
        figures.push_back(baselines.size() == 1
                              ? against(*baselines.front(), claim, metric)
                              : without(name, translatable("Sentence", "Several baselines could be meant.")));
    }
    if (figures.empty()) {
        figures.push_back(without(comparator, whyWithoutBaseline(claim, unit.kind)));
    }
    return figures;
}

}
