#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/coding/codings_csv.h"
#include "core/coding/toolkit_codes.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

struct Arguments {
    std::string file;
    std::string codings;
    std::string toolkit;
    bool isDryRun = false;
};

using Work = std::function<Result<Json>(store::Transaction&, ReviewerId, std::string_view)>;

/// Gives codes as `work` does with the content of the file `name`, as one change.
Result<Output> coded(Session& session, const Arguments& arguments, const std::string& name, const Work& work)
{
    const auto content = readInput(name);
    if (!content) {
        return fail(content.error());
    }
    const auto review = session.openToChange(arguments.file, arguments.isDryRun);
    if (!review) {
        return fail(review.error());
    }
    Json json;
    const auto write = [&](store::Transaction& transaction) -> Result<void> {
        auto done = work(transaction, reviewerNamed(transaction, (*review)->reviewer()), *content);
        if (!done) {
            return fail(done.error());
        }
        json = std::move(*done);
        return {};
    };
    if (const auto done = change(**review, "Code from " + name, write, arguments.isDryRun); !done) {
        return fail(done.error());
    }
    json["dry_run"] = arguments.isDryRun;
    return output(std::move(json));
}

Result<Json>
fromTable(store::Transaction& transaction, ReviewerId reviewer, std::string_view csv, const std::string& name)
{
    const auto done = coding::applyCodings(transaction, csv, name, reviewer);
    if (!done) {
        return fail(done.error());
    }
    return Json{{"given", done->given}, {"noted", done->noted}, {"already", done->already}};
}

Result<Json> fromToolkit(store::Transaction& transaction,
                         ReviewerId reviewer,
                         std::string_view taxonomy,
                         const std::string& name)
{
    const auto done = coding::bringInToolkit(transaction, taxonomy, name, reviewer);
    if (!done) {
        return fail(done.error());
    }
    return Json{{"dimensions", done->dimensions},
                {"codes", done->codes},
                {"unlisted", done->unlisted},
                {"given", done->given},
                {"already", done->already},
                {"bare", done->bare},
                {"broken", done->broken}};
}

}

void addCode(Session& session)
{
    auto arguments = std::make_shared<Arguments>();
    auto& command = session.add(
        "code",
        "Gives the codes of a CSV file, or of a project of the SLR Toolkit, to papers",
        [&session, arguments]() -> Result<Output> {
            const bool isToolkit = !arguments->toolkit.empty();
            const auto& name = isToolkit ? arguments->toolkit : arguments->codings;
            const auto& work = isToolkit ? fromToolkit : fromTable;
            return coded(session,
                         *arguments,
                         name,
                         [&](store::Transaction& transaction, ReviewerId reviewer, std::string_view content) {
                             return work(transaction, reviewer, content, name);
                         });
        });
    command.add_option("REVIEW", arguments->file)->required();
    auto* codings = command.add_option(
        "--codings",
        arguments->codings,
        "columns paper,code and note,locator,basis,status as needed; - for standard input");
    auto* toolkit = command.add_option(
        "--toolkit",
        arguments->toolkit,
        "a .taxonomy of the SLR Toolkit; the codes are those of the entries that were imported");
    codings->excludes(toolkit);
    command.parse_complete_callback([codings, toolkit] {
        if (codings->count() + toolkit->count() == 0) {
            throw CLI::RequiredError("--codings or --toolkit");
        }
    });
    addDryRun(command, arguments->isDryRun);
}

}
