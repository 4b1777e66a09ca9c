#include "core/coding/metrics.h"

#include "core/base/count.h"
#include "core/base/text.h"
#include "core/coding/existing.h"
#include "core/review/order.h"

#include <algorithm>
#include <string>
#include <utility>

namespace alidade::coding {

namespace {

Metric
standardMetric(std::string label, std::string definition, std::string unit, Better better, Quantity quantity)
{
    auto name = slug(label);
    return {
        {}, std::move(name), std::move(label), std::move(definition), std::move(unit), better, quantity, 0};
}

std::vector<Metric> numbered(std::vector<Metric> metrics)
{
    int position = 0;
    for (auto& metric : metrics) {
        metric.position = position++;
    }
    return metrics;
}

Result<Metric> checkedMetric(const store::Database& database, Metric metric)
{
    metric.label = simplified(metric.label);
    metric.slug = slug(metric.slug.empty() ? metric.label : metric.slug);
    if (metric.label.empty() || metric.slug.empty()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A metric needs a name."));
    }
    for (const auto& other : database.all<Metric>()) {
        if (other.id != metric.id
            && (folded(other.slug) == folded(metric.slug) || folded(other.label) == folded(metric.label))) {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "There is a metric \"%1\" already."), {other.label}});
        }
    }
    return metric;
}

}

const std::vector<Metric>& standardMetrics()
{
    constexpr auto HIGHER = Better::Higher;
    constexpr auto LOWER = Better::Lower;
    constexpr auto ABSOLUTE = Quantity::Absolute;
    constexpr auto CHANGE = Quantity::Change;
    static const std::vector<Metric> METRICS = numbered({
        standardMetric("Throughput", "Work or data handled in a unit of time.", "MB/s", HIGHER, ABSOLUTE),
        standardMetric("Latency", "Time from a request to its answer.", "us", LOWER, ABSOLUTE),
        standardMetric("Run time", "Time from the start to the end of a task.", "s", LOWER, ABSOLUTE),
        standardMetric("Start-up time", "Time until a system is ready for work.", "ms", LOWER, ABSOLUTE),
        standardMetric("Speedup", "How many times faster than the comparator.", "factor", HIGHER, CHANGE),
        standardMetric("Overhead", "Time added to what the comparator takes.", "percent", LOWER, CHANGE),
        standardMetric("Processor use", "Share of the processor's time.", "percent", LOWER, ABSOLUTE),
        standardMetric("Memory", "Memory in use at run time.", "MB", LOWER, ABSOLUTE),
        standardMetric(
            "Memory overhead", "Memory added to what the comparator takes.", "percent", LOWER, CHANGE),
        standardMetric("Binary size", "Size of the program as it is shipped.", "kB", LOWER, ABSOLUTE),
        standardMetric("Size increase", "Size added to that of the comparator.", "percent", LOWER, CHANGE),
        standardMetric("Energy", "Energy spent on a task.", "J", LOWER, ABSOLUTE),
        standardMetric("Power", "Energy spent in a unit of time.", "W", LOWER, ABSOLUTE),
        standardMetric("Compile time", "Time that a build takes.", "s", LOWER, ABSOLUTE),
        standardMetric("Lines of code", "Size of the source text.", "lines", LOWER, ABSOLUTE),
        standardMetric("Lines of unsafe code",
                       "Source text outside of what the compiler checks.",
                       "lines",
                       LOWER,
                       ABSOLUTE),
        standardMetric(
            "Share of unsafe code", "Unsafe part of the whole source text.", "percent", LOWER, ABSOLUTE),
        standardMetric("Proof-to-code ratio",
                       "Lines of proof needed for each line of verified code.",
                       "lines of proof per line of code",
                       LOWER,
                       ABSOLUTE),
        standardMetric("Defects", "Errors found.", "defects", LOWER, ABSOLUTE),
        standardMetric("Development effort", "Work that people put in.", "person-months", LOWER, ABSOLUTE),
    });
    return METRICS;
}

Result<MetricId> addMetric(store::Transaction& transaction, Metric metric)
{
    auto checked = checkedMetric(transaction.database(), std::move(metric));
    if (!checked) {
        return fail(checked.error());
    }
    return transaction.insert(std::move(*checked));
}

Result<MetricId> addMetricNamed(store::Transaction& transaction, std::string_view name, std::string_view unit)
{
    const auto wanted = folded(simplified(name));
    const auto& standard = standardMetrics();
    const auto known = std::ranges::find_if(standard, [&](const Metric& metric) {
        return folded(metric.label) == wanted || metric.slug == wanted;
    });
    Metric added;
    if (known != standard.end()) {
        added = *known;
    } else {
        added.label = name;
        added.unit = trimmed(unit);
    }
    added.position = endOfOrder(metricsOf(transaction.database()));
    return addMetric(transaction, std::move(added));
}

Result<void> changeMetric(store::Transaction& transaction, Metric metric)
{
    if (const auto found = existing<Metric>(transaction.database(), metric.id); !found) {
        return fail(found.error());
    }
    const auto checked = checkedMetric(transaction.database(), std::move(metric));
    if (!checked) {
        return fail(checked.error());
    }
    transaction.update(*checked);
    return {};
}

Result<void> removeMetric(store::Transaction& transaction, MetricId metric)
{
    const auto found = existing<Metric>(transaction.database(), metric);
    if (!found) {
        return fail(found.error());
    }
    if (const auto claims = claimsIn(transaction.database(), metric); claims > 0) {
        return fail(ErrorCode::Invalid,
                    {claims == 1 ? translatable("Sentence", "\"%1\" is used by 1 claim.")
                                 : translatable("Sentence", "\"%1\" is used by %2 claims."),
                     {found->label, counted(claims)}});
    }
    transaction.remove<Metric>(metric);
    return {};
}

Result<void> mergeMetrics(store::Transaction& transaction, MetricId from, MetricId into)
{
    const auto& database = transaction.database();
    const auto old = existing<Metric>(database, from);
    if (!old) {
        return fail(old.error());
    }
    const auto heir = existing<Metric>(database, into);
    if (!heir) {
        return fail(heir.error());
    }
    if (from == into) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A metric cannot be merged into itself."));
    }
    for (auto& claim : database.all<Claim>("WHERE metric = ?1", from)) {
        claim.metric = into;
        if (claim.value && claim.unit.empty() && old->unit != heir->unit) {
            claim.unit = old->unit; // which was meant where none was said
        }
        transaction.update(claim);
    }
    transaction.remove<Metric>(from);
    return {};
}

Result<void> moveMetric(store::Transaction& transaction, MetricId metric, int steps)
{
    return moveInOrder(transaction, metricsOf(transaction.database()), metric, steps);
}

std::vector<Metric> metricsOf(const store::Database& database)
{
    return database.all<Metric>("ORDER BY position, label, id");
}

std::vector<Metric> offeredMetrics(const store::Database& database)
{
    auto offered = metricsOf(database);
    for (const auto& standard : standardMetrics()) {
        const bool isThere = std::ranges::any_of(offered, [&](const Metric& metric) {
            return metric.slug == standard.slug || folded(metric.label) == folded(standard.label);
        });
        if (!isThere) {
            offered.push_back(standard);
        }
    }
    return offered;
}

std::int64_t claimsIn(const store::Database& database, MetricId metric)
{
    return database.count<Claim>("WHERE metric = ?1", metric);
}

std::vector<Metric> metricsInUse(const store::Database& database)
{
    return database.all<Metric>("WHERE id IN (SELECT metric FROM claim) ORDER BY position, label, id");
}

const Metric* findMetric(const std::vector<Metric>& metrics, std::string_view name)
{
    const auto wanted = folded(simplified(name));
    const auto found = std::ranges::find_if(metrics, [&](const Metric& metric) {
        return folded(metric.slug) == wanted || folded(metric.label) == wanted;
    });
    return found == metrics.end() ? nullptr : &*found;
}

Result<MetricId> metricNamed(const store::Database& database, std::string_view name)
{
    const auto metrics = metricsOf(database);
    if (const auto* const metric = findMetric(metrics, name)) {
        return metric->id;
    }
    std::vector<std::string_view> names;
    for (const auto& metric : metrics) {
        names.push_back(metric.slug);
        names.push_back(metric.label);
    }
    const auto near = nearest(name, names);
    return fail(ErrorCode::NotFound,
                {near.empty() ? translatable("Sentence", "There is no metric \"%1\".")
                              : translatable("Sentence", "There is no metric \"%1\"; did you mean \"%2\"?"),
                 {std::string(name), std::string(near)}});
}

}
