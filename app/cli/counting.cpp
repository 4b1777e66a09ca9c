#include "app/cli/counting.h"

#include "core/agreement/words_in_use.h"
#include "core/review/reviewers.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace alidade::cli {

namespace {

struct CountingArguments {
    std::string file;
    std::string codings = "in-force";
    std::vector<std::string> statuses;
    std::vector<std::string> bases;
};

/// Fails, naming the nearest, for a word that is not in use: a misspelled one would leave nothing to count,
/// and that would look like an answer.
Result<void> requireKnown(const store::Database& database,
                          const std::string& kind,
                          const std::vector<std::string>& wanted,
                          std::vector<std::string> (*wordsInUse)(const store::Database&))
{
    if (wanted.empty()) {
        return {}; // and no coding needs to be looked at
    }
    const auto inUse = wordsInUse(database);
    const std::vector<std::string_view> known(inUse.begin(), inUse.end());
    for (const auto& word : wanted) {
        if (std::ranges::find(known, word) == known.end()) {
            auto error = map::unknownName(Sentence(kind), word, known, {});
            error.where = "--" + kind;
            return fail(std::move(error));
        }
    }
    return {};
}

Result<agreement::Scope> scopeOf(const CountingArguments& arguments, const store::Database& database)
{
    if (const auto known = requireKnown(database, "status", arguments.statuses, agreement::statusesInUse);
        !known) {
        return fail(known.error());
    }
    if (const auto known = requireKnown(database, "basis", arguments.bases, agreement::basesInUse); !known) {
        return fail(known.error());
    }
    agreement::Scope scope;
    scope.statuses = arguments.statuses;
    scope.bases = arguments.bases;
    if (arguments.codings == "all") {
        scope.voices = agreement::Scope::Voices::Everyone;
    } else if (arguments.codings != "in-force") {
        const auto reviewer = reviewerMeant(database, arguments.codings);
        if (!reviewer) {
            return fail(reviewer.error());
        }
        scope.voices = agreement::Scope::Voices::One;
        scope.reviewer = *reviewer;
    }
    return scope;
}

Result<Counted>
openCounted(const Session& session, const CountingArguments& arguments, const FilterArgument& filter)
{
    auto review = session.open(arguments.file, store::Access::Read);
    if (!review) {
        return fail(review.error());
    }
    const auto scope = scopeOf(arguments, (*review)->database());
    if (!scope) {
        return fail(scope.error());
    }
    auto index = std::make_unique<map::Index>((*review)->database(), *scope);
    auto read = map::parseFilter(filter.text());
    if (!read) {
        return fail(read.error());
    }
    auto selected = map::selectParts(*index, *std::move(read));
    if (!selected) {
        return fail(selected.error());
    }
    auto papers = map::counted(*index, selected->filter, selected->papers);
    return Counted{std::move(*review), std::move(index), std::move(*selected), std::move(papers)};
}

}

void addCounting(Session& session, const CountingCommand& counting)
{
    auto arguments = std::make_shared<CountingArguments>();
    auto filter = std::make_shared<FilterArgument>();
    auto& command = session.add(counting.name,
                                counting.description,
                                [&session, arguments, filter, work = counting.work]() -> Result<Output> {
                                    const auto counted = openCounted(session, *arguments, *filter);
                                    return counted ? work(*counted) : fail(counted.error());
                                });
    command.add_option("REVIEW", arguments->file)->required();
    if (counting.addOptions) {
        counting.addOptions(command);
    }
    addFilter(command, filter);
    command.add_option("--codings", arguments->codings, "in-force (default), all, or the name of a reviewer");
    command.add_option("--status", arguments->statuses, "only codings of this status (stated, inferred …)")
        ->delimiter(',');
    command.add_option("--basis", arguments->bases, "only codings that rest on this (table, prose …)")
        ->delimiter(',');
}

}
