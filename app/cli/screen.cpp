#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/screening/decisions_csv.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

void addScreen(Session& session)
{
    struct Arguments {
        std::string file;
        std::string decisions;
        bool isDryRun = false;
    };
    auto arguments = std::make_shared<Arguments>();
    auto& command = session.add(
        "screen", "Decides on papers as a CSV file says", [&session, arguments]() -> Result<Output> {
            const auto csv = readInput(arguments->decisions);
            if (!csv) {
                return fail(csv.error());
            }
            const auto review = session.openToChange(arguments->file, arguments->isDryRun);
            if (!review) {
                return fail(review.error());
            }
            screening::AppliedDecisions applied;
            const auto work = [&](store::Transaction& transaction) -> Result<void> {
                const auto done =
                    screening::applyDecisions(transaction, *csv, arguments->decisions, (*review)->reviewer());
                if (!done) {
                    return fail(done.error());
                }
                applied = *done;
                return {};
            };
            const auto done =
                change(**review, "Decisions from " + arguments->decisions, work, arguments->isDryRun);
            if (!done) {
                return fail(done.error());
            }
            return output(Json{{"made", applied.made},
                               {"changed", applied.changed},
                               {"already", applied.already},
                               {"withdrawn", applied.withdrawn},
                               {"dry_run", arguments->isDryRun}});
        });
    command.add_option("REVIEW", arguments->file)->required();
    command
        .add_option("--decisions",
                    arguments->decisions,
                    "columns paper,verdict and stage,criterion,note,reviewer as needed; - for standard input")
        ->required();
    addDryRun(command, arguments->isDryRun);
}

}
