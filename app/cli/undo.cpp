#include "app/cli/command.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

struct Arguments {
    std::string file;
    int steps = 1;
    std::int64_t entry = 0;
};

Json named(const Review& review, store::EntryId id)
{
    const auto entry = review.journal().find(id);
    return {{"id", id.value}, {"label", entry ? entry->label : std::string()}};
}

/// All of the steps or none: a step that fails does the ones before it the other way again.
Result<Output> walk(Review& review, int steps, bool undo)
{
    const auto step = [&](bool back) { return back ? review.undo() : review.redo(); };
    Json done = Json::array();
    for (int i = 0; i < steps; ++i) {
        const auto entry = step(undo);
        if (entry) {
            done.push_back(named(review, *entry));
            continue;
        }
        for (; i > 0; --i) {
            if (const auto restored = step(!undo); !restored) {
                return fail(restored.error());
            }
        }
        auto error = entry.error();
        if (!done.empty() && error.code == ErrorCode::NotFound) {
            error.detail = "There are only " + std::to_string(done.size()) + " changes to "
                + (undo ? "undo" : "redo") + "; nothing was done.";
        }
        return fail(std::move(error));
    }
    return output(std::move(done));
}

}

void addUndo(Session& session)
{
    auto arguments = std::make_shared<Arguments>();
    auto& command =
        session.add("undo", "Takes back the last N changes", [&session, arguments]() -> Result<Output> {
            const auto review = session.open(arguments->file, store::Access::Write);
            if (!review) {
                return fail(review.error());
            }
            if (arguments->entry == 0) {
                return walk(**review, arguments->steps, true);
            }
            const auto entry = (*review)->undoEntry({arguments->entry});
            if (!entry) {
                return fail(entry.error());
            }
            return output(*entry ? Json::array({named(**review, **entry)}) : Json::array());
        });
    command.add_option("REVIEW", arguments->file)->required();
    auto* steps =
        command.add_option("N", arguments->steps, "how many (default 1)")->check(CLI::PositiveNumber);
    command.add_option("--entry", arguments->entry, "one entry of the history alone, out of turn")
        ->check(CLI::PositiveNumber)
        ->excludes(steps);
}

void addRedo(Session& session)
{
    auto arguments = std::make_shared<Arguments>();
    auto& command =
        session.add("redo", "Does the last N changes again", [&session, arguments]() -> Result<Output> {
            const auto review = session.open(arguments->file, store::Access::Write);
            if (!review) {
                return fail(review.error());
            }
            return walk(**review, arguments->steps, false);
        });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option("N", arguments->steps, "how many (default 1)")->check(CLI::PositiveNumber);
}

}
