#include "app/cli/command.h"
#include "core/review/made_review.h"
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

Result<Output>
make(const Session& session, const NewArguments& arguments, const std::function<Result<void>(Review&)>& fill)
{
    std::int64_t papers = 0;
    const auto made = makeReview(
        arguments.file,
        session.circumstances(),
        [&](Review& review) {
            auto filled = fill(review);
            papers = review.database().count<Paper>();
            return filled;
        },
        arguments.isDryRun ? Making::Rehearse : Making::Keep);
    if (!made) {
        return fail(made.error());
    }
    return output(Json{{"review", arguments.file}, {"papers", papers}});
}

Result<void> startFrom(Review& review, const NewArguments& arguments)
{
    auto applied = starters::applyTemplate(review, arguments.starter);
    if (!applied || arguments.title.empty()) {
        return applied;
    }
    const auto titled = review.write("Title", [&](store::Transaction& transaction) -> Result<void> {
        setSetting(transaction, setting::TITLE, arguments.title);
        return {};
    });
    return titled ? Result<void>() : fail(titled.error());
}

}

void addNew(Session& session)
{
    auto arguments = std::make_shared<NewArguments>();
    auto& command = session.add("new", "Creates a review", [&session, arguments] {
        return make(session, *arguments, [&](Review& review) { return startFrom(review, *arguments); });
    });
    command.add_option("REVIEW", arguments->file, "the file to make")->required();
    command.add_option("--title", arguments->title, "the review's title");
    command.add_option("--template", arguments->starter, "the protocol to start from")->capture_default_str();
    addDryRun(command, arguments->isDryRun);
}

void addSample(Session& session)
{
    auto arguments = std::make_shared<NewArguments>();
    auto& command = session.add(
        "sample", "Writes the bundled review (Rust in kernels) as a new file", [&session, arguments] {
            return make(session, *arguments, [](Review& review) { return starters::writeSample(review); });
        });
    command.add_option("REVIEW", arguments->file, "the file to make")->required();
    addDryRun(command, arguments->isDryRun);
}

}
