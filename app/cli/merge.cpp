#include "core/review/merge.h"

#include "app/cli/command.h"
#include "app/cli/values.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace alidade::cli {

namespace {

struct MergeArguments {
    std::string file;
    std::string other;
    std::string take = "ask";
    bool isDryRun = false;
};

Json side(const std::vector<std::string>& columns, const std::optional<store::RowValues>& row)
{
    if (!row) {
        return nullptr;
    }
    Json json = Json::object();
    for (std::size_t i = 0; i < row->size(); ++i) {
        json[columns[i]] = asJson((*row)[i]);
    }
    return json;
}

Json listed(const MergeConflict& conflict)
{
    return {{"table", store::name(conflict.row.table)},
            {"key", std::to_string(conflict.row.id)},
            {"base", side(conflict.columns, conflict.base)},
            {"mine", side(conflict.columns, conflict.mine)},
            {"theirs", side(conflict.columns, conflict.theirs)}};
}

Json told(const MergeReport& report)
{
    Json conflicts = Json::array();
    for (const auto& conflict : report.conflicts) {
        conflicts.push_back(listed(conflict));
    }
    Json moved = Json::array();
    for (const auto& key : report.movedKeys) {
        moved.push_back({{"paper", key.label}, {"before", key.before}, {"after", key.after}});
    }
    return {{"new", report.news},
            {"same", report.same},
            {"conflicts", std::move(conflicts)},
            {"moved_keys", std::move(moved)}};
}

MergeChoice choiceFor(const std::string& take)
{
    return [take](const MergeConflict&) -> std::optional<MergeSide> {
        if (take == "ask") {
            return std::nullopt;
        }
        return take == "mine" ? MergeSide::Mine : MergeSide::Theirs;
    };
}

Result<Output> run(const Session& session, const MergeArguments& arguments)
{
    const auto review = session.openToChange(arguments.file, arguments.isDryRun);
    if (!review) {
        return fail(review.error());
    }
    const auto report = merge(**review,
                              arguments.other,
                              choiceFor(arguments.take),
                              arguments.isDryRun ? MergeMode::Rehearse : MergeMode::Apply);
    if (!report) {
        return fail(report.error());
    }
    auto result = output(told(*report));
    result.failed = report->open > 0;
    if (result.failed) {
        std::cerr << arguments.file << ": nothing was merged: " << report->open
                  << (report->open == 1 ? " conflict is" : " conflicts are")
                  << " open; say --take mine or --take theirs.\n";
    }
    return result;
}

}

void addMerge(Session& session)
{
    auto arguments = std::make_shared<MergeArguments>();
    auto& command = session.add("merge",
                                "Brings another copy's changes in, as one step of undo",
                                [&session, arguments] { return run(session, *arguments); });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option("OTHER", arguments->other, "the other copy of the review; it is only read")
        ->required();
    command.add_option("--take", arguments->take, "whose word counts in conflicts (default ask: list them)")
        ->check(CLI::IsMember({"mine", "theirs", "ask"}));
    addDryRun(command, arguments->isDryRun);
}

}
