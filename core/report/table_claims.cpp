#include "core/agreement/claims_in_force.h"
#include "core/base/text.h"
#include "core/coding/metrics.h"
#include "core/report/claim_parts.h"
#include "core/report/table_parts.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace alidade::report {

namespace {

Words directionText(Direction direction)
{
    switch (direction) {
    case Direction::Unknown: return {};
    case Direction::Better: return translatable("Table", "better");
    case Direction::Worse: return translatable("Table", "worse");
    case Direction::Neutral: return translatable("Table", "neutral");
    }
    return {};
}

std::string subjectText(const Claim& claim)
{
    const bool hasBoth = !claim.subject.empty() && !claim.component.empty();
    return claim.subject + (hasBoth ? ", " : "") + claim.component;
}

/// The claims to be shown, in the order of their papers.
std::vector<Claim> shownClaims(const TableData& data,
                               const std::vector<PaperId>& papers,
                               std::optional<MetricId> only,
                               bool hasOwn)
{
    std::set<ClaimSameness> seen;
    auto claims = agreement::claimsInForce(data.database);
    std::erase_if(claims, [&](const Claim& claim) {
        const bool isAsked = claim.paper ? std::ranges::binary_search(papers, *claim.paper) : hasOwn;
        return !isAsked || claim.role == ClaimRole::Baseline || (only && claim.metric != *only)
            || !seen.insert(sameness(claim)).second;
    });
    std::ranges::stable_sort(claims, [&](const Claim& a, const Claim& b) {
        if (!a.paper || !b.paper) {
            return a.paper.has_value() && !b.paper;
        }
        return *a.paper != *b.paper
            && naturalLess(data.references.of(*a.paper).label, data.references.of(*b.paper).label);
    });
    return claims;
}

}

Result<Grid> claimsGrid(const TableData& data, const TableQuestion& question, const Say& say)
{
    std::optional<MetricId> only;
    if (!question.metric.empty()) {
        const auto metric = coding::metricNamed(data.database, question.metric);
        if (!metric) {
            return fail(metric.error());
        }
        only = *metric;
    }
    const auto papers = papersOf(data, question.filter);
    if (!papers) {
        return fail(papers.error());
    }
    std::unordered_map<MetricId, std::string> metrics;
    for (const auto& metric : coding::metricsOf(data.database)) {
        metrics.emplace(metric.id, metric.label);
    }
    Grid grid;
    grid.caption = say(translatable("Table", "Claims"));
    grid.header = {say(translatable("Table", "Paper")),
                   say(translatable("Table", "Subject")),
                   say(translatable("Table", "Metric")),
                   say(translatable("Table", "Value")),
                   say(translatable("Table", "Comparator")),
                   say(translatable("Table", "Direction")),
                   say(translatable("Table", "Condition")),
                   say(translatable("Table", "Place"))};
    for (const auto& claim : shownClaims(data, *papers, only, trimmed(question.filter).empty())) {
        const auto direction = directionText(claim.direction);
        grid.rows.push_back({claim.paper ? Cell(std::vector{data.references.of(*claim.paper)}) : Cell(),
                             subjectText(claim),
                             metrics.at(claim.metric),
                             printed(claim),
                             claim.comparator,
                             claim.direction == Direction::Unknown ? std::string() : say(direction),
                             claim.condition,
                             claim.locator});
    }
    return grid;
}

}
