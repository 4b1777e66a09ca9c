#include "core/agreement/claims_in_force.h"
#include "core/base/text.h"
#include "core/coding/claim_scale.h"
#include "core/coding/metrics.h"
#include "core/report/claim_parts.h"
#include "core/report/figure_parts.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace alidade::report {

namespace {

class Maker
{
public:
    Maker(const FigureSource& source, const FigureQuestion& question)
        : m_source(source)
        , m_axis(question.axis)
        , m_claims(agreement::claimsInForce(source.index.database()))
        , m_baselines(m_claims)
        , m_hasOwn(source.selection == map::population(source.index))
    {
    }

    void add(const Metric& metric)
    {
        ClaimGroup group{metric.slug, metric.label, metric.better, {}};
        for (const auto& claim : m_claims) {
            if (claim.metric != metric.id || claim.role == ClaimRole::Baseline || !isShown(claim)
                || !m_seen.insert(sameness(claim)).second) {
                continue;
            }
            add(claim, metric, group);
        }
        // one comparator after the other, in the order in which they come
        std::map<std::string, std::size_t> order;
        for (const auto& point : group.points) {
            order.try_emplace(folded(point.comparator), order.size());
        }
        std::ranges::stable_sort(
            group.points, {}, [&](const ClaimPoint& point) { return order.at(folded(point.comparator)); });
        if (!group.points.empty()) {
            m_data.metrics.push_back(std::move(group));
        }
    }

    ClaimsData finish()
    {
        m_data.axis = m_axis;
        m_data.total = static_cast<std::uint32_t>(m_source.selection.count());
        m_data.papers = static_cast<std::uint32_t>(m_papers.size());
        return std::move(m_data);
    }

private:
    /// Claims of the review itself belong to no paper: they are shown with all of them.
    bool isShown(const Claim& claim) const
    {
        if (!claim.paper) {
            return m_hasOwn;
        }
        const auto place = m_source.index.ordinal(*claim.paper);
        return place && m_source.selection.test(*place);
    }

    const std::string& labelOf(const Claim& claim)
    {
        static const std::string none;
        if (!claim.paper) {
            return none;
        }
        return m_source.label(*m_source.index.ordinal(*claim.paper));
    }

    Conditions conditionsOf(const Claim& claim)
    {
        if (!claim.paper) {
            return {};
        }
        const auto paper = m_source.index.database().find<Paper>(*claim.paper);
        if (paper && !paper->label.empty()) {
            return {{"label", paper->label}};
        }
        return paper && !paper->doi.empty() ? Conditions{{"doi", paper->doi}} : Conditions();
    }

    void add(const Claim& claim, const Metric& metric, ClaimGroup& group)
    {
        if (claim.paper) {
            m_papers.insert(*claim.paper);
        }
        const auto conditions = conditionsOf(claim);
        for (const auto& figure : coding::scaled(claim, metric, m_baselines)) {
            const bool isPercent = m_axis == ClaimAxis::Percent;
            const auto low = isPercent ? figure.percent : figure.ratio;
            if (!low || (!isPercent && *low <= 0)) {
                m_data.words.push_back(
                    {metric.label,
                     labelOf(claim),
                     claim.subject,
                     printed(claim),
                     low ? translatable("Sentence", "A ratio of zero has no place on a logarithmic axis.")
                         : figure.why,
                     conditions});
                continue;
            }
            ClaimPoint point;
            point.paper = labelOf(claim);
            point.subject = claim.subject;
            point.component = claim.component;
            point.condition = claim.condition;
            point.comparator = figure.comparator;
            point.printed = printed(claim);
            point.low = *low;
            point.high = isPercent ? figure.percentHigh : figure.ratioHigh;
            point.direction = claim.direction;
            point.isAmbiguous = claim.ambiguous;
            point.conditions = conditions;
            group.points.push_back(std::move(point));
        }
    }

    const FigureSource& m_source;
    ClaimAxis m_axis;
    std::vector<Claim> m_claims;
    coding::Baselines m_baselines;
    bool m_hasOwn;
    std::set<ClaimSameness> m_seen;
    std::set<PaperId> m_papers;
    ClaimsData m_data;
};

}

Result<FigureData> claimsData(const FigureSource& source, const FigureQuestion& question)
{
    const auto& database = source.index.database();
    std::optional<MetricId> only;
    if (!question.metric.empty()) {
        const auto metric = coding::metricNamed(database, question.metric);
        if (!metric) {
            return fail(metric.error());
        }
        only = *metric;
    }
    Maker maker(source, question);
    for (const auto& metric : database.all<Metric>("ORDER BY position, id")) {
        if (!only || metric.id == *only) {
            maker.add(metric);
        }
    }
    return FigureData(maker.finish());
}

}
