#include "core/map/frequency.h"

#include "app/cli/counting.h"
#include "app/cli/numbers.h"
#include "core/map/axis.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

const std::vector<std::string> COLUMNS = {
    "code", "name", "depth", "papers", "codings", "sub_codes", "sub_codes_used", "labels"};

struct Row {
    std::string value;
    std::string name;
    const map::Bitset& papers;
};

Json rowJson(const map::Index& index,
             const map::Bitset& selection,
             const Row& row,
             const map::Frequency& counted)
{
    map::Bitset behind = selection;
    behind &= row.papers;
    return {{"code", row.value},
            {"name", row.name},
            {"depth", counted.depth},
            {"papers", counted.papers},
            {"codings", counted.codings},
            {"sub_codes", counted.subCodes},
            {"sub_codes_used", counted.subCodesUsed},
            {"labels", labels(index, behind)}};
}

Json codesJson(const map::Index& index, const map::Bitset& papers, DimensionId dimension, int depth)
{
    Json rows = Json::array();
    for (const auto& counted : map::frequency(index, papers, dimension, depth)) {
        const auto& taxonomy = index.taxonomy();
        rows.push_back(rowJson(
            index,
            papers,
            {taxonomy.path(counted.code), taxonomy.find(counted.code)->label, index.bits(counted.code)},
            counted));
    }
    return rows;
}

/// Numbers, dates, texts, yes and no have a row a value, as in facets and on maps. A paper has one of them.
Json valuesJson(const map::Index& index, const map::Bitset& papers, const map::Axis& axis)
{
    Json rows = Json::array();
    for (const auto& entry : axis.entries) {
        map::Bitset behind = papers;
        behind &= entry.papers(index);
        const auto count = static_cast<std::uint32_t>(behind.count());
        rows.push_back(rowJson(
            index, papers, {entry.value, entry.label, entry.papers(index)}, {{}, 1, count, count, 0, 0}));
    }
    return rows;
}

struct FrequencyArguments {
    std::string dimension;
    int depth = 0;
};

Result<Output> frequency(const Counted& counted, const FrequencyArguments& arguments)
{
    const auto& index = *counted.index;
    const auto dimension = index.taxonomy().dimension(arguments.dimension);
    if (!dimension) {
        return fail(dimension.error());
    }
    const auto isByCodes = index.taxonomy().find(*dimension)->kind == DimensionKind::Category;
    if (isByCodes) {
        return outputList(codesJson(index, counted.papers, *dimension, arguments.depth), COLUMNS);
    }
    const auto axis = map::axis(index, arguments.dimension);
    return axis ? Result<Output>(outputList(valuesJson(index, counted.papers, *axis), COLUMNS))
                : fail(axis.error());
}

}

void addFrequency(Session& session)
{
    auto arguments = std::make_shared<FrequencyArguments>();
    addCounting(session,
                {.name = "frequency",
                 .description = "How often each code of a dimension was given",
                 .addOptions =
                     [arguments](CLI::App& command) {
                         command.add_option("--dimension", arguments->dimension)->required();
                         auto* depth =
                             command
                                 .add_option("--depth", arguments->depth, "codes down to this depth (0: all)")
                                 ->capture_default_str();
                         takeWhole(*depth, 0);
                     },
                 .work = [arguments](const Counted& counted) { return frequency(counted, *arguments); }});
}

}
