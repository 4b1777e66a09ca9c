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
                        const auto review = session.open(arguments->file, store::Access::Read);
                        if (!review) {
                            return fail(review.error());
                        }
                        const auto voices = scope->scope(**review);
                        if (!voices) {
                            return fail(voices.error());
                        }
                        const map::Index index((*review)->database(), *voices);
                        const auto papers = selection(index, filter->text(), true);
                        if (!papers) {
                            return fail(papers.error());
                        }
                        const auto dimension = index.taxonomy().dimension(arguments->dimension);
                        if (!dimension) {
                            return fail(dimension.error());
                        }
                        Json rows = Json::array();
                        for (const auto& row : map::frequency(index, *papers, *dimension, arguments->depth)) {
                            map::Bitset behind = *papers;
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
