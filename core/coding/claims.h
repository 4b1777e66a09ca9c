#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <string_view>
#include <vector>

/// Metrics, and the claims that papers make in them. What claims amount to is in core/coding/claim_scale.h.
namespace alidade::coding {

/// What systems papers measure most: a start, to which reviews add their own. In the order in which they are
/// shown.
const std::vector<Metric>& standardMetrics();

/// Puts those standard metrics into the review whose slugs are free.
void addStandardMetrics(store::Transaction& transaction);

/// Adds a metric. An empty slug is made from the label. Fails with Invalid where the label is empty, or slug
/// or label are taken (compared folded).
Result<MetricId> addMetric(store::Transaction& transaction, Metric metric);
/// Changes the metric with this id, by the same rules.
Result<void> changeMetric(store::Transaction& transaction, Metric metric);
/// Fails with Invalid while claims use it.
Result<void> removeMetric(store::Transaction& transaction, MetricId metric);

/// The metrics that any claim is in, in their order.
std::vector<Metric> metricsInUse(const store::Database& database);

/// A metric by its slug or label, folded. Fails with NotFound, naming the nearest.
Result<MetricId> metricNamed(const store::Database& database, std::string_view name);

/// Adds a claim. Fails with NotFound where its paper, reviewer or metric is not there, and with Invalid where
/// it has neither a value nor words, where a number is infinite or none, or where the upper end of a range is
/// below the lower one or stands alone.
Result<ClaimId> addClaim(store::Transaction& transaction, const Claim& claim);
/// Changes the claim with this id, by the same rules; while passages support it, it stays with its paper.
Result<void> changeClaim(store::Transaction& transaction, const Claim& claim);
/// Removes the claim with its excerpts. Notes on it are kept, as notes on its paper.
Result<void> removeClaim(store::Transaction& transaction, ClaimId claim);

}
