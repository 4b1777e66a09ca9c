#include "core/report/lint.h"

#include "app/cli/command.h"
#include "app/cli/files.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace alidade::cli {

void addLint(Session& session)
{
    struct Arguments {
        std::string file;
        std::vector<std::string> manuscripts;
        bool readsFiles = false;
    };
    auto arguments = std::make_shared<Arguments>();
    auto& command = session.add(
        "lint",
        "What is inconsistent or unfinished, before the paper goes out",
        [&session, arguments]() -> Result<Output> {
            const auto review = session.open(arguments->file, store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            const map::Index index((*review)->database());
            auto findings =
                report::lint(**review,
                             index,
                             arguments->readsFiles ? coding::FileCheck::Content : coding::FileCheck::Size);
            std::vector<report::Manuscript> texts;
            for (const auto& file : arguments->manuscripts) {
                auto latex = readInput(file);
                if (!latex) {
                    return fail(latex.error());
                }
                texts.push_back({std::filesystem::path(file).filename().string(), std::move(*latex)});
            }
            if (!texts.empty()) {
                auto cited = report::lintManuscripts(**review, index, texts);
                std::ranges::move(cited, std::back_inserter(findings));
            }
            Json json = Json::array();
            for (const auto& finding : findings) {
                json.push_back({{"rule", finding.rule},
                                {"severity", store::word(finding.severity)},
                                {"where", finding.where},
                                {"message", finding.message.english()}});
            }
            return outputList(std::move(json), {"rule", "severity", "where", "message"});
        });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option("--manuscript",
                       arguments->manuscripts,
                       "a LaTeX file whose citations are held against the review; - for standard input");
    command.add_flag("--files",
                     arguments->readsFiles,
                     "reads all files of papers, and tells those that are not what was attached, whatever "
                     "their size");
}

}
