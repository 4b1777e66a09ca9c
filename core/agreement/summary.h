#pragma once

#include "core/agreement/votes.h"

#include <optional>
#include <string>
#include <vector>

namespace alidade::agreement {

/// One coefficient over some votes.
struct Figure {
    Coefficient coefficient = Coefficient::Percent;
    Scale scale = Scale::Nominal; ///< of Krippendorff's alpha
    Estimate estimate;
};

/// The same seed gives the same intervals on every day and for every reader of the paper.
constexpr std::uint64_t USUAL_SEED = 20200801;

/// `scale` is that of Krippendorff's alpha.
Figure figureOf(const Votes& votes, Coefficient coefficient, Scale scale, std::uint64_t seed = USUAL_SEED);

/// The votes of two raters alone, unit by unit.
Votes pairOf(const Votes& all, std::size_t first, std::size_t second);

/// What two raters are held against each other by, beside percent.
Coefficient pairCoefficient(const Votes& votes);

/// All that is said of the agreement on one question.
struct Summary {
    std::vector<Figure>
        figures; ///< percent first; of kappas the one for as many raters as there are; of claims F1
    std::optional<Prevalence> misleading; ///< where a kappa or alpha is low
};

Summary summarise(const Votes& votes, std::uint64_t seed = USUAL_SEED);

/// The name of a coefficient, for tables: `Cohen's kappa`.
std::string_view nameOf(Coefficient coefficient, Scale scale);

/// The warning in words.
std::string sentence(const Prevalence& prevalence, const Votes& votes);

}
