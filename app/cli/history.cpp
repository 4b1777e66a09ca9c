#include "core/review/history.h"

#include "app/cli/command.h"
#include "app/cli/numbers.h"
#include "app/cli/values.h"
#include "core/review/paper_names.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

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

Json asJson(const store::RowChange& change)
{
    return {{"table", store::name(change.table)},
            {"key", std::to_string(change.id)},
            {"before", side(change, store::Operation::Insert, &store::ColumnChange::before)},
            {"after", side(change, store::Operation::Delete, &store::ColumnChange::after)}};
}

Json asJson(const store::Entry& entry)
{
    Json json = {{"id", entry.id.value},
                 {"at", toText(entry.at)},
                 {"reviewer", entry.reviewer},
                 {"label", entry.label},
                 {"kind", store::word(entry.kind)},
                 {"undone", entry.undone}};
    if (entry.undoneAt) {
        json[entry.undone ? "undone_at" : "redone_at"] = toText(*entry.undoneAt);
        json[entry.undone ? "undone_by" : "redone_by"] = entry.undoneBy;
    }
    if (entry.reverts) {
        json["reverts"] = entry.reverts->value;
    }
    json["changes"] = Json::array();
    return json;
}

/// What visits a history, of the review or of a paper.
using Visit = std::function<void(const HistoryVisitor&)>;

/// Leaves the newest `limit` entries, which stand in front; all where it is below 0. The history of a paper
/// is visited as a whole, since what came first says which rows are the paper's.
template <class List>
void shorten(List& newestFirst, int limit)
{
    if (limit >= 0 && newestFirst.size() > static_cast<std::size_t>(limit)) {
        newestFirst.erase(newestFirst.begin() + limit, newestFirst.end());
    }
}

Output inFull(const Visit& visit, int limit)
{
    Json list = Json::array();
    visit({[&](const store::Entry& entry) { list.push_back(asJson(entry)); },
           [&](const store::RowChange& change) { list.back()["changes"].push_back(asJson(change)); }});
    std::reverse(list.begin(), list.end());
    shorten(list, limit);
    return output(std::move(list));
}

/// Of the changes their number alone, which is all that a line has room for.
Output inLines(const Visit& visit, int limit)
{
    Rows rows;
    std::size_t changes = 0;
    const auto count = [&] {
        if (!rows.empty()) {
            rows.back().at(4) = std::to_string(changes);
        }
        changes = 0;
    };
    visit({[&](const store::Entry& entry) {
               count();
               rows.push_back({std::to_string(entry.id.value),
                               toText(entry.at),
                               entry.reviewer,
                               entry.undone ? "undone" : "",
                               {},
                               entry.label});
           },
           [&](const store::RowChange&) { ++changes; }});
    count();
    std::reverse(rows.begin(), rows.end());
    shorten(rows, limit);
    rows.insert(rows.begin(), std::vector<std::string>{"id", "at", "reviewer", "undone", "changes", "label"});
    return {nullptr, std::move(rows), false};
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
            const auto shown = [&](const Visit& visit) {
                return session.format() == "json" ? inFull(visit, arguments->limit)
                                                  : inLines(visit, arguments->limit);
            };
            if (arguments->paper.empty()) {
                return shown([&](const HistoryVisitor& visitor) {
                    visitHistory(**review, arguments->limit, 0, visitor);
                });
            }
            const auto paper = PaperNames((*review)->database()).find(arguments->paper);
            if (!paper) {
                return fail(paper.error());
            }
            return shown([&](const HistoryVisitor& visitor) { visitHistory(**review, *paper, visitor); });
        });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option("--paper", arguments->paper, "only what touched this paper (label or id)");
    takeWhole(*command.add_option("--limit", arguments->limit, "at most so many entries"), 0);
}

}
