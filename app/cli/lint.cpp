#include "core/report/lint.h"

#include "app/cli/command.h"
#include "app/cli/files.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace alidade::cli {

void addLint(Session& session)
{
    struct Arguments {
        std::string file;
        std::vector<std::string> manuscripts;
    };
    auto arguments = std::make_shared<Arguments>();
    auto& command =
        session.add("lint",
                    "What is inconsistent or unfinished, before the paper goes out",
                    [&session, arguments]() -> Result<Output> {
                        const auto review = session.open(arguments->file, store::Access::Read);
                        if (!review) {
                            return fail(review.error());
                        }
                        const map::Index index((*review)->database());
                        auto findings = report::lint(**review, index);
                        for (const auto& file : arguments->manuscripts) {
                            const auto latex = readInput(file);
                            if (!latex) {
                                return fail(latex.error());
                            }
                            const auto name = std::filesystem::path(file).filename().string();
                            for (auto& finding : report::lintManuscript(**review, index, name, *latex)) {
                                findings.push_back(std::move(finding));
                            }
                        }
                        Json json = Json::array();
                        for (const auto& finding : findings) {
                            json.push_back({{"rule", finding.rule},
                                            {"severity", store::word(finding.severity)},
                                            {"where", finding.where},
                                            {"message", finding.message}});
                        }
                        return output(std::move(json));
                    });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option(
        "--manuscript", arguments->manuscripts, "a LaTeX file whose citations are held against the review");
}

}
