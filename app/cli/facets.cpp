#include "core/map/facets.h"

#include "app/cli/counting.h"

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
    addCounting(session,
                {.name = "facets",
                 .description = "Every dimension's values with the papers that match and have them",
                 .work = [](const Counted& counted) -> Result<Output> {
                     return shown(map::facets(*counted.index, counted.selected.papers));
                 }});
}

}
