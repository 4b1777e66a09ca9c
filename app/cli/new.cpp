#include "app/cli/command.h"
#include "core/review/settings.h"
#include "core/starters/sample.h"
#include "core/starters/templates.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

/// A review that could not be filled leaves no file behind.
Result<Output>
made(const std::string& file, Result<std::unique_ptr<Review>> review, const Result<void>& filled)
{
    if (!filled) {
        (*review).reset();
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        return fail(filled.error());
    }
    return output(Json{{"review", file}, {"papers", (*review)->database().count<Paper>()}});
}

}

void addNew(Session& session)
{
    struct Arguments {
        std::string file;
        std::string title;
        std::string starter = "empty";
    };
    auto arguments = std::make_shared<Arguments>();
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
        return made(arguments->file, std::move(review), filled);
    });
    command.add_option("REVIEW", arguments->file, "the file to make")->required();
    command.add_option("--title", arguments->title, "the review's title");
    command.add_option("--template", arguments->starter, "the protocol to start from")->capture_default_str();
}

void addSample(Session& session)
{
    auto file = std::make_shared<std::string>();
    auto& command = session.add("sample",
                                "Writes the bundled review (Rust in kernels) as a new file",
                                [&session, file]() -> Result<Output> {
                                    auto review = Review::create(*file, session.circumstances());
                                    if (!review) {
                                        return fail(review.error());
                                    }
                                    const auto filled = starters::writeSample(**review);
                                    return made(*file, std::move(review), filled);
                                });
    command.add_option("REVIEW", *file, "the file to make")->required();
}

}
