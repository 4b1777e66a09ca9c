#include "core/base/text.h"
#include "core/starters/sample_parts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace alidade::starters {

namespace {

/// How the metrics of the claims are to be read. "Run-time checks" has no better side: the text speaks of
/// them as improved, without a measure.
struct Reading {
    std::string_view metric;
    Better better;
    Quantity quantity;
};

constexpr std::array<Reading, 11> READINGS = {{
    {"performance overhead", Better::Lower, Quantity::Change},
    {"size increase", Better::Lower, Quantity::Change},
    {"performance penalty", Better::Lower, Quantity::Change},
    {"interrupt response time", Better::Lower, Quantity::Absolute},
    {"response time of the system", Better::Lower, Quantity::Absolute},
    {"proof-to-code ratio", Better::Lower, Quantity::Absolute},
    {"share of unsafe code", Better::Lower, Quantity::Absolute},
    {"share of safe code", Better::Higher, Quantity::Absolute},
    {"binary size", Better::Lower, Quantity::Absolute},
    {"performance", Better::Higher, Quantity::Absolute},
    {"run-time checks", Better::Unknown, Quantity::Absolute},
}};

using Metrics = std::map<std::string, MetricId>;

/// The metric of that name, made of the first claim that has it.
MetricId metricOf(Sample& sample, Metrics& metrics, const Json& item)
{
    const auto name = text(item, "metric");
    if (const auto known = metrics.find(name); known != metrics.end()) {
        return known->second;
    }
    const auto& reading = *std::ranges::find(READINGS, name, &Reading::metric);
    Metric metric;
    metric.slug = slug(name);
    metric.label = name;
    metric.unit = text(item, "unit");
    metric.better = reading.better;
    metric.quantity = reading.quantity;
    metric.position = static_cast<int>(metrics.size());
    return metrics[name] = sample.transaction.insert(metric);
}

std::string unless(const std::string& word, std::string value)
{
    return value == word ? std::string() : value;
}

Claim claimOf(const Sample& sample, const Json& item)
{
    Claim claim;
    if (!item.at("ref").is_null()) {
        claim.paper = sample.papers.at(item.at("ref").get<int>());
    }
    claim.reviewer = sample.lead;
    claim.subject = text(item, "system");
    claim.component = text(item, "component");
    if (!item.at("value").is_null()) {
        claim.value = item.at("value").get<double>();
    }
    claim.valueText = text(item, "value_text");
    claim.unit = text(item, "unit");
    claim.comparator = unless("none", text(item, "comparator"));
    claim.direction = store::fromWord<Direction>(text(item, "direction")).value();
    claim.condition = unless("none stated", text(item, "condition"));
    claim.locator = locatorText(item.at("locator"));
    claim.role = text(item, "role") == "baseline" ? ClaimRole::Baseline : ClaimRole::Result;
    claim.ambiguous = item.value("ambiguous", false);
    claim.name = text(item, "id");
    claim.note = text(item, "note");
    return claim;
}

/// What sources outside the review say of the figure.
void writeCheck(Sample& sample, const Json& check, ClaimId claim)
{
    const auto& agrees = check.at("agrees");
    Note note;
    note.claim = claim;
    note.reviewer = sample.second;
    note.kind = "external-check";
    note.text = text(check, "note");
    note.effect = agrees.is_null() ? "not settled" : agrees.get<bool>() ? "agrees" : "disagrees";
    note.evidence = text(check, "source");
    sample.transaction.insert(note);
}

void writeExtra(Sample& sample, const Json& item, ClaimId claim)
{
    if (!item.contains("printed_numbers")) {
        return;
    }
    Note note;
    note.claim = claim;
    note.reviewer = sample.second;
    note.kind = "extra";
    note.text = "Printed numbers: " + words(item.at("printed_numbers"));
    sample.transaction.insert(note);
}

}

void writeClaims(Sample& sample)
{
    Metrics metrics;
    for (const auto& item : sample.text.at("claims")) {
        auto claim = claimOf(sample, item);
        claim.metric = metricOf(sample, metrics, item);
        const auto id = sample.transaction.insert(claim);
        if (!item.at("external_check").is_null()) {
            writeCheck(sample, item.at("external_check"), id);
        }
        writeExtra(sample, item, id);
    }
}

}
