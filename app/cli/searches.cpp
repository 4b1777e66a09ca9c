#include "core/sources/searches.h"

#include "app/cli/command.h"
#include "app/cli/values.h"
#include "core/screening/included.h"
#include "core/sources/remove_search.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace alidade::cli {

namespace {

struct SearchesArguments {
    std::string review;
    std::string remove;
    bool isDryRun = false;
};

void addCounts(Json& object, const sources::FoundCounts& counts)
{
    object["hits"] = orNull(counts.hits);
    object["records"] = counts.records;
    object["papers"] = counts.papers;
    object["duplicates"] = counts.duplicates;
    object["loose"] = counts.loose;
    object["papers_new"] = counts.newPapers;
    object["only_here"] = counts.onlyHere;
    object["included"] = counts.included;
}

std::vector<std::string> row(const std::string& number,
                             const std::string& source,
                             const std::string& date,
                             const sources::FoundCounts& counts)
{
    std::vector<std::string> cells = {
        number, source, date, counts.hits ? std::to_string(*counts.hits) : std::string()};
    for (const auto count : {counts.records,
                             counts.papers,
                             counts.duplicates,
                             counts.newPapers,
                             counts.onlyHere,
                             counts.included}) {
        cells.push_back(std::to_string(count));
    }
    return cells;
}

Output listed(const store::Database& database)
{
    const auto included = screening::includedPapers(database);
    const auto counts = sources::countSearches(
        database, [&](PaperId paper) { return std::ranges::binary_search(included, paper); });
    std::unordered_map<SourceId, std::string> names;
    Json json{{"searches", Json::array()}, {"sources", Json::array()}};
    for (const auto& [source, found] : counts.sources) {
        names.emplace(source.id, source.name);
        Json item{{"slug", source.slug}, {"source", source.name}, {"kind", store::word(source.kind)}};
        addCounts(item, found);
        json["sources"].push_back(std::move(item));
    }
    Rows rows = {{"search",
                  "source",
                  "date",
                  "hits",
                  "records",
                  "papers",
                  "duplicates",
                  "new",
                  "only here",
                  "included"}};
    for (const auto& [search, found] : counts.searches) {
        const auto number = json["searches"].size() + 1;
        const auto& name = names.at(search.source);
        Json item{{"id", search.id.value},
                  {"number", number},
                  {"source", name},
                  {"query", search.query},
                  {"date", search.date}};
        addCounts(item, found);
        json["searches"].push_back(std::move(item));
        rows.push_back(row(std::to_string(number), name, search.date, found));
    }
    json["total"] = Json::object();
    addCounts(json["total"], counts.total);
    rows.push_back(row("", "all", "", counts.total));
    return output(std::move(json), std::move(rows));
}

Result<Output> removed(Review& review, const SearchesArguments& arguments)
{
    const auto search = sources::searchNamed(review.database(), arguments.remove);
    if (!search) {
        return fail(search.error());
    }
    sources::RemovedSearch gone;
    const auto work = [&](store::Transaction& transaction) -> Result<void> {
        const auto done = sources::removeSearch(transaction, *search);
        if (!done) {
            return fail(done.error());
        }
        gone = *done;
        return {};
    };
    if (arguments.isDryRun) {
        if (const auto done = review.rehearse(work); !done) {
            return fail(done.error());
        }
    } else if (const auto done = review.write("Remove search " + arguments.remove, work); !done) {
        return fail(done.error());
    }
    return output(Json{{"search", search->value},
                       {"records", gone.records},
                       {"papers", gone.papers},
                       {"papers_kept", gone.kept},
                       {"dry_run", arguments.isDryRun}});
}

}

void addSearches(Session& session)
{
    auto arguments = std::make_shared<SearchesArguments>();
    auto& command = session.add(
        "searches",
        "What each search and source gave, in numbers",
        [&session, arguments]() -> Result<Output> {
            const bool removes = !arguments->remove.empty();
            const bool writes = removes && !arguments->isDryRun;
            const auto review =
                session.open(arguments->review, writes ? store::Access::Write : store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            return removes ? removed(**review, *arguments) : Result<Output>(listed((*review)->database()));
        });
    command.add_option("REVIEW", arguments->review)->required();
    command.add_option(
        "--remove", arguments->remove, "takes a search away, with what it alone gave: its number or id");
    addDryRun(command, arguments->isDryRun);
}

}
