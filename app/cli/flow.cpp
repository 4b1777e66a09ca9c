#include "core/report/flow.h"

#include "app/cli/command.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

template <class Number>
Json orNull(const std::optional<Number>& number)
{
    return number ? Json(*number) : Json();
}

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

Output outputOf(const report::Flow& flow)
{
    Json json = {{"sources", sourcesOf(flow)}};
    Rows rows = {{"column", "box", "number", ""}};
    const auto row = [&](std::string_view column, const report::FlowNumber& number) {
        const auto shown = number.shown();
        rows.push_back({std::string(column),
                        std::string(report::labelOf(number.box)),
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
    json["problems"] = Json::array();
    for (const auto& problem : flow.problems) {
        json["problems"].push_back({{"rule", problem.rule}, {"message", problem.message}});
        rows.push_back({"", problem.message, "", problem.rule});
    }
    return output(std::move(json), std::move(rows));
}

}

void addFlow(Session& session)
{
    auto file = std::make_shared<std::string>();
    auto& command =
        session.add("flow",
                    "The numbers of the PRISMA 2020 flow diagram, and every sum that does not add up",
                    [&session, file]() -> Result<Output> {
                        const auto review = session.open(*file, store::Access::Read);
                        if (!review) {
                            return fail(review.error());
                        }
                        return outputOf(report::flow((*review)->database()));
                    });
    command.add_option("REVIEW", *file)->required();
}

}
