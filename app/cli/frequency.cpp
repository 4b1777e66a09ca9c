#include "core/map/frequency.h"

#include "app/cli/command.h"
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

}

void addFrequency(Session& session)
{
    struct Arguments {
        std::string file;
        std::string dimension;
        int depth = 0;
    };
    auto arguments = std::make_shared<Arguments>();
    auto filter = std::make_shared<FilterArgument>();
    auto scope = std::make_shared<ScopeArguments>();
    auto& command = session.add(
        "frequency",
        "How often each code of a dimension was given",
        [&session, arguments, filter, scope]() -> Result<Output> {
            const auto counted = openCounted(session, arguments->file, *scope, *filter, true);
            if (!counted) {
                return fail(counted.error());
            }
            const auto& index = *counted->index;
            const auto& papers = counted->papers;
            const auto dimension = index.taxonomy().dimension(arguments->dimension);
            if (!dimension) {
                return fail(dimension.error());
            }
            const auto isByCodes = index.taxonomy().find(*dimension)->kind == DimensionKind::Category;
            if (isByCodes) {
                return outputList(codesJson(index, papers, *dimension, arguments->depth), COLUMNS);
            }
            const auto axis = map::axis(index, arguments->dimension);
            return axis ? Result<Output>(outputList(valuesJson(index, papers, *axis), COLUMNS))
                        : fail(axis.error());
        });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option("--dimension", arguments->dimension)->required();
    auto* depth = command.add_option("--depth", arguments->depth, "codes down to this depth (0: all)")
                      ->capture_default_str();
    takeWhole(*depth, 0);
    addFilter(command, filter);
    addScope(command, scope);
}

}
