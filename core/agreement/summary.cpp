#include "core/agreement/summary.h"

#include <cmath>

namespace alidade::agreement {

Summary summarise(const Votes& votes, std::uint64_t seed)
{
    const auto patterns = patternsOf(votes.ratings);
    Summary summary;
    const auto add = [&](Coefficient coefficient, Scale scale) {
        Meaning meaning = votes.meaning;
        meaning.scale = scale;
        summary.figures.push_back({coefficient, scale, estimate(patterns, coefficient, meaning, seed)});
    };
    add(Coefficient::Percent, Scale::Nominal);
    add(votes.raters.size() > 2 ? Coefficient::Fleiss : Coefficient::Cohen, Scale::Nominal);
    add(Coefficient::Krippendorff, votes.meaning.scale);
    if (votes.isRanked) {
        add(Coefficient::Krippendorff, Scale::Ordinal);
    }
    if (votes.meaning.scale == Scale::Jaccard) {
        add(Coefficient::Krippendorff, Scale::Masi);
    }
    add(Coefficient::Gwet, Scale::Nominal);
    summary.misleading = misleadingPrevalence(patterns);
    return summary;
}

std::string_view nameOf(Coefficient coefficient, Scale scale)
{
    switch (coefficient) {
    case Coefficient::Percent: return "Percent agreement";
    case Coefficient::Cohen: return "Cohen's kappa";
    case Coefficient::Fleiss: return "Fleiss' kappa";
    case Coefficient::Gwet: return "Gwet's AC1";
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
          "reviewers do. "
          "Read percent agreement and AC1 beside them.";
}

}
