#include "app/cli/command.h"
#include "app/cli/numbers.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

struct UndoArguments {
    std::string file;
    int steps = 1;
    std::int64_t entry = 0;
    bool isDryRun = false;
};

Json named(const store::Entry& entry)
{
    return {{"id", entry.id.value}, {"label", entry.label}};
}

/// Which way the history is gone.
enum class Way { Undo, Redo };

Way opposite(Way way)
{
    return way == Way::Undo ? Way::Redo : Way::Undo;
}

Error tooFew(std::size_t there, Way way)
{
    const std::string step = way == Way::Undo ? "undo" : "redo";
    if (there == 0) {
        return {ErrorCode::NotFound, "There is nothing to " + step + ".", {}};
    }
    const auto changes = there == 1 ? "is only 1 change" : "are only " + std::to_string(there) + " changes";
    return {ErrorCode::NotFound, "There " + changes + " to " + step + "; nothing was done.", {}};
}

/// What so many steps would do, as far as the journal tells.
Result<Output> rehearsed(const Review& review, int steps, Way way)
{
    const auto entries = way == Way::Undo ? review.journal().toUndo(steps) : review.journal().toRedo(steps);
    if (entries.size() < static_cast<std::size_t>(steps)) {
        return fail(tooFew(entries.size(), way));
    }
    Json would = Json::array();
    for (const auto& entry : entries) {
        would.push_back(named(entry));
    }
    return output(std::move(would));
}

/// All of the steps or none: a step that does not fit does the ones before it the other way again.
Result<Output> walk(Review& review, int steps, Way way)
{
    auto planned = rehearsed(review, steps, way);
    if (!planned) {
        return planned;
    }
    const auto step = [&](Way to) { return to == Way::Undo ? review.undo() : review.redo(); };
    for (int done = 0; done < steps; ++done) {
        const auto entry = step(way);
        if (entry) {
            continue;
        }
        for (; done > 0; --done) {
            if (const auto restored = step(opposite(way)); !restored) {
                return fail(restored.error());
            }
        }
        return fail(entry.error());
    }
    return planned;
}

}

void addUndo(Session& session)
{
    auto arguments = std::make_shared<UndoArguments>();
    auto& command =
        session.add("undo", "Takes back the last N changes", [&session, arguments]() -> Result<Output> {
            const auto review = session.openToChange(arguments->file, arguments->isDryRun);
            if (!review) {
                return fail(review.error());
            }
            if (arguments->entry == 0) {
                return arguments->isDryRun ? rehearsed(**review, arguments->steps, Way::Undo)
                                           : walk(**review, arguments->steps, Way::Undo);
            }
            const auto entry = (*review)->undoEntry({arguments->entry});
            if (!entry) {
                return fail(entry.error());
            }
            return output(*entry ? Json::array({named((*review)->journal().find(**entry).value())})
                                 : Json::array());
        });
    command.add_option("REVIEW", arguments->file)->required();
    auto* steps = command.add_option("N", arguments->steps, "how many (default 1)");
    takeWhole(*steps, 1);
    auto* entry =
        command.add_option("--entry", arguments->entry, "one entry of the history alone, out of turn")
            ->excludes(steps);
    takeWhole(*entry, std::int64_t{1});
    addDryRun(command, arguments->isDryRun)->excludes(entry);
}

void addRedo(Session& session)
{
    auto arguments = std::make_shared<UndoArguments>();
    auto& command =
        session.add("redo", "Does the last N changes again", [&session, arguments]() -> Result<Output> {
            const auto review = session.openToChange(arguments->file, arguments->isDryRun);
            if (!review) {
                return fail(review.error());
            }
            return arguments->isDryRun ? rehearsed(**review, arguments->steps, Way::Redo)
                                       : walk(**review, arguments->steps, Way::Redo);
        });
    command.add_option("REVIEW", arguments->file)->required();
    takeWhole(*command.add_option("N", arguments->steps, "how many (default 1)"), 1);
    addDryRun(command, arguments->isDryRun);
}

}
