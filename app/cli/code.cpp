#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/coding/codings_csv.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

void addCode(Session& session)
{
    struct Arguments {
        std::string file;
        std::string codings;
        bool isDryRun = false;
    };
    auto arguments = std::make_shared<Arguments>();
    auto& command = session.add(
        "code", "Gives the codes of a CSV file to papers", [&session, arguments]() -> Result<Output> {
            const auto csv = readInput(arguments->codings);
            if (!csv) {
                return fail(csv.error());
            }
            const auto review = session.openToChange(arguments->file, arguments->isDryRun);
            if (!review) {
                return fail(review.error());
            }
            coding::AppliedCodings applied;
            const auto work = [&](store::Transaction& transaction) -> Result<void> {
                const auto reviewer = reviewerNamed(transaction, (*review)->reviewer());
                const auto done = coding::applyCodings(transaction, *csv, arguments->codings, reviewer);
                if (!done) {
                    return fail(done.error());
                }
                applied = *done;
                return {};
            };
            const auto done = change(**review, "Code from " + arguments->codings, work, arguments->isDryRun);
            if (!done) {
                return fail(done.error());
            }
            return output(Json{{"given", applied.given},
                               {"noted", applied.noted},
                               {"already", applied.already},
                               {"dry_run", arguments->isDryRun}});
        });
    command.add_option("REVIEW", arguments->file)->required();
    command
        .add_option("--codings",
                    arguments->codings,
                    "columns paper,code and note,locator,basis,status as needed; - for standard input")
        ->required();
    addDryRun(command, arguments->isDryRun);
}

}
