#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/coding/files_csv.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace alidade::cli {

namespace {

struct Attaching {
    std::string review;
    std::string paper;
    std::vector<std::string> files;
    std::string table;
    bool isDryRun = false;
};

std::string labelOf(const Attaching& attaching)
{
    if (attaching.files.empty()) {
        return "Attach files from " + attaching.table;
    }
    return attaching.files.size() == 1
        ? "Attach " + std::filesystem::path(attaching.files.front()).filename().string() + " to "
            + attaching.paper
        : "Attach " + std::to_string(attaching.files.size()) + " files to " + attaching.paper;
}

Result<Output> attached(Session& session, const Attaching& attaching)
{
    const bool isTable = attaching.files.empty();
    const auto csv = isTable ? readInput(attaching.table) : Result<std::string>(std::string());
    if (!csv) {
        return fail(csv.error());
    }
    const auto review = session.openToChange(attaching.review, attaching.isDryRun);
    if (!review) {
        return fail(review.error());
    }
    const auto folder = (*review)->file().parent_path();
    const std::vector<std::filesystem::path> files(attaching.files.begin(), attaching.files.end());
    coding::AppliedFiles applied;
    const auto work = [&](store::Transaction& transaction) -> Result<void> {
        const auto done = isTable ? coding::applyFiles(transaction,
                                                       *csv,
                                                       attaching.table,
                                                       std::filesystem::path(attaching.table).parent_path(),
                                                       folder)
                                  : coding::attachAll(transaction, attaching.paper, files, folder);
        if (!done) {
            return fail(done.error());
        }
        applied = *done;
        return {};
    };
    if (const auto done = change(**review, labelOf(attaching), work, attaching.isDryRun); !done) {
        return fail(done.error());
    }
    return output(Json{{"attached", applied.attached},
                       {"moved", applied.moved},
                       {"already", applied.already},
                       {"dry_run", attaching.isDryRun}});
}

}

void addAttach(Session& session)
{
    auto attaching = std::make_shared<Attaching>();
    auto& command = session.add("attach",
                                "Attaches files, such as PDFs, to a paper, or those of a CSV file to theirs",
                                [&session, attaching] { return attached(session, *attaching); });
    command.add_option("REVIEW", attaching->review)->required();
    auto* paper = command.add_option("PAPER", attaching->paper, "its label, id or DOI");
    auto* files = command.add_option("FILE", attaching->files, "what belongs to the paper");
    auto* table =
        command.add_option("--files",
                           attaching->table,
                           "columns paper,file, whose names are seen from the folder of the table; - for "
                           "standard input");
    table->excludes(paper);
    command.parse_complete_callback([table, files] {
        if (table->count() + files->count() == 0) {
            throw CLI::RequiredError("PAPER and FILE, or --files");
        }
    });
    addDryRun(command, attaching->isDryRun);
}

}
