#include "app/cli/command.h"
#include "core/review/settings.h"
#include "core/starters/sample.h"
#include "core/starters/templates.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

struct NewArguments {
    std::string file;
    std::string title;
    std::string starter = "empty";
    bool isDryRun = false;
};

/// A review that could not be filled, or was made on trial, leaves no file behind.
Result<Output>
made(const NewArguments& arguments, Result<std::unique_ptr<Review>> review, const Result<void>& filled)
{
    Json json = {{"review", arguments.file}, {"papers", (*review)->database().count<Paper>()}};
    if (!filled || arguments.isDryRun) {
        (*review).reset();
        std::error_code ignored;
        std::filesystem::remove(arguments.file, ignored);
    }
    if (!filled) {
        return fail(filled.error());
    }
    return output(std::move(json));
}

}

void addNew(Session& session)
{
    auto arguments = std::make_shared<NewArguments>();
    auto& command = session.add("new", "Creates a review", [&session, arguments]() -> Result<Output> {
        auto review = Review::create(arguments->file, session.circumstances());
        if (!review) {
            return fail(review.error());
        }
        auto filled = starters::applyTemplate(**review, arguments->starter);
        if (filled && !arguments->title.empty()) {
            const auto titled =
                (*review)->write("Title", [&](store::Transaction& transaction) -> Result<void> {
                    setSetting(transaction, setting::TITLE, arguments->title);
                    return {};
                });
            if (!titled) {
                filled = fail(titled.error());
            }
        }
        return made(*arguments, std::move(review), filled);
    });
    command.add_option("REVIEW", arguments->file, "the file to make")->required();
    command.add_option("--title", arguments->title, "the review's title");
    command.add_option("--template", arguments->starter, "the protocol to start from")->capture_default_str();
    addDryRun(command, arguments->isDryRun);
}

void addSample(Session& session)
{
    auto arguments = std::make_shared<NewArguments>();
    auto& command = session.add("sample",
                                "Writes the bundled review (Rust in kernels) as a new file",
                                [&session, arguments]() -> Result<Output> {
                                    auto review = Review::create(arguments->file, session.circumstances());
                                    if (!review) {
                                        return fail(review.error());
                                    }
                                    const auto filled = starters::writeSample(**review);
                                    return made(*arguments, std::move(review), filled);
                                });
    command.add_option("REVIEW", arguments->file, "the file to make")->required();
    addDryRun(command, arguments->isDryRun);
}

}
