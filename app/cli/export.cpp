#include "core/report/export.h"

#include "app/cli/command.h"
#include "core/map/select.h"
#include "core/report/latex_macros.h"
#include "core/report/prisma_s.h"
#include "core/review/output.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

namespace alidade::cli {

namespace {

const std::string LATEX_MACROS = "latex-macros";
const std::string PRISMA_S = "prisma-s";

void writeSearchReport(std::ostream& out, const Review& review, const map::Index& index)
{
    const auto& database = review.database();
    out << report::prismaSAppendix(
        database,
        report::checklist(review, index, report::checklistNumbers(database), report::Standard::PrismaS));
}

}

void addExport(Session& session)
{
    struct Arguments {
        std::string file;
        std::string format;
        std::string target;
        bool isDryRun = false;
    };
    auto arguments = std::make_shared<Arguments>();
    auto filter = std::make_shared<FilterArgument>();
    auto& command = session.add(
        "export",
        "Papers out, with codes, decisions and unknown fields",
        [&session, arguments, filter]() -> Result<Output> {
            const auto review = session.open(arguments->file, store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            const map::Index index((*review)->database());
            const auto found = map::select(index, filter->text());
            if (!found) {
                return fail(found.error());
            }
            const auto papers = inReadingOrder(index.database(), index.papers(*found));
            const auto write = [&](std::ostream& out) {
                if (arguments->format == LATEX_MACROS) {
                    out << report::latexMacros(**review, index);
                } else if (arguments->format == PRISMA_S) {
                    writeSearchReport(out, **review, index);
                } else {
                    const auto format = store::fromWord<report::PaperFormat>(arguments->format).value();
                    report::writePapers(out, **review, papers, format);
                }
            };
            const auto written =
                arguments->isDryRun ? Result<void>() : writeOutput(**review, arguments->target, write);
            if (!written) {
                return fail(written.error());
            }
            return output(Json{{"file", arguments->target}, {"papers", papers.size()}});
        });
    command.add_option("REVIEW", arguments->file)->required();
    command
        .add_option("--to",
                    arguments->format,
                    "bibtex, ris, csv, json or csl-json; whatever the filter, latex-macros: every count as a "
                    "command of LaTeX, prisma-s: the report of the search, as Markdown")
        ->required()
        ->check(CLI::IsMember(
            std::vector<std::string>{"bibtex", "ris", "csv", "json", "csl-json", LATEX_MACROS, PRISMA_S}));
    command.add_option("--output", arguments->target, "the file to write")->required();
    addDryRun(command, arguments->isDryRun);
    addFilter(command, filter);
}

}
