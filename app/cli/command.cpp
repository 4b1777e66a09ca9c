#include "app/cli/command.h"

#include "app/cli/arguments.h"
#include "core/agreement/words_in_use.h"
#include "core/base/text.h"
#include "core/map/select.h"
#include "core/review/reviewers.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace alidade::cli {

namespace {

std::string systemUser()
{
    const auto* user = getpwuid(getuid());
    return user == nullptr ? "someone" : user->pw_name;
}

}

Output output(Json json)
{
    return {std::make_shared<const Json>(std::move(json)), std::nullopt, false, {}};
}

Output output(Json json, Rows rows)
{
    return {std::make_shared<const Json>(std::move(json)), std::move(rows), false, {}};
}

Output outputList(Json list, std::vector<std::string> columns)
{
    return list.empty() ? output(std::move(list), {std::move(columns)}) : output(std::move(list));
}

CLI::App& Session::add(const std::string& name, const std::string& description, Work work)
{
    auto& command = *m_app.add_subcommand(name, description);
    command
        .add_option("--format", m_format, "table (default on a terminal), json (default elsewhere) or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}));
    command.add_option("--reviewer", m_reviewer, "who acts (default: the system's user name)")
        ->check([](const std::string& given) {
            return std::string(simplified(given).empty() ? "A reviewer needs a name." : "");
        });
    command.add_flag("--quiet", m_isQuiet, "no progress on standard error");
    command.callback([this, &command, work = std::move(work)] {
        checkTexts(command);
        m_work = work;
    });
    return command;
}

int Session::run() const
{
    const auto result = m_work();
    if (!result) {
        std::cerr << message(result.error()) << '\n';
        return 1;
    }
    print(*result);
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "The result could not be written to standard output; whatever was changed or written "
                     "stays.\n";
        return 1;
    }
    for (const auto& error : result->errors) {
        std::cerr << message(error) << '\n';
    }
    return result->failed || !result->errors.empty() ? 1 : 0;
}

Circumstances Session::circumstances() const
{
    Circumstances circumstances;
    circumstances.reviewer = m_reviewer.empty() ? systemUser() : m_reviewer;
    return circumstances;
}

Result<std::unique_ptr<Review>> Session::open(const std::string& file, store::Access access) const
{
    return Review::open(file, access, circumstances());
}

Result<std::unique_ptr<Review>> Session::openToChange(const std::string& file, bool isDryRun) const
{
    return open(file, isDryRun ? store::Access::Read : store::Access::Write);
}

Result<void> change(
    Review& review, const std::string& label, const Review::Work& work, bool isDryRun, store::EntryKind kind)
{
    if (isDryRun) {
        return review.rehearse(work);
    }
    const auto written = review.write(label, work, kind);
    return written ? Result<void>() : fail(written.error());
}

CLI::Option* addDryRun(CLI::App& command, bool& isDryRun)
{
    return command.add_flag("--dry-run", isDryRun, "says what would be done, and writes nothing");
}

std::string FilterArgument::text() const
{
    return joined(words, " ");
}

void addFilter(CLI::App& command, const std::shared_ptr<FilterArgument>& filter)
{
    command.add_option("FILTER", filter->words, "which papers, e.g. year:2020..2024 -challenge:panics");
}

namespace {

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

}

Result<agreement::Scope> ScopeArguments::scope(const Review& review) const
{
    if (const auto known = requireKnown(review.database(), "status", statuses, agreement::statusesInUse);
        !known) {
        return fail(known.error());
    }
    if (const auto known = requireKnown(review.database(), "basis", bases, agreement::basesInUse); !known) {
        return fail(known.error());
    }
    agreement::Scope scope;
    scope.statuses = statuses;
    scope.bases = bases;
    if (codings == "all") {
        scope.voices = agreement::Scope::Voices::Everyone;
    } else if (codings != "in-force") {
        const auto reviewer = reviewerMeant(review.database(), codings);
        if (!reviewer) {
            return fail(reviewer.error());
        }
        scope.voices = agreement::Scope::Voices::One;
        scope.reviewer = *reviewer;
    }
    return scope;
}

void addScope(CLI::App& command, const std::shared_ptr<ScopeArguments>& scope)
{
    command.add_option("--codings", scope->codings, "in-force (default), all, or the name of a reviewer");
    command.add_option("--status", scope->statuses, "only codings of this status (stated, inferred …)")
        ->delimiter(',');
    command.add_option("--basis", scope->bases, "only codings that rest on this (table, prose …)")
        ->delimiter(',');
}

Result<map::Bitset> selection(const map::Index& index, const std::string& text, bool isMap)
{
    const auto filter = map::parseFilter(text);
    if (!filter) {
        return fail(filter.error());
    }
    auto papers = map::select(index, *filter);
    return papers && isMap ? map::counted(index, *filter, *papers) : std::move(papers);
}

Result<Counted> openCounted(const Session& session,
                            const std::string& file,
                            const ScopeArguments& scope,
                            const FilterArgument& filter,
                            bool isMap)
{
    auto review = session.open(file, store::Access::Read);
    if (!review) {
        return fail(review.error());
    }
    const auto voices = scope.scope(**review);
    if (!voices) {
        return fail(voices.error());
    }
    auto index = std::make_unique<map::Index>((*review)->database(), *voices);
    auto papers = selection(*index, filter.text(), isMap);
    if (!papers) {
        return fail(papers.error());
    }
    return Counted{std::move(*review), std::move(index), std::move(*papers)};
}

namespace {

using LabelledPaper = std::pair<std::string, PaperId>;

std::vector<LabelledPaper> labelled(const store::Database& database, const std::vector<PaperId>& papers)
{
    std::vector<LabelledPaper> list;
    for (const auto paper : papers) {
        if (const auto found = database.find<Paper>(paper)) {
            list.emplace_back(found->label, paper);
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const LabelledPaper& a, const LabelledPaper& b) {
        return naturalLess(a.first, b.first);
    });
    return list;
}

}

std::vector<PaperId> inReadingOrder(const store::Database& database, const std::vector<PaperId>& papers)
{
    std::vector<PaperId> list;
    for (const auto& [label, paper] : labelled(database, papers)) {
        list.push_back(paper);
    }
    return list;
}

std::vector<std::string> labels(const map::Index& index, const map::Bitset& papers)
{
    std::vector<std::string> list;
    for (const auto& [label, paper] : labelled(index.database(), index.papers(papers))) {
        list.push_back(label);
    }
    return list;
}

}
