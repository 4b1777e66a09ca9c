#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// What papers are measured by: the metrics of the claims that they make.
namespace alidade::coding {

/// What systems papers measure most, to be offered before a review has its own. In the order in which they
/// are shown.
const std::vector<Metric>& standardMetrics();

/// Adds a metric. An empty slug is made from the label. Fails with Invalid where the label is empty, or slug
/// or label are taken (compared folded).
Result<MetricId> addMetric(store::Transaction& transaction, Metric metric);
/// Adds a metric by its name alone, at the end; what is known of the standard metric of that name comes with
/// it, else it has this unit.
Result<MetricId>
addMetricNamed(store::Transaction& transaction, std::string_view name, std::string_view unit = {});
/// Changes the metric with this id, by the same rules.
Result<void> changeMetric(store::Transaction& transaction, Metric metric);
/// Fails with Invalid while claims use it.
Result<void> removeMetric(store::Transaction& transaction, MetricId metric);
/// Makes two metrics one: the claims of `from` are claims in `into`, with the values and units that they
/// have, be it by their metric, and `from` goes. Fails with NotFound, and with Invalid where both are the
/// same.
Result<void> mergeMetrics(store::Transaction& transaction, MetricId from, MetricId into);
/// Moves it by so many places, up where they are negative. Fails with NotFound.
Result<void> moveMetric(store::Transaction& transaction, MetricId metric, int steps);

/// In their order.
std::vector<Metric> metricsOf(const store::Database& database);
/// What a claim is offered: those of the review, and behind them the standard ones that it does not have by
/// slug or label.
std::vector<Metric> offeredMetrics(const store::Database& database);
/// Those that any claim is in.
std::vector<Metric> metricsInUse(const store::Database& database);
/// How many claims are in it.
std::int64_t claimsIn(const store::Database& database, MetricId metric);

/// The one of `metrics` with this slug or label, folded; null where there is none.
const Metric* findMetric(const std::vector<Metric>& metrics, std::string_view name);
/// A metric by its slug or label, folded. Fails with NotFound, naming the nearest.
Result<MetricId> metricNamed(const store::Database& database, std::string_view name);

}
