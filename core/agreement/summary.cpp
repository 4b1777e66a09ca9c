#include "core/agreement/summary.h"

#include <algorithm>
#include <cmath>

namespace alidade::agreement {

namespace {

/// The claims of each paper, which hang together; nothing where each unit is a paper.
Groups groupsOf(const Votes& votes, const Patterns& patterns)
{
    Groups groups;
    for (std::size_t unit = 0; votes.meaning.noted && unit < votes.papers.size(); ++unit) {
        if (unit == 0 || votes.papers[unit] != votes.papers[unit - 1]) {
            groups.emplace_back();
        }
        groups.back().push_back(patterns.ofUnits[unit]);
    }
    return groups;
}

Figure figureOf(
    const Votes& votes, const Patterns& patterns, Coefficient coefficient, Scale scale, std::uint64_t seed)
{
    auto meaning = votes.meaning;
    meaning.scale = scale;
    return {coefficient, scale, estimate(patterns, coefficient, meaning, seed, groupsOf(votes, patterns))};
}

/// Above it agreement is substantial (Landis & Koch 1977), and nobody has to be warned that it looks low.
constexpr double LOW = 0.6;

/// Whether a kappa or alpha is low, so that a reader might ask why.
bool isLow(const Figure& figure)
{
    switch (figure.coefficient) {
    case Coefficient::Cohen:
    case Coefficient::Fleiss:
    case Coefficient::Krippendorff: return figure.estimate.value.value_or(1) <= LOW;
    case Coefficient::Percent:
    case Coefficient::Specific:
    case Coefficient::Gwet: break;
    }
    return false;
}

}

Figure figureOf(const Votes& votes, Coefficient coefficient, Scale scale, std::uint64_t seed)
{
    return figureOf(votes, patternsOf(votes.ratings), coefficient, scale, seed);
}

Votes pairOf(const Votes& all, std::size_t first, std::size_t second)
{
    auto pair = all;
    pair.raters = {all.raters[first], all.raters[second]};
    pair.ratings = pairOf(all.ratings, first, second);
    return pair;
}

Coefficient pairCoefficient(const Votes& votes)
{
    return votes.meaning.noted ? Coefficient::Specific : Coefficient::Cohen;
}

Summary summarise(const Votes& votes, std::uint64_t seed)
{
    const auto patterns = patternsOf(votes.ratings);
    Summary summary;
    const auto add = [&](Coefficient coefficient, Scale scale) {
        summary.figures.push_back(figureOf(votes, patterns, coefficient, scale, seed));
    };
    add(Coefficient::Percent, Scale::Nominal);
    if (votes.meaning.noted) {
        add(Coefficient::Specific, Scale::Nominal);
        return summary;
    }
    add(votes.raters.size() > 2 ? Coefficient::Fleiss : Coefficient::Cohen, Scale::Nominal);
    add(Coefficient::Krippendorff, votes.meaning.scale);
    if (votes.isRanked) {
        add(Coefficient::Krippendorff, Scale::Ordinal);
    }
    if (votes.meaning.scale == Scale::Jaccard) {
        add(Coefficient::Krippendorff, Scale::Masi);
    }
    add(Coefficient::Gwet, Scale::Nominal);
    if (std::ranges::any_of(summary.figures, isLow)) {
        summary.misleading = misleadingPrevalence(patterns);
    }
    return summary;
}

std::string_view nameOf(Coefficient coefficient, Scale scale)
{
    switch (coefficient) {
    case Coefficient::Percent: return "Percent agreement";
    case Coefficient::Cohen: return "Cohen's kappa";
    case Coefficient::Fleiss: return "Fleiss' kappa";
    case Coefficient::Gwet: return "Gwet's AC1";
    case Coefficient::Specific: return "Positive specific agreement (F1)";
    case Coefficient::Krippendorff: break;
    }
    switch (scale) {
    case Scale::Nominal: return "Krippendorff's alpha";
    case Scale::Ordinal: return "Krippendorff's alpha, ordinal";
    case Scale::Interval: return "Krippendorff's alpha, interval";
    case Scale::Jaccard: return "Krippendorff's alpha, sets by Jaccard";
    case Scale::Masi: return "Krippendorff's alpha, sets by MASI";
    }
    return {};
}

std::string sentence(const Prevalence& prevalence, const Votes& votes)
{
    return std::to_string(std::lround(100 * prevalence.share)) + " % of all judgements are \""
        + votes.categories.at(prevalence.category)
        + "\": chance alone would agree nearly as often, so that kappa and alpha are low whatever the "
          "reviewers do. Read percent agreement and AC1 beside them.";
}

}
