#include "core/report/tables.h"

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/report/writers.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

struct TableFormat {
    std::string_view name;
    std::string_view suffix;
    std::string (*write)(const report::NamedGrid&);
};

constexpr std::array FORMATS = {
    TableFormat{"csv", ".csv", [](const report::NamedGrid& table) { return toCsv(table.grid); }},
    TableFormat{
        "latex", ".tex", [](const report::NamedGrid& table) { return toLatex(table.grid, table.name); }},
    TableFormat{"markdown", ".md", [](const report::NamedGrid& table) { return toMarkdown(table.grid); }},
    TableFormat{"html", ".html", [](const report::NamedGrid& table) { return toHtml(table.grid); }},
};

const TableFormat& formatNamed(std::string_view name)
{
    return *std::find_if(
        FORMATS.begin(), FORMATS.end(), [&](const TableFormat& format) { return format.name == name; });
}

}

void addTables(Session& session)
{
    struct Arguments {
        std::string file;
        std::string folder;
        std::vector<std::string> formats = {"csv"};
    };
    auto arguments = std::make_shared<Arguments>();
    auto& command = session.add(
        "tables", "Writes the review's tables, a file each", [&session, arguments]() -> Result<Output> {
            const auto review = session.open(arguments->file, store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            const auto tables = report::tables(**review);
            if (!tables) {
                return fail(tables.error());
            }
            Json files = Json::array();
            for (const auto& table : *tables) {
                for (const auto& name : arguments->formats) {
                    const auto& format = formatNamed(name);
                    const auto file =
                        (std::filesystem::path(arguments->folder) / (table.name + std::string(format.suffix)))
                            .string();
                    if (const auto written = writeOutput(file, format.write(table)); !written) {
                        return fail(written.error());
                    }
                    files.push_back({{"table", table.name},
                                     {"caption", table.grid.caption},
                                     {"rows", table.grid.rows.size()},
                                     {"file", file}});
                }
            }
            return output(std::move(files));
        });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option("--output", arguments->folder, "the folder for the files, made if it is not there")
        ->required();
    command
        .add_option("--as", arguments->formats, "csv (default), latex, markdown, html; several with commas")
        ->delimiter(',')
        ->check(CLI::IsMember({"csv", "latex", "markdown", "html"}));
}

}
