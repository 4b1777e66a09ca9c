#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/coding/claim_scale.h"
#include "core/coding/metrics.h"
#include "core/map/select.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace alidade::cli {

namespace {

void addNumber(Json& json, const char* name, const std::optional<double>& number)
{
    if (number) {
        json[name] = *number;
    }
}

void addText(Json& json, const char* name, const std::string& text)
{
    if (!text.empty()) {
        json[name] = text;
    }
}

Json asJson(const coding::Scaled& scaled)
{
    Json json = Json::object();
    addText(json, "comparator", scaled.comparator);
    addNumber(json, "ratio", scaled.ratio);
    addNumber(json, "percent", scaled.percent);
    addNumber(json, "ratio_high", scaled.ratioHigh);
    addNumber(json, "percent_high", scaled.percentHigh);
    addText(json, "why", scaled.why.english());
    return json;
}

/// Where a claim has one figure, it stands with the claim; several, against several comparators, in a list.
void addScaled(Json& json, const std::vector<coding::Scaled>& figures)
{
    Json list = Json::array();
    for (const auto& figure : figures) {
        list.push_back(asJson(figure));
    }
    for (const char* name : {"ratio", "percent", "ratio_high", "percent_high", "why"}) {
        if (figures.size() == 1 && list.front().contains(name)) {
            json[name] = list.front().at(name);
        }
    }
    json["normalised"] = std::move(list);
}

Json asJson(const Claim& claim, const Metric& metric, const std::string& label, const std::string& reviewer)
{
    Json json = {{"id", std::to_string(claim.id.value)}};
    addText(json, "name", claim.name);
    json["paper"] = label.empty() ? Json() : Json(label);
    json["kind"] = claim.value ? "quantitative" : "qualitative";
    addText(json, "subject", claim.subject);
    addText(json, "component", claim.component);
    json["metric"] = metric.slug;
    json["metric_name"] = metric.label;
    addNumber(json, "value", claim.value);
    addNumber(json, "high", claim.high);
    addText(json, "value_text", claim.valueText);
    addText(json, "unit", claim.unit);
    addText(json, "comparator", claim.comparator);
    json["direction"] = store::word(claim.direction);
    addText(json, "condition", claim.condition);
    addText(json, "locator", claim.locator);
    json["role"] = store::word(claim.role);
    if (claim.ambiguous) {
        json["ambiguous"] = true;
    }
    json["reviewer"] = reviewer;
    addText(json, "note", claim.note);
    return json;
}

struct ClaimsArguments {
    std::string file;
    std::string metric;
    bool isNormalised = false;
};

/// The claims of the selected papers; those of the review itself, behind no paper, where all papers are asked
/// for.
Result<Output> claims(const Review& review, const ClaimsArguments& arguments, const std::string& filter)
{
    const auto& database = review.database();
    const map::Index index(database);
    const auto papers = map::select(index, filter);
    if (!papers) {
        return fail(papers.error());
    }
    std::optional<MetricId> only;
    if (!arguments.metric.empty()) {
        const auto metric = coding::metricNamed(database, arguments.metric);
        if (!metric) {
            return fail(metric.error());
        }
        only = *metric;
    }
    const auto all = database.all<Claim>("ORDER BY name, id");
    const coding::Baselines baselines(all);
    Json json = Json::array();
    for (const auto& claim : all) {
        const auto place = claim.paper ? index.ordinal(*claim.paper) : std::nullopt;
        const bool isWanted = claim.paper ? place && papers->test(*place) : trimmed(filter).empty();
        if (!isWanted || (only && claim.metric != *only)) {
            continue;
        }
        const auto metric = database.find<Metric>(claim.metric).value();
        const auto label = claim.paper ? database.find<Paper>(*claim.paper).value().label : std::string();
        auto item = asJson(claim, metric, label, database.find<Reviewer>(claim.reviewer).value().name);
        if (arguments.isNormalised) {
            addScaled(item, coding::scaled(claim, metric, baselines));
        }
        json.push_back(std::move(item));
    }
    return outputList(std::move(json),
                      {"id", "paper", "kind", "metric", "metric_name", "direction", "role", "reviewer"});
}

}

void addClaims(Session& session)
{
    auto arguments = std::make_shared<ClaimsArguments>();
    auto filter = std::make_shared<FilterArgument>();
    auto& command = session.add(
        "claims", "What papers measured, against what", [&session, arguments, filter]() -> Result<Output> {
            const auto review = session.open(arguments->file, store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            return claims(**review, *arguments, filter->text());
        });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option("--metric", arguments->metric, "only this metric");
    command.add_flag(
        "--normalised", arguments->isNormalised, "adds ratio and percent where the claim allows it");
    addFilter(command, filter);
}

}
