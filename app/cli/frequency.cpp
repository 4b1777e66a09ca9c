#include "core/map/frequency.h"

#include "app/cli/command.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

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
    auto& command =
        session.add("frequency",
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
                        Json rows = Json::array();
                        for (const auto& row : map::frequency(index, papers, *dimension, arguments->depth)) {
                            map::Bitset behind = papers;
                            behind &= index.bits(row.code);
                            rows.push_back({{"code", index.taxonomy().path(row.code)},
                                            {"name", index.taxonomy().find(row.code)->label},
                                            {"depth", row.depth},
                                            {"papers", row.papers},
                                            {"codings", row.codings},
                                            {"sub_codes", row.subCodes},
                                            {"sub_codes_used", row.subCodesUsed},
                                            {"labels", labels(index, behind)}});
                        }
                        return output(std::move(rows));
                    });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option("--dimension", arguments->dimension)->required();
    command.add_option("--depth", arguments->depth, "codes down to this depth (0: all)")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    addFilter(command, filter);
    addScope(command, scope);
}

}
