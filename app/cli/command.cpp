#include "app/cli/command.h"

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"
#include "core/base/text.h"

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
        std::cerr << forTerminal(message(result.error())) << '\n';
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
        std::cerr << forTerminal(message(error)) << '\n';
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
