#include "core/report/tables.h"

#include "app/cli/command.h"
#include "core/report/table_format.h"
#include "core/review/output.h"
#ifdef ALIDADE_CLI_DRAWS
#include "app/cli/drawing/table_words.h"
#endif

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

/// A build without the window has no translations: its tables are in English.
report::Speaker speaker()
{
#ifdef ALIDADE_CLI_DRAWS
    return tableWords;
#else
    return report::inEnglish;
#endif
}

}

void addTables(Session& session)
{
    struct Arguments {
        std::string file;
        std::string folder;
        std::vector<std::string> formats = {"csv"};
        bool isDryRun = false;
    };
    auto arguments = std::make_shared<Arguments>();
    auto& command = session.add(
        "tables", "Writes the review's tables, a file each", [&session, arguments]() -> Result<Output> {
            const auto review = session.open(arguments->file, store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            auto tables = report::tables(**review, speaker());
            Json files = Json::array();
            for (const auto& table : tables.made) {
                for (const auto& name : arguments->formats) {
                    const auto format = *report::tableFormat(name);
                    const auto file = (std::filesystem::path(arguments->folder)
                                       / (table.name + "." + std::string(ending(format))))
                                          .string();
                    const auto content = report::written(table, format);
                    if (!content) {
                        return fail(content.error());
                    }
                    const auto saved =
                        arguments->isDryRun ? Result<void>() : writeOutput(**review, file, *content);
                    if (!saved) {
                        return fail(saved.error());
                    }
                    files.push_back({{"table", table.name},
                                     {"caption", table.grid.caption},
                                     {"rows", table.grid.rows.size()},
                                     {"file", file}});
                }
            }
            auto result = output(std::move(files));
            result.errors = std::move(tables.failed);
            return result;
        });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option("--output", arguments->folder, "the folder for the files, made if it is not there")
        ->required();
    command
        .add_option(
            "--as", arguments->formats, "csv (default), latex, markdown, html, xlsx; several with commas")
        ->delimiter(',')
        ->check(CLI::IsMember({"csv", "latex", "markdown", "html", "xlsx"}));
    addDryRun(command, arguments->isDryRun);
}

}
