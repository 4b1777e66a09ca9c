#include "core/coding/impact.h"

#include <utility>

namespace alidade::coding {

namespace {

/// Keeps in `impact` what `refactoring` gives; both outlive the work.
Review::Work keeping(Impact& impact, const Refactoring& refactoring)
{
    return [&](store::Transaction& transaction) -> Result<void> {
        auto done = refactoring(transaction);
        if (!done) {
            return fail(done.error());
        }
        impact = std::move(*done);
        return {};
    };
}

}

Result<Impact> refactor(Review& review, const std::string& label, const Refactoring& refactoring)
{
    Impact impact;
    if (const auto written = review.write(label, keeping(impact, refactoring)); !written) {
        return fail(written.error());
    }
    return impact;
}

Result<Impact> dryRun(const Review& review, const Refactoring& refactoring)
{
    Impact impact;
    if (const auto rehearsed = review.rehearse(keeping(impact, refactoring)); !rehearsed) {
        return fail(rehearsed.error());
    }
    return impact;
}

}
