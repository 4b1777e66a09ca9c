#include "core/review/history.h"

#include "app/cli/command.h"
#include "app/cli/values.h"
#include "core/review/paper_names.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

/// The columns of one side of a change; nothing where the row did not exist.
Json side(const store::RowChange& change, store::Operation absent, store::Value store::ColumnChange::*value)
{
    if (change.operation == absent) {
        return nullptr;
    }
    Json columns = Json::object();
    for (const auto& column : change.columns) {
        columns[std::string(column.column)] = asJson(column.*value);
    }
    return columns;
}

Json asJson(const HistoryEntry& item)
{
    Json changes = Json::array();
    for (const auto& change : item.changes) {
        changes.push_back({{"table", store::name(change.table)},
                           {"key", std::to_string(change.id)},
                           {"before", side(change, store::Operation::Insert, &store::ColumnChange::before)},
                           {"after", side(change, store::Operation::Delete, &store::ColumnChange::after)}});
    }
    Json entry = {{"id", item.entry.id.value},
                  {"at", toText(item.entry.at)},
                  {"reviewer", item.entry.reviewer},
                  {"label", item.entry.label},
                  {"kind", store::word(item.entry.kind)},
                  {"undone", item.entry.undone}};
    if (item.entry.undoneAt) {
        entry[item.entry.undone ? "undone_at" : "redone_at"] = toText(*item.entry.undoneAt);
        entry[item.entry.undone ? "undone_by" : "redone_by"] = item.entry.undoneBy;
    }
    if (item.entry.reverts) {
        entry["reverts"] = item.entry.reverts->value;
    }
    entry["changes"] = std::move(changes);
    return entry;
}

Output shown(const std::vector<HistoryEntry>& list)
{
    Json json = Json::array();
    Rows rows = {{"id", "at", "reviewer", "undone", "changes", "label"}};
    for (const auto& item : list) {
        json.push_back(asJson(item));
        rows.push_back({std::to_string(item.entry.id.value),
                        toText(item.entry.at),
                        item.entry.reviewer,
                        item.entry.undone ? "undone" : "",
                        std::to_string(item.changes.size()),
                        item.entry.label});
    }
    return output(std::move(json), std::move(rows));
}

}

void addHistory(Session& session)
{
    struct Arguments {
        std::string file;
        std::string paper;
        int limit = -1;
    };
    auto arguments = std::make_shared<Arguments>();
    auto& command = session.add(
        "history", "Who changed what, and when; newest first", [&session, arguments]() -> Result<Output> {
            const auto review = session.open(arguments->file, store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            if (arguments->paper.empty()) {
                return shown(history(**review, arguments->limit));
            }
            const auto paper = PaperNames((*review)->database()).find(arguments->paper);
            if (!paper) {
                return fail(paper.error());
            }
            return shown(history(**review, *paper));
        });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option("--paper", arguments->paper, "only what touched this paper (label or id)");
    command.add_option("--limit", arguments->limit, "at most so many entries");
}

}
