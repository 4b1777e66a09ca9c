#include "core/coding/impact.h"

#include <algorithm>
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

void addUp(Impact& sum, const Impact& more)
{
    sum.papers.insert(sum.papers.end(), more.papers.begin(), more.papers.end());
    std::ranges::sort(sum.papers);
    const auto rest = std::ranges::unique(sum.papers);
    sum.papers.erase(rest.begin(), rest.end());
    sum.codingsMoved += more.codingsMoved;
    sum.codingsCopied += more.codingsCopied;
    sum.codingsFolded += more.codingsFolded;
    sum.codingsDropped += more.codingsDropped;
    sum.answersMoved += more.answersMoved;
    sum.answersCopied += more.answersCopied;
    sum.answersFolded += more.answersFolded;
    sum.answersDropped += more.answersDropped;
    sum.relationsDropped += more.relationsDropped;
    sum.heirs.insert(more.heirs.begin(), more.heirs.end());
    sum.unanswerable.insert(sum.unanswerable.end(), more.unanswerable.begin(), more.unanswerable.end());
}

}

Refactoring inTurn(std::vector<Refactoring> refactorings)
{
    return [refactorings = std::move(refactorings)](store::Transaction& transaction) -> Result<Impact> {
        Impact sum;
        for (const auto& refactoring : refactorings) {
            const auto impact = refactoring(transaction);
            if (!impact) {
                return impact;
            }
            addUp(sum, *impact);
        }
        return sum;
    };
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
