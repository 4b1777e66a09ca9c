#include "core/report/flow.h"

#include "app/cli/command.h"
#include "app/cli/values.h"
#include "core/base/number.h"
#include "core/report/reported.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

Json listed(const report::FlowNumber& number)
{
    Json json = {{"value", orNull(number.shown())}, {"counted", orNull(number.counted)}};
    if (number.reported) {
        json["reported"] = *number.reported;
        json["status"] = number.status;
    }
    return json;
}

Json sourcesOf(const report::Flow& flow)
{
    Json sources = Json::array();
    for (const auto& source : flow.sources) {
        sources.push_back({{"source", source.source.slug},
                           {"name", source.source.name},
                           {"kind", store::word(source.source.kind)},
                           {"hits", orNull(source.hits)},
                           {"reported", orNull(source.reported)},
                           {"records", source.records},
                           {"papers", source.papers}});
    }
    return sources;
}

Json reasonsOf(const report::Flow& flow)
{
    Json reasons = Json::array();
    for (const auto& reason : flow.reasons) {
        reasons.push_back({{"stage", store::word(reason.stage)},
                           {"column", store::word(reason.column)},
                           {"criterion", reason.criterion},
                           {"text", reason.text},
                           {"papers", reason.papers.size()}});
    }
    return reasons;
}

struct FlowArguments {
    std::string file;
    std::vector<std::string> reported;
    bool isDerived = false;
    bool isDryRun = false;
};

Output outputOf(const report::Flow& flow)
{
    Json json = {{"sources", sourcesOf(flow)}};
    Rows rows = {{"column", "box", "number", ""}};
    const auto row = [&](std::string_view column, const report::FlowNumber& number) {
        const auto shown = number.shown();
        rows.push_back({std::string(column),
                        report::labelOf(number.box).text,
                        shown ? std::to_string(*shown) : std::string(),
                        number.isReported() ? "as reported" : ""});
    };
    for (const auto& number : flow.numbers) {
        const auto column = store::word(number.column);
        json[std::string(column)][std::string(report::wordOf(number.box))] = listed(number);
        row(column, number);
    }
    json["reasons"] = reasonsOf(flow);
    json["included"] = listed(flow.included);
    json["studies"] = orNull(flow.studies);
    row("both", flow.included);
    if (flow.studies) {
        rows.push_back({"both", "Studies", std::to_string(*flow.studies), "as reported"});
    }
    json["problems"] = Json::array();
    for (const auto& problem : flow.problems) {
        json["problems"].push_back({{"rule", problem.rule}, {"message", problem.message.english()}});
        rows.push_back({"", problem.message.english(), "", problem.rule});
    }
    return output(std::move(json), std::move(rows));
}

/// `screened=90` as its two parts, the second one empty where the number is to be forgotten.
Result<std::pair<std::string, std::optional<std::int64_t>>> parsed(const std::string& text)
{
    const auto equals = text.rfind('=');
    const auto digits = text.substr(equals == std::string::npos ? text.size() : equals + 1);
    const auto number = numberFrom<std::int64_t>(digits);
    if (equals == std::string::npos || (!digits.empty() && !number)) {
        return fail(ErrorCode::Invalid, std::string("This is no NAME=NUMBER."), text);
    }
    return std::pair(text.substr(0, equals), number);
}

/// Keeps the reported numbers, and gives the flow with them.
Result<Output> keep(Review& review, const FlowArguments& arguments)
{
    Output shown;
    const auto kept = change(
        review,
        "Report numbers of the flow",
        [&](store::Transaction& transaction) -> Result<void> {
            for (const auto& text : arguments.reported) {
                const auto number = parsed(text);
                if (!number) {
                    return fail(number.error());
                }
                const auto status = arguments.isDerived ? ReportedStatus::Derived : ReportedStatus::Stated;
                if (auto set = report::setReported(transaction, number->first, number->second, status);
                    !set) {
                    return set;
                }
            }
            shown = outputOf(report::flow(transaction.database()));
            return {};
        },
        arguments.isDryRun);
    return kept ? Result<Output>(std::move(shown)) : fail(kept.error());
}

}

void addFlow(Session& session)
{
    auto arguments = std::make_shared<FlowArguments>();
    auto& command =
        session.add("flow",
                    "The numbers of the PRISMA 2020 flow diagram, and every sum that does not add up",
                    [&session, arguments]() -> Result<Output> {
                        const bool reports = !arguments->reported.empty();
                        const bool writes = reports && !arguments->isDryRun;
                        const auto review = session.open(arguments->file,
                                                         writes ? store::Access::Write : store::Access::Read);
                        if (!review) {
                            return fail(review.error());
                        }
                        return reports ? keep(**review, *arguments)
                                       : Result<Output>(outputOf(report::flow((*review)->database())));
                    });
    command.add_option("REVIEW", arguments->file)->required();
    auto* reported =
        command.add_option("--reported",
                           arguments->reported,
                           "NAME=NUMBER: was reported, without the rows behind it; NAME= forgets it");
    command.add_flag("--derived", arguments->isDerived, "these were worked out from reported ones")
        ->needs(reported);
    addDryRun(command, arguments->isDryRun)->needs(reported);
}

}
