#include "core/coding/claims.h"

#include "core/base/count.h"
#include "core/base/text.h"
#include "core/coding/existing.h"

#include <cmath>
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

void addStandardMetrics(store::Transaction& transaction)
{
    for (const auto& metric : standardMetrics()) {
        if (transaction.database().count<Metric>("WHERE slug = ?1", metric.slug) == 0) {
            transaction.insert(metric);
        }
    }
}

namespace {

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

Result<void> check(const store::Database& database, const Claim& claim)
{
    if (const auto metric = existing<Metric>(database, claim.metric); !metric) {
        return fail(metric.error());
    }
    if (const auto reviewer = existing<Reviewer>(database, claim.reviewer); !reviewer) {
        return fail(reviewer.error());
    }
    if (claim.paper) {
        if (const auto paper = existing<Paper>(database, *claim.paper); !paper) {
            return fail(paper.error());
        }
    }
    if (!claim.value && trimmed(claim.valueText).empty()) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "A claim needs a value, or words in its place."));
    }
    if (!std::isfinite(claim.value.value_or(0)) || !std::isfinite(claim.high.value_or(0))) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "The value of a claim must be a finite number."));
    }
    if (claim.high && !claim.value) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A range needs its lower end."));
    }
    if (claim.high && *claim.high < *claim.value) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "The upper end of a range is below its lower end."));
    }
    return {};
}

}

Result<MetricId> addMetric(store::Transaction& transaction, Metric metric)
{
    auto checked = checkedMetric(transaction.database(), std::move(metric));
    if (!checked) {
        return fail(checked.error());
    }
    return transaction.insert(std::move(*checked));
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
    if (const auto claims = transaction.database().count<Claim>("WHERE metric = ?1", metric); claims > 0) {
        return fail(ErrorCode::Invalid,
                    {claims == 1 ? translatable("Sentence", "\"%1\" is used by 1 claim.")
                                 : translatable("Sentence", "\"%1\" is used by %2 claims."),
                     {found->label, counted(claims)}});
    }
    transaction.remove<Metric>(metric);
    return {};
}

std::vector<Metric> metricsInUse(const store::Database& database)
{
    return database.all<Metric>("WHERE id IN (SELECT metric FROM claim) ORDER BY position, label, id");
}

Result<MetricId> metricNamed(const store::Database& database, std::string_view name)
{
    const auto metrics = database.all<Metric>("ORDER BY position, label, id");
    const auto wanted = folded(simplified(name));
    std::vector<std::string_view> names;
    for (const auto& metric : metrics) {
        if (folded(metric.slug) == wanted || folded(metric.label) == wanted) {
            return metric.id;
        }
        names.push_back(metric.slug);
        names.push_back(metric.label);
    }
    const auto near = nearest(name, names);
    return fail(ErrorCode::NotFound,
                {near.empty() ? translatable("Sentence", "There is no metric \"%1\".")
                              : translatable("Sentence", "There is no metric \"%1\"; did you mean \"%2\"?"),
                 {std::string(name), std::string(near)}});
}

Result<ClaimId> addClaim(store::Transaction& transaction, const Claim& claim)
{
    if (const auto checked = check(transaction.database(), claim); !checked) {
        return fail(checked.error());
    }
    return transaction.insert(claim);
}

Result<void> changeClaim(store::Transaction& transaction, const Claim& claim)
{
    const auto& database = transaction.database();
    const auto before = existing<Claim>(database, claim.id);
    if (!before) {
        return fail(before.error());
    }
    if (const auto checked = check(database, claim); !checked) {
        return fail(checked.error());
    }
    if (before->paper != claim.paper && database.count<Excerpt>("WHERE claim = ?1", claim.id) > 0) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "Passages of its paper support the claim; remove them first."));
    }
    transaction.update(claim);
    return {};
}

Result<void> removeClaim(store::Transaction& transaction, ClaimId claim)
{
    const auto& database = transaction.database();
    const auto found = existing<Claim>(database, claim);
    if (!found) {
        return fail(found.error());
    }
    for (const auto& excerpt : database.all<Excerpt>("WHERE claim = ?1", claim)) {
        transaction.remove<Excerpt>(excerpt.id);
    }
    for (auto note : database.all<Note>("WHERE claim = ?1", claim)) {
        note.claim.reset();
        if (!note.paper) {
            note.paper = found->paper;
        }
        transaction.update(note);
    }
    transaction.remove<Claim>(claim);
    return {};
}

}
