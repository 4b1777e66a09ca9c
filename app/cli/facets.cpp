#include "core/map/facets.h"

#include "app/cli/command.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

Output shown(const std::vector<map::Facet>& facets)
{
    Json json = Json::object();
    Rows rows = {{"facet", "value", "papers"}};
    for (const auto& facet : facets) {
        Json values = Json::array();
        for (const auto& value : facet.values) {
            values.push_back({{"value", value.value}, {"name", value.label}, {"papers", value.papers}});
            rows.push_back({facet.name, value.value, std::to_string(value.papers)});
        }
        values.push_back({{"value", nullptr}, {"name", "no answer"}, {"papers", facet.none}});
        rows.push_back({facet.name, "no answer", std::to_string(facet.none)});
        json[facet.name] = std::move(values);
    }
    return output(std::move(json), std::move(rows));
}

}

void addFacets(Session& session)
{
    auto file = std::make_shared<std::string>();
    auto filter = std::make_shared<FilterArgument>();
    auto scope = std::make_shared<ScopeArguments>();
    auto& command = session.add("facets",
                                "Every dimension's values with the papers that have them",
                                [&session, file, filter, scope]() -> Result<Output> {
                                    const auto counted = openCounted(session, *file, *scope, *filter, false);
                                    if (!counted) {
                                        return fail(counted.error());
                                    }
                                    const auto& index = *counted->index;
                                    const auto& papers = counted->papers;
                                    return shown(map::facets(index, papers));
                                });
    command.add_option("REVIEW", *file)->required();
    addFilter(command, filter);
    addScope(command, scope);
}

}
