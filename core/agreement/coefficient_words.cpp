#include "core/agreement/coefficients.h"

namespace alidade::agreement {

std::string_view ruleOf(Coefficient coefficient, Scale scale)
{
    switch (coefficient) {
    case Coefficient::Percent:
        return "The share of pairs of reviewers that said the same, averaged over the papers that at least "
               "two "
               "judged.";
    case Coefficient::Cohen:
        return "Cohen's kappa (Cohen 1960) of two reviewers over the papers that both judged: agreement "
               "beyond "
               "what each one's own shares of the categories would bring by chance.";
    case Coefficient::Fleiss:
        return "Fleiss' kappa (Fleiss 1971; with gaps Gwet 2014): agreement on the papers that at least two "
               "judged, beyond what chance would bring by the shares of the categories on all papers that "
               "at least one judged.";
    case Coefficient::Gwet:
        return "Gwet's AC1 (Gwet 2008; with gaps Gwet 2014): agreement on the papers that at least two "
               "judged, beyond chance, which counts only for judgements that are hard and is taken from the "
               "shares of the categories on all papers that at least one judged; it stays steady where "
               "nearly all is one category.";
    case Coefficient::Specific:
        return "Positive specific agreement, which is F1 = 2a / (2a + b + c) (Hripcsak and Rothschild 2005), "
               "over the papers that at least two judged: a noted by both, b and c by one alone. What nobody "
               "noted cannot be counted, so that there is no chance to take off; the interval draws whole "
               "papers.";
    case Coefficient::Krippendorff: break;
    }
    switch (scale) {
    case Scale::Nominal:
        return "Krippendorff's alpha (Krippendorff 2011), nominal, over the papers that at least two judged; "
               "missing judgements are left out.";
    case Scale::Ordinal:
        return "Krippendorff's alpha (Krippendorff 2011), ordinal: categories count as ranks, so that "
               "neighbours "
               "disagree less.";
    case Scale::Interval:
        return "Krippendorff's alpha (Krippendorff 2011), interval: numbers disagree by the square of their "
               "difference.";
    case Scale::Jaccard:
        return "Krippendorff's alpha (Krippendorff 2011) over sets of codes: two sets disagree by the codes "
               "they "
               "do not share, of all they have (Jaccard 1912).";
    case Scale::Masi:
        return "Krippendorff's alpha (Krippendorff 2011) over sets of codes with the MASI distance "
               "(Passonneau "
               "2006): as Jaccard, and less where one set holds the other.";
    }
    return {};
}

std::string_view sentence(Missing missing)
{
    switch (missing) {
    case Missing::NoPairs: return "No paper was judged by two reviewers.";
    case Missing::NotTwo: return "Cohen's kappa is for two reviewers; choose a pair.";
    case Missing::NoVariation:
        return "All judgements are the same, so that chance alone would explain them; there is nothing to "
               "compute.";
    case Missing::OneCategory: return "There is but one category to give.";
    case Missing::TooMany:
        return "More than 3,000 different answers were given: too many to hold each against each other one.";
    }
    return {};
}

}
