#include "core/sources/import.h"

#include "app/cli/command.h"
#include "app/cli/numbers.h"
#include "app/cli/parse.h"
#include "core/base/text.h"
#include "core/review/paper_names.h"
#include "core/sources/detect.h"
#include "core/sources/distinct_names.h"
#include "core/sources/file_bytes.h"
#include "core/sources/searches.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <iostream>

namespace alidade::cli {

namespace {

struct ImportArguments {
    std::string review;
    std::vector<std::string> files;
    std::string source;
    std::string again;
    std::string format;
    std::string encoding;
    std::vector<std::string> columns;
    std::string kind;
    std::string direction = "none";
    std::string seed;
    Search search;
    std::int64_t hits = -1;
    bool isDryRun = false;
};

volatile std::sig_atomic_t isInterrupted = 0;

/// Ctrl+C asks the import to stop, and says how far it is on a terminal.
bool watch(const sources::ImportProgress& progress, bool isShown)
{
    if (isShown) {
        const auto percent = progress.total == 0 ? 0 : progress.done * 100 / progress.total;
        std::cerr << '\r' << progress.records << " records, " << percent << " %" << std::flush;
    }
    return isInterrupted == 0;
}

bool isSnowballing(const Search& search)
{
    return search.direction != SnowballDirection::None || search.seed.has_value();
}

/// The kind of a source that is not there yet. A round of snowballing is no database, in whose column the
/// flow would count what it gave.
SourceKind
kindOf(const ImportArguments& arguments, const sources::ImportRequest& request, const Search* again)
{
    if (!arguments.kind.empty()) {
        return store::fromWord<SourceKind>(arguments.kind).value();
    }
    return isSnowballing(request.search) || (again != nullptr && isSnowballing(*again))
        ? SourceKind::Snowballing
        : SourceKind::Database;
}

/// The source that is there already and that the search would stand under.
std::optional<Source>
sourceThere(const store::Database& database, const sources::ImportRequest& request, const Search* again)
{
    if (request.source.empty()) {
        return again != nullptr ? database.find<Source>(again->source) : std::nullopt;
    }
    const auto wanted = slug(request.source);
    for (auto& source : database.all<Source>("ORDER BY position, id")) {
        if (slug(source.slug) == wanted || slug(source.name) == wanted) {
            return std::move(source);
        }
    }
    return {};
}

/// Settles what kind of source the search belongs to; fails where a round of snowballing is to stand under a
/// database.
Result<void>
settleKind(sources::ImportRequest& request, const ImportArguments& arguments, const store::Database& database)
{
    const auto earlier = request.again ? database.find<Search>(*request.again) : std::nullopt;
    const auto* again = earlier ? &*earlier : nullptr;
    request.kind = kindOf(arguments, request, again);
    const auto source = sourceThere(database, request, again);
    if (isSnowballing(request.search) && (source ? source->kind : request.kind) == SourceKind::Database) {
        return fail(ErrorCode::Invalid,
                    '"' + (source ? source->name : request.source)
                        + "\" is a database, which has no direction and no seed; give a round of snowballing "
                          "a source of its own.");
    }
    return {};
}

Result<sources::ImportRequest> requestOf(const ImportArguments& arguments, const store::Database& database)
{
    sources::ImportRequest request;
    request.source = arguments.source;
    request.search = arguments.search;
    request.search.direction = store::fromWord<SnowballDirection>(arguments.direction).value();
    if (arguments.hits >= 0) {
        request.search.hits = arguments.hits;
    }
    if (!arguments.seed.empty()) {
        const auto seed = PaperNames(database).find(arguments.seed);
        if (!seed) {
            return fail(seed.error());
        }
        request.search.seed = *seed;
    }
    if (!arguments.again.empty()) {
        const auto again = sources::searchNamed(database, arguments.again);
        if (!again) {
            return fail(again.error());
        }
        request.again = *again;
    }
    if (const auto settled = settleKind(request, arguments, database); !settled) {
        return fail(settled.error());
    }
    request.options.encoding = arguments.encoding;
    for (const auto& text : arguments.columns) {
        const auto column = sources::columnFromText(text);
        if (!column) {
            return fail(column.error());
        }
        request.options.columns.push_back(*column);
    }
    if (!arguments.format.empty()) {
        request.options.format = sources::formatNamed(arguments.format).value();
    }
    return request;
}

Json problemsOf(const sources::ImportOutcome& outcome)
{
    Json list = Json::array();
    for (const auto& [file, problem] : outcome.problems) {
        Json item{{"file", file}, {"line", problem.line}};
        if (problem.record > 0) {
            item["record"] = problem.record;
        }
        item["severity"] = store::word(problem.severity);
        item["message"] = problem.message.english();
        list.push_back(std::move(item));
    }
    return list;
}

Output shown(const sources::ImportOutcome& outcome, bool isDryRun)
{
    return output(Json{{"search", outcome.search.value},
                       {"records", outcome.records},
                       {"known", outcome.known},
                       {"papers_new", outcome.newPapers},
                       {"rejected", outcome.rejected},
                       {"problem_count", outcome.problemCount},
                       {"problems", problemsOf(outcome)},
                       {"dry_run", isDryRun}});
}

Result<Output> bringIn(const Session& session, const ImportArguments& arguments)
{
    if (arguments.source.empty() && arguments.again.empty()) {
        throw CLI::RequiredError("--source or --update");
    }
    std::vector<sources::FileBytes> contents;
    for (const auto& file : arguments.files) {
        auto content = sources::FileBytes::open(file);
        if (!content) {
            return fail(content.error());
        }
        contents.push_back(std::move(*content));
    }
    const auto review = session.openToChange(arguments.review, arguments.isDryRun);
    if (!review) {
        return fail(review.error());
    }
    auto request = requestOf(arguments, (*review)->database());
    if (!request) {
        return fail(request.error());
    }
    const std::vector<std::filesystem::path> paths(arguments.files.begin(), arguments.files.end());
    const auto names = sources::distinctNames(paths);
    for (std::size_t i = 0; i < contents.size(); ++i) {
        request->files.push_back({names[i], contents[i].bytes()});
    }
    const bool isShown = !session.isQuiet() && isatty(STDERR_FILENO) != 0;
    request->watcher = [&](const sources::ImportProgress& progress) { return watch(progress, isShown); };
    std::signal(SIGINT, [](int) { isInterrupted = 1; });
    sources::ImportOutcome outcome;
    const auto work = [&](store::Transaction& transaction) -> Result<void> {
        auto done = sources::importSearch(transaction, *request);
        if (!done) {
            return fail(done.error());
        }
        outcome = std::move(*done);
        return {};
    };
    Result<void> done = {};
    if (arguments.isDryRun) {
        done = (*review)->rehearse(work);
    } else if (const auto written =
                   (*review)->write(sources::importLabel(*request), work, store::EntryKind::Import);
               !written) {
        done = fail(written.error());
    }
    if (isShown) {
        std::cerr << '\n';
    }
    if (!done) {
        return fail(done.error());
    }
    return shown(outcome, arguments.isDryRun);
}

template <class E>
std::vector<std::string> wordsOf()
{
    return {store::Words<E>::WORDS.begin(), store::Words<E>::WORDS.end()};
}

}

void addImport(Session& session)
{
    auto arguments = std::make_shared<ImportArguments>();
    auto& command = session.add("import", "Brings in what one search gave", [&session, arguments] {
        return bringIn(session, *arguments);
    });
    command.add_option("REVIEW", arguments->review)->required();
    command.add_option(
        "FILE", arguments->files, "the search's results; none for a search that found nothing");
    command.add_option("--source", arguments->source, "where was searched; made if it is new");
    command.add_option("--update", arguments->again, "an earlier search that is repeated: its number or id");
    command.add_option("--query", arguments->search.query, "exactly as it was sent");
    command.add_option("--date", arguments->search.date, "when: 2024-04-01, 2024-04 or 2024");
    takeWhole(*command.add_option("--hits", arguments->hits, "how many the source reported"),
              std::int64_t{0});
    command.add_option("--fields", arguments->search.fields, "what the query looked at");
    command.add_option("--limits", arguments->search.limits, "filters set beside the query");
    command.add_option("--note", arguments->search.note);
    command
        .add_option("--kind",
                    arguments->kind,
                    "of a new source: database, snowballing or other (default: snowballing with --direction "
                    "or --seed, else database)")
        ->check(CLI::IsMember(wordsOf<SourceKind>()));
    command.add_option("--direction", arguments->direction, "of snowballing: backward, forward or both")
        ->check(CLI::IsMember(wordsOf<SnowballDirection>()));
    command.add_option("--seed", arguments->seed, "the paper that snowballing began with");
    addInputFormat(command, arguments->format);
    command.add_option("--encoding", arguments->encoding, "UTF-8, windows-1252 … (default: by the content)");
    command.add_option("--columns", arguments->columns, "of tables: title=Titel,authors=Autorin …")
        ->delimiter(',');
    addDryRun(command, arguments->isDryRun);
}

}
