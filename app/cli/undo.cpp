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

Error tooFew(std::size_t there, bool undo)
{
    const std::string step = undo ? "undo" : "redo";
    if (there == 0) {
        return {ErrorCode::NotFound, "There is nothing to " + step + ".", {}};
    }
    const auto changes = there == 1 ? "is only 1 change" : "are only " + std::to_string(there) + " changes";
    return {ErrorCode::NotFound, "There " + changes + " to " + step + "; nothing was done.", {}};
}

/// What so many steps would do, as far as the journal tells.
Result<Output> rehearsed(const Review& review, int steps, bool undo)
{
    const auto entries = undo ? review.journal().toUndo(steps) : review.journal().toRedo(steps);
    if (entries.size() < static_cast<std::size_t>(steps)) {
        return fail(tooFew(entries.size(), undo));
    }
    Json would = Json::array();
    for (const auto& entry : entries) {
        would.push_back(named(entry));
    }
    return output(std::move(would));
}

/// All of the steps or none: a step that does not fit does the ones before it the other way again.
Result<Output> walk(Review& review, int steps, bool undo)
{
    auto planned = rehearsed(review, steps, undo);
    if (!planned) {
        return planned;
    }
    const auto step = [&](bool back) { return back ? review.undo() : review.redo(); };
    for (int done = 0; done < steps; ++done) {
        const auto entry = step(undo);
        if (entry) {
            continue;
        }
        for (; done > 0; --done) {
            if (const auto restored = step(!undo); !restored) {
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
                return arguments->isDryRun ? rehearsed(**review, arguments->steps, true)
                                           : walk(**review, arguments->steps, true);
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
            return arguments->isDryRun ? rehearsed(**review, arguments->steps, false)
                                       : walk(**review, arguments->steps, false);
        });
    command.add_option("REVIEW", arguments->file)->required();
    takeWhole(*command.add_option("N", arguments->steps, "how many (default 1)"), 1);
    addDryRun(command, arguments->isDryRun);
}

}
